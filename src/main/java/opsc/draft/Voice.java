package opsc.draft;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import opsc.model.Day;
import opsc.model.ElementFinding;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Instrument;
import opsc.model.Lang;
import opsc.model.Practice;
import opsc.model.Provision;
import opsc.model.Terms;
import opsc.model.Text;
import opsc.report.Citation;
import opsc.report.Prose;

/** How a draft speaks: in one language, for one party, about one report. */
record Voice(GapReport report, Profile profile, Lang lang, Prose prose) {

    private static final List<String> INDONESIAN_MONTHS =
            List.of(
                    "Januari",
                    "Februari",
                    "Maret",
                    "April",
                    "Mei",
                    "Juni",
                    "Juli",
                    "Agustus",
                    "September",
                    "Oktober",
                    "November",
                    "Desember");

    /** How texts of the data say that a part of them is unverified. */
    private static final List<String> UNVERIFIED =
            List.of("unverified", "belum diverifikasi", "belum terverifikasi");

    Voice(GapReport report, Profile profile, Lang lang) {
        this(report, profile, lang, new Prose(lang));
    }

    boolean isGovernment() {
        return profile == Profile.GOVERNMENT;
    }

    String say(Wording wording, Object... values) {
        return wording.in(lang, values);
    }

    /** The same about an obligation: a law provides for measures, and covers acts. */
    String say(Finding about, Wording wording, Object... values) {
        return say(Subject.of(about.obligation()).word(wording), values);
    }

    /** A passage of the data; paragraphs of a draft are cited one by one, so each is an entry. */
    String say(Text text) {
        prose.entry();
        return prose.told(text);
    }

    /** What is open: an element, or those of which one is enough. */
    String titles(List<ElementFinding> unit) {
        prose.entry();
        return prose.titles(unit);
    }

    /** A passage of the draft's own, in the terms in which the data is told. */
    String own(Text text) {
        return say(Text.inOurWords(text.en(), text.id(), terms()));
    }

    /** Those that a passage of the treaty's catalogue is told in. */
    private Terms terms() {
        return report.findings().stream()
                .map(Finding::obligation)
                .flatMap(one -> Stream.of(one.title(), one.summary()))
                .flatMap(text -> text.terms().stream())
                .findFirst()
                .orElse(Terms.TREATY);
    }

    /** The State's name where it begins a line or a sentence. */
    String stateFirst() {
        return report.state().heading(lang);
    }

    String state() {
        return report.state().name().in(lang);
    }

    /** {@code text} as a sentence: one full stop at its end. */
    static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
    }

    /** {@code text} as a clause: no full stop at its end. */
    static String clause(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** {@code a, b and c}; apart by semicolons if a part has commas of its own. */
    String list(List<String> parts) {
        List<String> clauses = parts.stream().map(Voice::clause).toList();
        int last = clauses.size() - 1;
        if (last < 1) {
            return String.join("", clauses);
        }
        boolean apart = clauses.stream().anyMatch(one -> one.contains(",") || one.contains(";"));
        String between = apart ? "; " : ", ";
        String comma = apart ? "; " : lang == Lang.ID && last > 1 ? ", " : " ";
        return String.join(between, clauses.subList(0, last))
                + comma
                + say(Wording.AND)
                + " "
                + clauses.get(last);
    }

    String cite(Instrument instrument, Provision provision) {
        return Citation.of(instrument, provision, lang);
    }

    /** {@code Article 3(1)(c)}; {@code Article 3(1), opening words}. */
    String article(Finding finding) {
        return say(
                Wording.ARTICLE,
                finding.obligation()
                        .pinpoint()
                        .in(lang)
                        .replaceFirst("^(art\\.|Pasal) ", "")
                        .replaceFirst("(?= (opening words|kalimat pembuka)$)", ","));
    }

    /** {@code article} where it stands within a sentence. */
    String inSentence(String article) {
        return lang == Lang.ID
                ? article
                : article.substring(0, 1).toLowerCase(Locale.ROOT) + article.substring(1);
    }

    /** What a source reports, with the source. */
    String reported(Practice one) {
        return reported(one, source(one));
    }

    /** What a source reports, which is named as {@code source}. */
    String reported(Practice one, String source) {
        return say(Wording.REPORTED, clause(say(one.summary())), source);
    }

    /** Where it was read, and of which day it is. */
    String source(Practice one) {
        String source = one.source().title().in(lang);
        String day =
                switch (one.dayOf()) {
                    case PUBLICATION -> day(one.day());
                    case READING -> say(Wording.AS_READ_ON, day(one.day()));
                };
        return source.contains(day) ? source : source + ", " + day;
    }

    /** {@code 26 November 2008}; only the year or month where no more is known. */
    String day(Day day) {
        if (day.isExact()) {
            return day(day.date());
        }
        return day.written().length() == 4
                ? day.written()
                : month(day.date().getMonth()) + " " + day.date().getYear();
    }

    String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonth()) + " " + day.getYear();
    }

    private String month(Month month) {
        return lang == Lang.ID
                ? INDONESIAN_MONTHS.get(month.ordinal())
                : month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    Run gap(String text) {
        return Run.marked(Mark.GAP, say(Mark.GAP.word()), text);
    }

    Run toConfirm(String text) {
        return Run.marked(Mark.TO_CONFIRM, say(Mark.TO_CONFIRM.word()), text);
    }

    /**
     * A plain sentence if somebody has verified it and it does not itself say that a part is
     * unverified, else one to be confirmed.
     */
    Run said(boolean verified, String text) {
        boolean doubted = UNVERIFIED.stream().anyMatch(text::contains);
        return verified && !doubted ? Run.plain(text) : toConfirm(text);
    }

    /** The first letter a capital. */
    static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
