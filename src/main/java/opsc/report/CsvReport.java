package opsc.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import opsc.model.ClaimFinding;
import opsc.model.Day;
import opsc.model.ElementFinding;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Judgement;
import opsc.model.Lang;
import opsc.model.Obligation;
import opsc.model.ObligationId;
import opsc.model.Provision;
import opsc.model.Source;
import opsc.model.Text;
import opsc.model.View;
import opsc.model.Weakness;
import opsc.model.Word;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The gap table: one row for each obligation, element and claim. UTF-8 with byte order mark, CRLF,
 * RFC 4180; a cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP,
 * "CSV Injection").
 */
public final class CsvReport implements TextFormat {

    /** The columns in order, with their meaning for the CSVW file. */
    static final List<Column> COLUMNS =
            List.of(
                    new Column(
                            "state",
                            Text.of(
                                    "ISO 3166 alpha-3 code of the State",
                                    "kode negara ISO 3166 alpha-3")),
                    new Column(
                            "as_of",
                            Text.of("the day whose law is counted", "hari yang hukumnya dihitung")),
                    new Column(
                            "view",
                            Text.of(
                                    "the named view, if one was asked for",
                                    "sudut pandang bernama, bila diminta")),
                    new Column(
                            "catalogue",
                            Text.of("the catalogue of obligations", "katalog kewajiban")),
                    new Column(
                            "yardstick",
                            Text.of(
                                    "treaty or committee",
                                    "treaty (teks perjanjian) atau committee (menurut tafsiran Komite)")),
                    new Column(
                            "verified_only",
                            Text.of(
                                    "true if claims and judgements that nobody has checked were left out",
                                    "true bila klaim dan penilaian yang belum diperiksa tidak dihitung")),
                    new Column("obligation", Text.of("id of the obligation", "id kewajiban")),
                    new Column(
                            "pinpoint",
                            Text.of(
                                    "article, paragraph and letter of the treaty",
                                    "pasal, ayat dan huruf perjanjian")),
                    new Column(
                            "title",
                            Text.of(
                                    "the obligation in a few words",
                                    "kewajiban itu secara singkat")),
                    new Column(
                            "phase",
                            Text.of(
                                    "prevention, judicial-process or eradication",
                                    "tahap: prevention (pencegahan), judicial-process (proses peradilan) atau eradication (pemberantasan)")),
                    new Column(
                            "strength",
                            Text.of(
                                    "shall, shall-qualified, definition, may, goal, savings or committee-power",
                                    "kekuatan: shall (wajib), shall-qualified (wajib bersyarat), definition (definisi), may (boleh), goal (tujuan), savings (klausul pengaman) atau committee-power (wewenang Komite)")),
                    new Column(
                            "status",
                            Text.of(
                                    "how far the obligation is met; empty where it carries no status",
                                    "sejauh mana kewajiban terpenuhi; kosong bila tidak berstatus")),
                    new Column(
                            "unverified",
                            Text.of(
                                    "true where the status rests on wording nobody has read in a source",
                                    "true bila status bersandar pada bunyi ketentuan yang belum dibaca dalam suatu sumber")),
                    new Column(
                            "online",
                            Text.of(
                                    "whether the provisions relied on name online acts: explicit, neutral or none",
                                    "apakah ketentuan yang diandalkan menyebut perbuatan daring: explicit (disebut), neutral (terbuka) atau none (tidak ada)")),
                    new Column(
                            "gap",
                            Text.of(
                                    "place in the order of gaps, from 1; empty if it is no gap",
                                    "tempat dalam urutan kesenjangan, mulai dari 1; kosong bila bukan kesenjangan")),
                    new Column("element", Text.of("id of the element", "id unsur")),
                    new Column(
                            "element_title",
                            Text.of("the element in a few words", "unsur itu secara singkat")),
                    new Column(
                            "beyond",
                            Text.of(
                                    "true for the Committee's reading, which the treaty yardstick does not count",
                                    "true bagi tafsiran Komite, yang tidak dihitung oleh tolok ukur treaty")),
                    new Column(
                            "element_status",
                            Text.of(
                                    "how far the element is covered",
                                    "sejauh mana unsur tercakup")),
                    new Column(
                            "open",
                            Text.of(
                                    "what is not covered, in words",
                                    "yang tidak tercakup, dengan kata-kata")),
                    new Column(
                            "judgement",
                            Text.of(
                                    "id of the judgement that decided, if one did",
                                    "id penilaian yang menentukan, bila ada")),
                    new Column(
                            "provision",
                            Text.of(
                                    "id of the provision that makes the claim",
                                    "id ketentuan yang menjadi dasar klaim")),
                    new Column(
                            "instrument",
                            Text.of(
                                    "short citation of its instrument",
                                    "sebutan singkat peraturannya")),
                    new Column(
                            "provision_pinpoint",
                            Text.of("place in the instrument", "tempat dalam peraturan")),
                    new Column(
                            "in_force_from", Text.of("first day in force", "hari pertama berlaku")),
                    new Column(
                            "in_force_until",
                            Text.of(
                                    "first day no longer in force",
                                    "hari pertama tidak lagi berlaku")),
                    new Column(
                            "extent",
                            Text.of(
                                    "extent that counts: full, partial or conflicts",
                                    "cakupan yang dihitung: full (penuh), partial (sebagian) atau conflicts (bertentangan)")),
                    new Column(
                            "declared_extent",
                            Text.of("extent that was claimed", "cakupan menurut klaim")),
                    new Column(
                            "weakened_by",
                            Text.of(
                                    "why a full claim counts in part",
                                    "mengapa klaim penuh dihitung sebagian")),
                    new Column(
                            "lacks",
                            Text.of("what the claim says is missing", "yang kurang menurut klaim")),
                    new Column(
                            "because",
                            Text.of(
                                    "the reason for the claim, the judgement or the derivation",
                                    "alasan klaim, penilaian atau penurunan")),
                    new Column(
                            "penalty",
                            Text.of("the penalty, in words", "ancaman pidana, dengan kata-kata")),
                    new Column(
                            "verified",
                            Text.of(
                                    "whether wording and claim were checked",
                                    "apakah bunyi ketentuan dan klaim telah diperiksa")),
                    new Column(
                            "source",
                            Text.of("where the wording was read", "tempat bunyi ketentuan dibaca")),
                    new Column("source_address", Text.of("its address", "alamatnya")),
                    new Column(
                            "file",
                            Text.of("file and line of the claim", "berkas dan baris klaim")));

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a formula starts with, in letters of any width. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /** A column's name and meaning. */
    record Column(String name, Text meaning) {}

