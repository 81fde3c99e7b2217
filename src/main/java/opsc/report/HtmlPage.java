package opsc.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import opsc.model.Changes;
import opsc.model.Decision;
import opsc.model.ElementFinding;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Instrument;
import opsc.model.InstrumentId;
import opsc.model.Lang;
import opsc.model.ObligationId;
import opsc.model.Practice;
import opsc.model.Provision;
import opsc.model.Source;
import opsc.model.Treaty;

/** What the parts of the HTML report have in common: the report, the pen, and how things look. */
record HtmlPage(GapReport report, Lang lang, Html out, Prose prose) {

    private static final Pattern INDONESIAN =
            Pattern.compile(
                    "\\b(?:Pasal|Penjelasan|Lampiran|Bab|Konsiderans|Bagian|ayat|huruf|Perpres|UU|PP)\\b");
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(?:[Aa]rt\\.|[Aa]rticles?|[Ss]ections?|[Cc]lause|s\\.|preamble)");

    /** Something that writes a part of a list, a cell or a section. */
    @FunctionalInterface
    interface Part {
        void write() throws IOException;
    }

    String say(Phrase phrase, Object... values) {
        return phrase.in(lang, values);
    }

    /** A word at the start of a line or of a cell. */
    String heading(Phrase phrase) {
        return capital(say(phrase));
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Where the full table deals with an obligation. */
    static String anchor(ObligationId obligation) {
        return Html.anchor("obligation", obligation.value());
    }

    static String gapAnchor(ObligationId obligation) {
        return Html.anchor("gap", obligation.value());
    }

    static String anchor(Instrument instrument) {
        return Html.anchor("instrument", instrument.id().value());
    }

    void mark(Mark mark, String word) throws IOException {
        out.open("span", "class", mark.style());
        out.element("span", mark.symbol(), "aria-hidden", "true").text(" " + word).close();
    }

    void status(Finding finding) throws IOException {
        if (finding.status().isEmpty()) {
            mark(Mark.ASIDE, say(Phrase.NO_STATUS));
            return;
        }
        mark(Mark.of(finding.status().get()), say(Phrase.of(finding.status().get())));
        unverified(finding.isUnverified());
    }

    void status(ElementFinding element) throws IOException {
        mark(Mark.of(element.status()), say(Phrase.of(element.status())));
        unverified(element.unverified());
    }

    private void unverified(boolean unverified) throws IOException {
        if (unverified) {
            out.text(" ").element("span", "(" + say(Phrase.UNVERIFIED) + ")", "class", "aside");
        }
    }

    /** The exact place, in the language in which its instrument counts its articles. */
    void pinpoint(String pinpoint) throws IOException {
        boolean indonesian = INDONESIAN.matcher(pinpoint).find();
        boolean english = !indonesian && ENGLISH.matcher(pinpoint).find();
        out.text(pinpoint, indonesian ? Lang.ID : english ? Lang.EN : lang);
    }

    /** "Law 44/2008, Pasal 29", linked to the instrument. */
    void cite(Instrument instrument, Provision provision) throws IOException {
        instrument(instrument);
        String place = prose.place(instrument, provision);
        if (!place.isEmpty()) {
            out.text(", ");
            pinpoint(place);
        }
    }

    /** "Law 44/2008", linked to where the page lists it, if it does. */
    void instrument(Instrument instrument) throws IOException {
        if (report.instruments().stream().anyMatch(one -> one.id().equals(instrument.id()))) {
            out.open("a", "href", "#" + anchor(instrument)).text(instrument.cite()).close();
        } else {
            out.text(instrument.cite());
        }
    }

    /** "art. 3(1)(c) Child pornography offences", linked to the full table. */
    void obligation(Finding finding) throws IOException {
        out.open("a", "href", "#" + anchor(finding.obligation().id()));
        pinpoint(finding.obligation().pinpoint().in(lang));
        out.text(" ").text(finding.obligation().title()).close();
    }

    /** "was partly met, now met", or where only elements moved, which way. */
    void movement(Changes.Movement moved) throws IOException {
        String now = prose.status(moved.after());
        out.text(
                moved.isOfStatus()
                        ? say(Phrase.WAS_NOW, prose.status(moved.before()), now)
                        : say(Phrase.STILL, now, say(Phrase.of(moved.direction()))));
    }

    /** Provisions by what happened to them and by instrument. */
    void provisions(List<Changes.Cause> causes) throws IOException {
        provisions(causes, Optional.empty());
    }

    /** The same, with how far {@code days} are known where they are not the same for all. */
    void provisions(List<Changes.Cause> causes, Optional<KnownDays> days) throws IOException {
        Map<Changes.Happened, Map<InstrumentId, List<Changes.Cited>>> gathered =
                new EnumMap<>(Changes.Happened.class);
        for (Changes.Cause cause : causes) {
            gathered.computeIfAbsent(cause.happened(), none -> new LinkedHashMap<>())
                    .computeIfAbsent(cause.cited().instrument().id(), none -> new ArrayList<>())
                    .add(cause.cited());
        }
        List<Part> items = new ArrayList<>();
        gathered.forEach(
                (happened, instruments) ->
                        instruments
                                .values()
                                .forEach(
                                        cited ->
                                                items.add(
                                                        () -> provisions(happened, cited, days))));
        list(items);
    }

    private void provisions(
            Changes.Happened happened, List<Changes.Cited> cited, Optional<KnownDays> days)
            throws IOException {
        out.element("strong", say(Phrase.ofProvisions(happened))).text(": ");
        instrument(cited.get(0).instrument());
        out.text(" (" + cited.size() + ")");
        for (Changes.Cited one : cited) {
            String place = prose.place(one.instrument(), one.provision());
            if (!place.isEmpty()) {
                out.text(", ");
                pinpoint(place);
            }
            Optional<String> remark =
                    days.flatMap(known -> known.unshared(new Changes.Cause(happened, one)));
            if (remark.isPresent()) {
                out.text(" (" + remark.get() + ")");
            }
        }
    }

    /** The head of a table that a narrow screen shows as a list of its cells. */
    void head(List<Phrase> columns) throws IOException {
        out.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (Phrase column : columns) {
            out.element("th", heading(column), "scope", "col", "role", "columnheader");
        }
        out.close().close();
    }

    /** A cell that names its column where the head of the table is out of sight. */
    void cell(Phrase column, Part content) throws IOException {
        out.open("td", "role", "cell", "data-label", heading(column));
        content.write();
        out.close();
    }

    void source(Source source) throws IOException {
        if (source.url().isPresent()) {
            out.link(source.url().get(), source.title());
        } else {
            out.title(source.title());
        }
    }

    /** A heading of the fourth level over a list; nothing where the list is empty. */
    void list(Phrase heading, List<Part> items) throws IOException {
        if (!items.isEmpty()) {
            out.element("h4", heading(heading));
            list(items);
        }
    }

    void list(List<Part> items) throws IOException {
        if (items.isEmpty()) {
            return;
        }
        out.open("ul");
        for (Part item : items) {
            out.open("li");
            item.write();
            out.close();
        }
        out.close();
    }

    List<Part> lines(List<String> lines) {
        return lines.stream().<Part>map(line -> () -> out.text(line)).toList();
    }

    List<Part> practice(Finding finding) {
        return finding.practice().stream().<Part>map(one -> () -> practice(one)).toList();
    }

    private void practice(Practice practice) throws IOException {
        Phrase effect = Phrase.of(practice.effect());
        out.text(prose.dated(practice) + ", ").element("strong", say(effect)).text(": ");
        out.text(practice.summary()).text(" (");
        source(practice.source());
        out.text(")");
    }

    List<Part> decisions(Finding finding) {
        return finding.decisions().stream().<Part>map(one -> () -> decision(one)).toList();
    }

    private void decision(Decision decision) throws IOException {
        out.text(decision.court()).text(", " + decision.number() + ": ");
        out.text(prose.sentencing(report, decision));
    }

    List<Part> declarations(Finding finding) {
        return finding.declarations().stream().<Part>map(one -> () -> declaration(one)).toList();
    }

    private void declaration(Treaty.Declaration one) throws IOException {
        out.text(say(Phrase.of(one.kind())) + ", " + prose.period(one.force()) + ": ");
        out.text(one.summary());
    }
}
