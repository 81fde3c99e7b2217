package opsc.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opsc.model.GapSheet;
import opsc.model.Lang;
import opsc.model.Text;
import opsc.report.Workbook.Shade;

/**
 * The columns of the Gaps sheet in their order, with what each one says. Those up to {@link
 * #BECAUSE} are printed; their widths give the fewest lines for the law of Indonesia in both
 * languages. The others are as wide as they need to be to add no line.
 */
enum GapColumn {
    GAP(
            5,
            Shade.PLAIN,
            Text.of("gap", "no."),
            Text.of(
                    "place in the order of gaps, from 1; empty if the duty is no gap",
                    "tempat dalam urutan kesenjangan, mulai dari 1; kosong bila bukan kesenjangan")),
    PINPOINT(
            18,
            Shade.PLAIN,
            Text.of("pinpoint", "pasal"),
            Text.of(
                    "article, paragraph and letter of the treaty",
                    "pasal, ayat dan huruf perjanjian")),
    TITLE(
            26,
            Shade.PLAIN,
            Text.of("obligation", "kewajiban"),
            Text.of("what the treaty asks, in a few words", "yang diminta perjanjian, singkatnya")),
    STATUS(
            11,
            Shade.PLAIN,
            Text.of("status", "status"),
            Text.of("how far the obligation is met", "sejauh mana kewajiban terpenuhi")),
    ELEMENT_TITLE(
            30,
            Shade.PLAIN,
            Text.of("element", "unsur"),
            Text.of(
                    "the part of the obligation that the row is about",
                    "bagian kewajiban yang dibahas baris ini")),
    ELEMENT_STATUS(
            11,
            Shade.PLAIN,
            Text.of("element's status", "status unsur"),
            Text.of("how far the element is covered", "sejauh mana unsur tercakup")),
    OPEN(
            54,
            Shade.PLAIN,
            Text.of("what is open", "yang masih terbuka"),
            Text.of(
                    "what of the element no provision covers, in the element's first row alone",
                    "apa dari unsur itu yang tidak dicakup ketentuan mana pun, hanya pada baris pertama unsur itu")),
    INSTRUMENT(
            16,
            Shade.PLAIN,
            Text.of("instrument", "peraturan"),
            Text.of(
                    "the law whose provision makes the claim",
                    "peraturan yang ketentuannya membuat klaim")),
    PROVISION_PINPOINT(
            18,
            Shade.PLAIN,
            Text.of("provision", "ketentuan"),
            Text.of("place in the instrument", "tempat dalam peraturan")),
    EXTENT(
            10,
            Shade.OPEN,
            Text.of("extent", "cakupan"),
            Text.of(
                    "how far the provision covers the element: full, partial or conflicts",
                    "sejauh mana ketentuan mencakup unsur: penuh, sebagian atau bertentangan")),
    LACKS(
            44,
            Shade.OPEN,
            Text.of("lacks", "kurang"),
            Text.of(
                    "what is missing, unless the extent is full",
                    "apa yang kurang, kecuali bila cakupannya penuh")),
    BECAUSE(
            54,
            Shade.OPEN,
            Text.of("because", "karena"),
            Text.of(
                    "the reason, in a sentence that a lawyer would accept",
                    "alasannya, dalam satu kalimat yang dapat diterima ahli hukum")),
    CONFIDENCE(
            13,
            Shade.OPEN,
            Text.of("confidence", "keyakinan"),
            Text.of(
                    "yours: verified only if you have read the wording; empty for unverified",
                    "keyakinan Anda: terverifikasi hanya bila Anda sudah membaca rumusannya; kosong berarti belum")),
    PHASE(
            11,
            Shade.PLAIN,
            Text.of("phase", "tahap"),
            Text.of(
                    "prevention, judicial process or eradication",
                    "pencegahan, proses peradilan atau pemberantasan")),
    STRENGTH(
            10,
            Shade.PLAIN,
            Text.of("strength", "kekuatan"),
            Text.of(
                    "how firmly the treaty asks: shall, may, ...",
                    "seberapa kuat perjanjian meminta: wajib, boleh, ...")),
    ELEMENT(
            28,
            Shade.FIXED,
            Text.of("element's id", "id unsur"),
            Text.of(
                    "do not change; needed in a new row",
                    "jangan diubah; perlu diisi pada baris baru")),
    PROVISION(
            30,
            Shade.FIXED,
            Text.of("provision's id", "id ketentuan"),
            Text.of(
                    "do not change; where it is empty, fill it in to add a claim",
                    "jangan diubah; bila kosong, isilah untuk menambah klaim")),
    COUNTS_AS(
            10,
            Shade.PLAIN,
            Text.of("counts as", "dihitung"),
            Text.of("the extent that counts on the day", "cakupan yang dihitung pada hari itu")),
    WEAKENED_BY(
            40,
            Shade.PLAIN,
            Text.of("weakened by", "dilemahkan oleh"),
            Text.of(
                    "why a full claim counts in part only",
                    "mengapa klaim penuh dihitung sebagian")),
    VERIFIED(
            11,
            Shade.PLAIN,
            Text.of("verified", "terverifikasi"),
            Text.of(
                    "whether wording and claim were checked in a source",
                    "apakah rumusan dan klaim sudah diperiksa dalam suatu sumber")),
    IN_FORCE_FROM(
            11,
            Shade.PLAIN,
            Text.of("in force from", "berlaku sejak"),
            Text.of("first day in force", "hari pertama berlaku")),
    IN_FORCE_UNTIL(
            11,
            Shade.PLAIN,
            Text.of("until", "sampai"),
            Text.of("first day no longer in force", "hari pertama tidak berlaku lagi")),
    WHY(
            130,
            Shade.PLAIN,
            Text.of("reason of the status", "alasan status"),
            Text.of(
                    "where a judgement or other duties decide, and not the claims",
                    "bila penilaian atau kewajiban lain yang menentukan, bukan klaim")),
    CANDIDATES(
            100,
            Shade.PLAIN,
            Text.of("candidates", "calon ketentuan"),
            Text.of(
                    "provisions of the same phase that nobody has claimed yet, likeliest first, for what is open",
                    "ketentuan dari tahap yang sama yang belum diklaim untuk yang masih terbuka, yang paling mungkin lebih dulu")),
    FILE(
            34,
            Shade.PLAIN,
            Text.of("file", "berkas"),
            Text.of("file and line of the claim", "berkas dan baris klaim")),
    BASE(
            4,
            Shade.FIXED,
            Text.of("do not change", "jangan diubah"),
            Text.of(
                    "hidden; by it the import sees what was changed",
                    "tersembunyi; dengan ini impor melihat apa yang diubah"));

    private final int width;
    private final Shade shade;
    private final Text heading;
    private final Text meaning;

    GapColumn(int width, Shade shade, Text heading, Text meaning) {
        this.width = width;
        this.shade = shade;
        this.heading = heading;
        this.meaning = meaning;
    }

    /** In characters. */
    int width() {
        return width;
    }

    Shade shade() {
        return shade;
    }

    String heading(Lang lang) {
        return heading.in(lang);
    }

    String meaning(Lang lang) {
        return meaning.in(lang);
    }

    /** Its word in the hidden first row. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it stands, from 0. */
    int at() {
        return ordinal();
    }

    static List<Integer> widths() {
        return Arrays.stream(values()).map(GapColumn::width).toList();
    }

    /** Whether it is one that an import reads. */
    boolean isReadBack() {
        return Arrays.stream(GapSheet.Column.values())
                .map(GapSheet.Column::key)
                .anyMatch(key()::equals);
    }
}
