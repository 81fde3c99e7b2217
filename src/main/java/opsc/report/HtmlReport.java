package opsc.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import opsc.model.Decision;
import opsc.model.GapReport;
import opsc.model.Glossary;
import opsc.model.Instrument;
import opsc.model.Lang;
import opsc.model.Past;
import opsc.model.Phase;
import opsc.model.Source;
import opsc.model.StatementResult;
import opsc.model.Status;
import opsc.model.Strength;
import opsc.model.Tool;

/**
 * The full report as one page that needs no network: readable without its script, on paper, without
 * colour, by ear.
 */
public final class HtmlReport implements TextFormat {

    private final List<GapReport> others;
    private final Past past;

    /**
     * @param others reports on other States, for examples of what would close a gap
     * @param past what went before the report that is to be written
     */
    public HtmlReport(List<GapReport> others, Past past) {
        this.others = List.copyOf(others);
        this.past = past;
    }

    @Override
    public void write(GapReport report, Lang lang, Appendable out) throws IOException {
        Prose prose = new Prose(lang);
        StringBuilder main = new StringBuilder(1 << 18);
        HtmlPage page = new HtmlPage(report, lang, new Html(main, lang, prose::told), prose);
        new Writer(page, new HtmlGaps(page, new Elsewhere(others, prose)), past)
                .write(new Html(out, lang, prose::told), main);
    }

    private record Section(String id, Phrase heading, HtmlPage.Part body) {}

    private record Writer(HtmlPage page, HtmlGaps gaps, Past past) {

        /** The sections first, into {@code main}: what they have decides which others follow. */
        void write(Html out, CharSequence main) throws IOException {
            List<Section> sections = new ArrayList<>();
            write(sections(), sections);
            write(appendix(), sections);
            out.doctype()
                    .open(
                            "html",
                            "lang",
                            page.lang().word(),
                            "xmlns",
                            "http://www.w3.org/1999/xhtml");
            head(out);
            out.open("body");
            out.element("a", page.say(Phrase.SKIP), "class", "skip", "href", "#main");
            out.open("header").element("h1", page.prose().title(page.report()));
            String question = HtmlPage.capital(page.prose().question(page.report()));
            out.element("p", question, "class", "question").close();
            contents(out, sections);
            out.open("main", "id", "main", "tabindex", "-1").written(main).close();
            out.open("footer").element("p", Tool.NAME + " " + Tool.VERSION).close();
            out.raw("script", HtmlAssets.SCRIPT);
            out.end();
        }

        private void write(List<Section> part, List<Section> all) throws IOException {
            for (Section section : part) {
                section(section);
            }
            all.addAll(part);
        }

        private List<Section> sections() {
            List<Section> sections = new ArrayList<>();
            sections.add(new Section("what", Phrase.WHAT_THIS_IS, this::what));
            sections.add(new Section("counts", Phrase.COUNTS, this::counts));
            sections.add(
                    new Section("heat-map", Phrase.HEAT_MAP, () -> new HtmlHeatMap(page).write()));
            sections.add(
                    new Section(
                            "changes",
                            Phrase.WHAT_CHANGED,
                            () -> new HtmlChanges(page, past.since()).write()));
            if (!page.report().statements().isEmpty()) {
                sections.add(new Section("statements", Phrase.STATEMENTS, this::statements));
            }
            sections.add(new Section("gaps", gaps.heading(), gaps::write));
            sections.add(
                    new Section(
                            "obligations",
                            Phrase.ALL_OBLIGATIONS,
                            () -> new HtmlTable(page, Synonyms.ofTheField()).write()));
            sections.add(
                    new Section(
                            "timeline",
                            Phrase.TIMELINE,
                            () -> new HtmlTimeline(page, past).write()));
            if (!decisions().isEmpty()) {
                sections.add(new Section("decisions", Phrase.DECISIONS, this::writeDecisions));
            }
            sections.add(new Section("instruments", Phrase.INSTRUMENTS, this::instruments));
            return sections;
        }

        private List<Section> appendix() {
            List<Section> sections = new ArrayList<>();
            if (!page.prose().termsUsed().isEmpty()) {
                sections.add(new Section("terms", Phrase.GLOSSARY, this::glossary));
            }
            sections.add(new Section("sources", Phrase.SOURCES, this::sources));
            sections.add(new Section("method", Phrase.METHOD, this::method));
            return sections;
        }

        private void head(Html out) throws IOException {
            out.open("head").open("meta", "charset", "utf-8");
            out.open(
                    "meta",
                    "http-equiv",
                    "Content-Security-Policy",
                    "content",
                    HtmlAssets.policy());
            out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
            out.open("meta", "name", "color-scheme", "content", "light dark");
            out.open("meta", "name", "generator", "content", Tool.NAME + " " + Tool.VERSION);
            out.element(
                    "title", page.prose().title(page.report()) + " (" + page.report().asOf() + ")");
            out.raw("style", HtmlAssets.CSS);
            out.close();
        }

