package opsc.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opsc.model.Decision;
import opsc.model.ElementFinding;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Instrument;
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
        out.open("a", "href", "#" + anchor(instrument)).text(instrument.cite()).close().text(", ");
        pinpoint(provision.pinpoint());
    }

    void source(Source source) throws IOException {
        if (source.url().isPresent()) {
            out.link(source.url().get(), source.title());
        } else {
            out.text(source.title());
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
        Phrase effect =
                switch (practice.effect()) {
                    case UNDERMINES -> Phrase.UNDERMINES;
                    case CONFIRMS -> Phrase.CONFIRMS;
                };
        out.text(practice.on() + ", ").element("strong", say(effect)).text(": ");
        out.text(practice.summary()).text(" (");
        source(practice.source());
        out.text(")");
    }

    List<Part> decisions(Finding finding) {
        return finding.decisions().stream().<Part>map(one -> () -> decision(one)).toList();
    }

    private void decision(Decision decision) throws IOException {
        out.text(decision.court()).text(", " + decision.number() + ": ");
        out.text(prose.sentencing(decision));
    }

    List<Part> declarations(Finding finding) {
        return finding.declarations().stream().<Part>map(one -> () -> declaration(one)).toList();
    }

    private void declaration(Treaty.Declaration one) throws IOException {
        out.text(say(Phrase.of(one.kind())) + ", " + prose.period(one.force()) + ": ");
        out.text(one.summary());
    }
}
