package opsc.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Lang;
import opsc.model.Obligation;

/** Writes the draft of a report to the Committee on the Rights of the Child. Pure. */
public final class Drafting {

    /** Words that an initial report may have, according to OHCHR. */
    public static final int LIMIT = 31_800;

    /** The section on the report itself and on the Protocol's place. */
    static final String FIRST = "I";

    /** The article on reports. */
    private static final String REPORTING = "12";

    /** The eight sections of CRC/C/OPSC/2 in their order. */
    private static final Map<String, Wording> SECTIONS = sections();

    private final Voice voice;
    private final Pen pen;
    private final Authorities authorities;
    private final Duties duties;

    private Drafting(GapReport report, Profile profile, Brackets brackets, Lang lang) {
        this.voice = new Voice(report, profile, lang);
        this.pen = new Pen(lang, brackets);
        this.authorities = new Authorities(voice, pen);
        this.duties = new Duties(voice, pen, authorities);
    }

    /** The draft that {@code report} gives. */
    public static Draft draft(GapReport report, Profile profile, Lang lang) {
        return new Drafting(report, profile, new Brackets(lang), lang).draft();
    }

    /** The same with the treaty's terms wherever theirs stand: parts of it are read alone. */
    static Draft inParts(GapReport report, Profile profile, Lang lang) {
        return new Drafting(report, profile, Brackets.all(lang), lang).draft();
    }

    private static Map<String, Wording> sections() {
        Map<String, Wording> sections = new LinkedHashMap<>();
        sections.put(FIRST, Wording.SECTION_I);
        sections.put("II", Wording.SECTION_II);
        sections.put("III", Wording.SECTION_III);
        sections.put("IV", Wording.SECTION_IV);
        sections.put("V", Wording.SECTION_V);
        sections.put("VI", Wording.SECTION_VI);
        sections.put("VII", Wording.SECTION_VII);
        sections.put("VIII", Wording.SECTION_VIII);
        return sections;
    }

    private Draft draft() {
        SECTIONS.forEach(this::section);
        new Annexes(voice, pen, authorities, duties).write();
        List<Section> sections = pen.sections();
        return new Draft(
                voice.lang(),
                voice.report().asOf(),
                voice.say(Wording.BANNER),
                title(),
                new Cover(voice).of(sections),
                sections);
    }

    private String title() {
        Wording title = voice.isGovernment() ? Wording.TITLE_GOVERNMENT : Wording.TITLE_ALTERNATIVE;
        return voice.say(title, voice.state(), voice.say(voice.report().catalogue().title()));
    }

    private void section(String numeral, Wording title) {
        if (numeral.equals(FIRST)) {
            new TreatyRelations(voice, pen).write();
        } else if (numeral.equals("III")) {
            new Measures(voice, pen).write();
        }
        String article = "";
        for (Finding finding : voice.report().findings()) {
            if (numeral.equals(sectionOf(finding.obligation()))) {
                if (finding.obligation().article().equals(REPORTING)) {
                    if (!article.equals(REPORTING)) {
                        article = REPORTING;
                        pen.heading(2, voice.say(Wording.REPORTING));
                    }
                    duties.reporting(finding);
                    continue;
                }
                if (!article.equals(finding.obligation().article())) {
                    article = finding.obligation().article();
                    pen.heading(2, voice.say(Wording.ARTICLE, article));
                }
                duties.write(finding);
            }
        }
        new Figures(voice, pen).write(numeral);
        pen.end(title, true);
    }

    /** What the guidelines put into their introduction goes into the first section. */
    private static String sectionOf(Obligation obligation) {
        return obligation
                .report()
                .map(Obligation.ReportPlace::section)
                .filter(SECTIONS::containsKey)
                .orElse(FIRST);
    }
}