        private void contents(Html out, List<Section> sections) throws IOException {
            out.open("nav", "aria-label", page.say(Phrase.CONTENTS)).open("ul");
            for (Section section : sections) {
                out.open("li");
                out.element("a", page.say(section.heading()), "href", "#" + section.id());
                out.close();
            }
            out.close().close();
        }

        private void section(Section section) throws IOException {
            Html out = page.out();
            page.prose().entry();
            String title = section.id() + "-title";
            out.open("section", "id", section.id(), "aria-labelledby", title);
            out.element("h2", page.say(section.heading()), "id", title);
            section.body().write();
            out.close();
        }

        private void paragraph(String text) throws IOException {
            page.out().element("p", HtmlPage.capital(text));
        }

        private void what() throws IOException {
            GapReport report = page.report();
            paragraph(page.say(Phrase.WHAT_TEXT));
            paragraph(page.prose().counted(report));
            if (report.clock().isPresent()) {
                paragraph(page.prose().clock(report.clock().get()));
                if (!report.clock().get().binds()) {
                    paragraph(page.say(Phrase.NOT_BOUND, report.clock().get().inForce()));
                }
            }
            if (page.prose().bound(report).isPresent()) {
                paragraph(page.prose().bound(report).get());
            }
            page.out().open("p").text(page.say(Phrase.LIMITS) + " ");
            page.out().element("a", page.say(Phrase.METHOD), "href", "#method").close();
        }

        private void counts() throws IOException {
            counted(Phrase.COUNT_GOALS, false, true);
            counted(Phrase.COUNT_DUTIES, false, false);
            counted(Phrase.COUNT_OPTIONS, true, false);
            withoutStatus();
            paragraph(page.prose().elements(page.report()));
            byPhase();
        }

        /** "Of 52 obligations 8 are met, ..."; nothing where there are none of the sort. */
        private void counted(Phrase sentence, boolean options, boolean goals) throws IOException {
            List<String> parts = new ArrayList<>();
            int all = 0;
            for (Status status : Status.values()) {
                int count =
                        (int)
                                page.report().findings().stream()
                                        .filter(
                                                finding ->
                                                        isSort(
                                                                finding.obligation().strength(),
                                                                options,
                                                                goals))
                                        .filter(
                                                finding ->
                                                        finding.status()
                                                                .filter(status::equals)
                                                                .isPresent())
                                        .count();
                all += count;
                if (count > 0) {
                    parts.add(count + " " + page.say(Phrase.of(status)));
                }
            }
            if (all > 0) {
                paragraph(page.say(sentence, all, String.join(", ", parts)));
            }
        }

        private void withoutStatus() throws IOException {
            String all =
                    page.report().findings().stream()
                            .filter(finding -> finding.status().isEmpty())
                            .map(finding -> finding.obligation().pinpoint().in(page.lang()))
                            .collect(Collectors.joining(", "));
            if (!all.isEmpty()) {
                paragraph(page.say(Phrase.COUNT_WITHOUT, all));
            }
        }

        private static boolean isSort(Strength strength, boolean options, boolean goals) {
            return (strength == Strength.MAY) == options && (strength == Strength.GOAL) == goals;
        }

        private void byPhase() throws IOException {
            Html out = page.out();
            List<Status> shown = new ArrayList<>();
            for (Status status : Status.values()) {
                if (page.report().count(status) > 0) {
                    shown.add(status);
                }
            }
            out.open("table", "class", "stack", "role", "table");
            out.element("caption", page.say(Phrase.PHASES_CAPTION));
            List<Phrase> columns = new ArrayList<>(List.of(Phrase.PHASE));
            shown.forEach(status -> columns.add(Phrase.of(status)));
            page.head(columns);
            out.open("tbody", "role", "rowgroup");
            for (Phase phase : Phase.values()) {
                out.open("tr", "role", "row");
                out.open("th", "scope", "row", "role", "rowheader");
                out.text(page.say(Phrase.of(phase))).close();
                for (Status status : shown) {
                    int count = page.report().count(phase, status);
                    page.cell(Phrase.of(status), () -> out.text(Integer.toString(count)));
                }
                out.close();
            }
            out.close().close();
        }

        private void statements() throws IOException {
            Html out = page.out();
            out.open("ul");
            for (StatementResult result : page.report().statements()) {
                out.open("li").text(result.statement().pinpoint() + ": ");
                out.text(result.statement().says()).text(" - ");
                out.element("strong", page.say(Prose.verdict(result)));
                page.list(page.lines(page.prose().evidence(page.report(), result)));
                out.close();
            }
            out.close();
        }

