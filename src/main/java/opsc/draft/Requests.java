package opsc.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import opsc.model.Body;
import opsc.model.GapReport;
import opsc.model.Lang;
import opsc.model.ObligationId;

/** What each body is asked: the marks of a draft on the obligations that it answers for. */
public final class Requests {

    /** The file of what no body answers for. */
    private static final String UNASSIGNED = "unassigned";

    private final Voice voice;
    private final Draft draft;

    private Requests(Voice voice, Draft draft) {
        this.voice = voice;
        this.draft = draft;
    }

    /**
     * One request for each body of the State that is asked anything, and one for what nobody is
     * asked, by the name of its file without language and ending.
     */
    public static Map<String, Draft> of(GapReport report, Profile profile, Lang lang) {
        Requests requests =
                new Requests(
                        new Voice(report, profile, lang), Drafting.inParts(report, profile, lang));
        Map<String, Draft> all = new LinkedHashMap<>();
        List<Body> bodies = report.state().bodies();
        for (Body body : bodies) {
            requests.request(Optional.of(body), about -> concerns(body, about))
                    .ifPresent(request -> all.put(body.id(), request));
        }
        requests.request(
                        Optional.empty(),
                        about -> bodies.stream().noneMatch(body -> concerns(body, about)))
                .ifPresent(request -> all.put(UNASSIGNED, request));
        return all;
    }

    private static boolean concerns(Body body, List<ObligationId> about) {
        return about.stream().anyMatch(body.answers()::contains);
    }

    private Optional<Draft> request(Optional<Body> body, Predicate<List<ObligationId>> isAsked) {
        List<Section> sections = new ArrayList<>();
        for (Mark mark : List.of(Mark.DATA_NEEDED, Mark.TO_CONFIRM, Mark.GAP)) {
            List<Block> blocks = points(mark, isAsked);
            if (!blocks.isEmpty()) {
                sections.add(new Section(voice.say(heading(mark)), false, blocks));
            }
        }
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        String title =
                body.map(one -> voice.say(Wording.REQUEST_TITLE, voice.say(one.name())))
                        .orElseGet(() -> voice.say(Wording.UNASSIGNED));
        List<Block> cover = new ArrayList<>();
        cover.add(
                Block.Paragraph.note(
                        voice.say(
                                voice.isGovernment()
                                        ? Wording.REQUEST_INTRO
                                        : Wording.REQUEST_ALTERNATIVE,
                                voice.say(voice.report().catalogue().title()),
                                voice.day(voice.report().asOf()))));
        body.map(
                        one ->
                                voice.say(
                                        one.checked().isVerified()
                                                ? Wording.REQUEST_WHY
                                                : Wording.REQUEST_WHY_UNVERIFIED,
                                        voice.say(one.because())))
                .ifPresent(why -> cover.add(Block.Paragraph.note(why)));
        return Optional.of(
                new Draft(draft.lang(), draft.asOf(), draft.banner(), title, cover, sections));
    }

    private static Wording heading(Mark mark) {
        return switch (mark) {
            case GAP -> Wording.REQUEST_GAPS;
            case TO_CONFIRM -> Wording.REQUEST_CONFIRM;
            case DATA_NEEDED -> Wording.REQUEST_FIGURES;
        };
    }

    /** The marked paragraphs with their numbers; figures with the table to fill in. */
    private List<Block> points(Mark mark, Predicate<List<ObligationId>> isAsked) {
        Brackets brackets = new Brackets(voice.lang());
        List<Block> points = new ArrayList<>();
        for (Section section : draft.sections()) {
            for (Block block : section.blocks()) {
                block.to(
                        new Block.Cases<RuntimeException>() {
                            @Override
                            public void heading(Block.Heading heading) {
                                // What is asked stands in paragraphs and tables only.
                            }

                            @Override
                            public void paragraph(Block.Paragraph paragraph) {
                                if (asks(paragraph).equals(Optional.of(mark))
                                        && isAsked.test(paragraph.about())) {
                                    points.add(point(paragraph, brackets));
                                }
                            }

                            @Override
                            public void table(Block.Table table) {
                                if (mark == Mark.DATA_NEEDED
                                        && !table.about().isEmpty()
                                        && isAsked.test(table.about())) {
                                    points.add(table);
                                }
                            }
                        });
            }
        }
        return points;
    }

    /** What a paragraph asks; a gap that also waits for confirmation is asked as a gap. */
    private static Optional<Mark> asks(Block.Paragraph paragraph) {
        return asking(paragraph).flatMap(Run::mark);
    }

    private static Optional<Run> asking(Block.Paragraph paragraph) {
        return paragraph.runs().stream()
                .filter(run -> run.mark().isPresent())
                .min(Comparator.comparing(run -> run.mark().orElseThrow()));
    }

    /** What the body is to answer: one thing for each paragraph. */
    private static Wording question(Block.Paragraph paragraph) {
        Run run = asking(paragraph).orElseThrow();
        return run.question()
                .orElseGet(
                        () ->
                                switch (run.mark().orElseThrow()) {
                                    case GAP -> Wording.ASK_PLAN;
                                    case TO_CONFIRM -> Wording.ASK_CONFIRM;
                                    case DATA_NEEDED -> Wording.ASK_DATA;
                                });
    }

    private Block point(Block.Paragraph paragraph, Brackets brackets) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.plain(Voice.capital(place(paragraph)) + ":"));
        runs.addAll(brackets.once(paragraph.runs()));
        runs.add(Run.plain(voice.say(question(paragraph))));
        return new Block.Paragraph(OptionalInt.empty(), paragraph.about(), runs);
    }

    /** The number of the paragraph, and the article if it speaks of one. */
    private String place(Block.Paragraph paragraph) {
        int number = paragraph.number().orElseThrow();
        return Optional.of(paragraph.about())
                .filter(about -> about.size() == 1)
                .flatMap(about -> voice.report().finding(about.get(0)))
                .map(finding -> finding.obligation().pinpoint().in(voice.lang()))
                .map(pinpoint -> voice.say(Wording.PARAGRAPH_ON, number, pinpoint))
                .orElseGet(() -> voice.say(Wording.PARAGRAPH, number));
    }
}