    /** A day of which only the month is known. */
    private final Optional<Excel> excel;

    /** For any program: commas, and a month as {@code 2025-10}. */
    public CsvReport() {
        this(Optional.empty());
    }

    /**
     * @param excel the Excel that is to open it
     */
    public CsvReport(Optional<Excel> excel) {
        this.excel = excel;
    }

    public char separator() {
        return separator(excel);
    }

    static char separator(Optional<Excel> excel) {
        return excel.map(Excel::separator).orElse(',');
    }

    @Override
    public void write(GapReport report, Lang lang, Appendable out) throws IOException {
        out.append(BYTE_ORDER_MARK);
        table(report, lang, out);
    }

    /** The mark is put before the bytes: in a text of its own it would make all of it wider. */
    @Override
    public byte[] bytes(GapReport report, Lang lang) {
        StringBuilder table = new StringBuilder(TextFormat.CHARACTERS);
        try {
            table(report, lang, table);
        } catch (IOException impossible) {
            throw new IllegalStateException("a string builder does not fail", impossible);
        }
        byte[] mark = String.valueOf(BYTE_ORDER_MARK).getBytes(StandardCharsets.UTF_8);
        byte[] rows = table.toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(mark, mark.length + rows.length);
        System.arraycopy(rows, 0, all, mark.length, rows.length);
        return all;
    }