        private List<Decision> decisions() {
            return page.report().state().decisions().stream()
                    .filter(one -> !one.decided().date().isAfter(page.report().asOf()))
                    .toList();
        }

        private void writeDecisions() throws IOException {
            Html out = page.out();
            paragraph(page.say(Phrase.PRACTICE_RULE));
            out.open("ul");
            for (Decision decision : decisions()) {
                out.open("li").text(decision.court()).text(", " + decision.number() + ": ");
                out.text(decision.summary());
                page.list(page.lines(List.of(page.prose().sentencing(page.report(), decision))));
                out.close();
            }
            out.close();
        }

        private void instruments() throws IOException {
            Html out = page.out();
            out.open("table", "class", "stack", "role", "table");
            out.element("caption", page.say(Phrase.INSTRUMENTS_CAPTION, page.report().asOf()));
            page.head(COLUMNS);
            out.open("tbody", "role", "rowgroup");
            for (Instrument instrument : page.report().instruments()) {
                instrument(instrument);
            }
            out.close().close();
        }

        private static final List<Phrase> COLUMNS =
                List.of(
                        Phrase.INSTRUMENT,
                        Phrase.TITLE_WORD,
                        Phrase.KIND,
                        Phrase.IN_FORCE,
                        Phrase.PROVISIONS,
                        Phrase.READ_IN_FULL);

        private void instrument(Instrument instrument) throws IOException {
            Html out = page.out();
            long provisions =
                    instrument.provisions().stream()
                            .filter(one -> instrument.countsOn(page.report().asOf(), one))
                            .count();
            boolean read =
                    instrument.isReadInFull(page.report().catalogue().id(), page.report().asOf());
            out.open("tr", "role", "row", "id", HtmlPage.anchor(instrument));
            out.open("th", "scope", "row", "role", "rowheader").text(instrument.cite()).close();
            page.cell(Phrase.TITLE_WORD, () -> title(instrument));
            page.cell(Phrase.KIND, () -> out.text(page.say(Phrase.of(instrument.kind()))));
            page.cell(Phrase.IN_FORCE, () -> out.text(page.prose().period(instrument.force())));
            page.cell(Phrase.PROVISIONS, () -> out.text(Long.toString(provisions)));
            page.cell(Phrase.READ_IN_FULL, () -> out.text(page.say(read ? Phrase.YES : Phrase.NO)));
            out.close();
        }

        private void title(Instrument instrument) throws IOException {
            page.out().text(instrument.title());
            if (instrument.note().isPresent()) {
                page.out().open("p", "class", "aside").text(instrument.note().get()).close();
            }
        }

        private void glossary() throws IOException {
            Html out = page.out();
            paragraph(page.say(Phrase.GLOSSARY_TEXT));
            out.open("table", "class", "stack", "role", "table");
            out.element("caption", page.say(Phrase.GLOSSARY_CAPTION));
            page.head(GlossaryTable.COLUMNS);
            out.open("tbody", "role", "rowgroup");
            for (Glossary.Entry term : page.prose().termsUsed()) {
                out.open("tr", "role", "row");
                out.open("th", "scope", "row", "role", "rowheader");
                out.text(page.prose().term(term.treaty().orElseThrow())).close();
                page.cell(Phrase.PREFERRED_TERM, () -> out.text(term.preferred()));
                page.cell(Phrase.WHY_PREFERRED, () -> out.text(term.note()));
                page.cell(Phrase.SOURCE, () -> sources(term));
                out.close();
            }
            out.close().close();
        }

        private void sources(Glossary.Entry term) throws IOException {
            Html out = page.out();
            for (Source source : term.sources()) {
                out.open("span", "lang", Lang.EN.word());
                page.source(source);
                out.close().text("; ");
            }
            out.text(page.say(Phrase.of(term.confidence())));
        }

        private void sources() throws IOException {
            TreeMap<String, Source> sources = new TreeMap<>();
            allSources()
                    .forEach(
                            one ->
                                    sources.put(
                                            one.title().written(Lang.EN) + one.url().orElse(""),
                                            one));
            page.list(
                    sources.values().stream()
                            .<HtmlPage.Part>map(one -> () -> page.source(one))
                            .toList());
        }

        private Set<Source> allSources() {
            Set<Source> sources = new LinkedHashSet<>(page.report().catalogue().sources());
            sources.addAll(page.report().state().sources());
            page.report().instruments().forEach(one -> sources.addAll(one.sources()));
            return sources;
        }

        private void method() throws IOException {
            paragraph(page.say(Phrase.METHOD_TEXT));
        }
    }
}