    private void table(GapReport report, Lang lang, Appendable out) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator()).get();
        CSVPrinter printer = new CSVPrinter(out, format);
        print(printer, COLUMNS.stream().map(Column::name).toList(), List.of());
        Prose prose = Prose.asWritten(lang);
        List<ObligationId> gaps = report.gaps().stream().map(gap -> gap.obligation().id()).toList();
        for (Finding finding : report.findings()) {
            int rank = gaps.indexOf(finding.obligation().id()) + 1;
            List<String> head = guarded(head(report, finding, rank, lang));
            if (finding.elements().isEmpty()) {
                print(printer, head, List.of());
            }
            for (ElementFinding element : finding.elements()) {
                List<String> middle = new ArrayList<>(head);
                middle.addAll(guarded(element(element, prose)));
                if (element.claims().isEmpty()) {
                    print(printer, middle, guarded(unclaimed(element, lang)));
                }
                for (ClaimFinding claim : element.claims()) {
                    print(printer, middle, guarded(claim(claim, prose)));
                }
            }
        }
    }

    private static List<String> head(GapReport report, Finding finding, int rank, Lang lang) {
        Obligation obligation = finding.obligation();
        return List.of(
                report.state().code(),
                report.asOf().toString(),
                report.view().map(View::id).orElse(""),
                report.catalogue().id(),
                report.yardstick().word(),
                Boolean.toString(report.verifiedOnly()),
                obligation.id().value(),
                obligation.pinpoint().in(lang),
                obligation.title().written(lang),
                obligation.phase().word(),
                obligation.strength().word(),
                finding.status().map(Word::word).orElse(""),
                Boolean.toString(finding.isUnverified()),
                finding.online().map(Word::word).orElse("none"),
                rank == 0 ? "" : Integer.toString(rank));
    }

    private static List<String> element(ElementFinding element, Prose prose) {
        return List.of(
                element.element().id().toString(),
                prose.told(element.element().title()),
                Boolean.toString(element.isBeyond()),
                element.status().word(),
                Residue.joined(Residue.lines(element, prose)),
                element.judgement().map(Judgement::id).orElse(""));
    }

    private static List<String> unclaimed(ElementFinding element, Lang lang) {
        List<String> cells = new ArrayList<>(Collections.nCopies(9, ""));
        cells.add(element.why().map(text -> text.written(lang)).orElse(""));
        cells.add("");
        cells.add(
                element.judgement()
                        .map(judgement -> Boolean.toString(judgement.checked().isVerified()))
                        .orElse(""));
        cells.add("");
        cells.add("");
        cells.add(
                element.judgement()
                        .map(judgement -> judgement.span().file() + ":" + judgement.span().line())
                        .orElse(""));
        return cells;
    }

    private List<String> claim(ClaimFinding claim, Prose prose) {
        Provision provision = claim.provision();
        Optional<Source> source = claim.instrument().source(provision.checked().source());
        return List.of(
                provision.id().toString(),
                prose.told(claim.instrument().cite()),
                provision.pinpoint(),
                provision.force().from().map(this::day).orElse(""),
                provision.force().until().map(this::day).orElse(""),
                claim.extent().word(),
                claim.claim().extent().word(),
                claim.weakenedBy().stream().map(Weakness::word).collect(Collectors.joining(" ")),
                claim.claim().lacks().map(prose::told).orElse(""),
                prose.told(claim.claim().because()),
                provision.penalty().map(one -> prose.penalty(claim.instrument(), one)).orElse(""),
                Boolean.toString(claim.isVerified()),
                source.map(one -> prose.told(one.title())).orElse(""),
                source.flatMap(Source::url).orElse(""),
                claim.claim().span().file() + ":" + claim.claim().span().line());
    }

    private String day(Day day) {
        String written = day.toString();
        return excel.map(one -> one.cell(written)).orElse(written);
    }

    private static void print(CSVPrinter printer, List<String> head, List<String> tail)
            throws IOException {
        for (String cell : head) {
            printer.print(cell);
        }
        for (String cell : tail) {
            printer.print(cell);
        }
        for (int empty = head.size() + tail.size(); empty < COLUMNS.size(); empty++) {
            printer.print("");
        }
        printer.println();
    }

    private static List<String> guarded(List<String> cells) {
        List<String> guarded = new ArrayList<>(cells.size());
        for (String cell : cells) {
            guarded.add(guarded(cell));
        }
        return guarded;
    }

    /**
     * The cell on one line, and with an apostrophe in front where a spreadsheet would run it: it
     * starts like a formula, be it in wide letters or after a blank.
     */
    static String guarded(String cell) {
        String shown = Visible.of(cell);
        int at = 0;
        while (at < shown.length() && isBlank(shown.charAt(at))) {
            at++;
        }
        boolean formula = at < shown.length() && FORMULA.indexOf(shown.charAt(at)) >= 0;
        return formula ? "'" + shown : shown;
    }

    private static boolean isBlank(char letter) {
        return Character.isSpaceChar(letter) || letter == '\uFFFD';
    }
}
