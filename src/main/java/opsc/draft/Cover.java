package opsc.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import opsc.model.GapReport;
import opsc.model.ReportingClock;
import opsc.model.View;

/** The first page: what the draft is, how much of it is open, and how long it is. */
final class Cover {

    private final Voice voice;

    Cover(Voice voice) {
        this.voice = voice;
    }

    List<Block> of(List<Section> sections) {
        List<Block> cover = new ArrayList<>();
        note(cover, voice.say(Wording.ADDRESSEE));
        note(cover, voice.say(Wording.STATE_PARTY, voice.stateFirst()));
        if (!voice.isGovernment()) {
            note(cover, voice.say(Wording.AUTHORS));
        }
        note(cover, voice.say(Wording.LAW_OF, voice.day(report().asOf())));
        report().view()
                .map(View::title)
                .ifPresent(title -> note(cover, voice.say(Wording.VIEW, voice.say(title))));
        if (report().verifiedOnly()) {
            note(cover, voice.say(Wording.VERIFIED_ONLY));
        }
        if (voice.isGovernment()) {
            report().clock()
                    .ifPresent(
                            clock -> note(cover, voice.say(Wording.DUE, voice.day(clock.due()))));
            report().clock()
                    .flatMap(ReportingClock::submitted)
                    .ifPresent(day -> note(cover, voice.say(Wording.SUBMITTED, voice.day(day))));
        }
        note(cover, voice.say(Wording.SYMBOL));
        cover.add(marks(sections));
        cover.add(meter(sections));
        return cover;
    }

    private static void note(List<Block> cover, String text) {
        cover.add(Block.Paragraph.note(text));
    }

    private Block marks(List<Section> sections) {
        Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
        for (Mark mark : Mark.values()) {
            counts.put(mark, 0);
        }
        sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> ((Block.Paragraph) block).runs().stream())
                .flatMap(run -> run.mark().stream())
                .forEach(mark -> counts.merge(mark, 1, Integer::sum));
        List<List<String>> rows = new ArrayList<>();
        counts.forEach(
                (mark, count) ->
                        rows.add(
                                List.of(
                                        voice.say(mark.word()),
                                        Integer.toString(count),
                                        voice.say(means(mark)))));
        return new Block.Table(
                voice.say(Wording.OPEN_MARKS),
                List.of(),
                List.of(
                        voice.say(Wording.MARK),
                        voice.say(Wording.COUNT),
                        voice.say(Wording.MEANS)),
                rows);
    }

    private Wording means(Mark mark) {
        return switch (mark) {
            case GAP -> Wording.MEANS_GAP;
            case TO_CONFIRM ->
                    voice.isGovernment()
                            ? Wording.MEANS_TO_CONFIRM
                            : Wording.MEANS_TO_CONFIRM_ALTERNATIVE;
            case DATA_NEEDED -> Wording.MEANS_DATA_NEEDED;
        };
    }

    private Block meter(List<Section> sections) {
        List<List<String>> rows = new ArrayList<>();
        int total = 0;
        for (Section section : sections) {
            if (section.counted()) {
                total += section.words();
                rows.add(
                        List.of(
                                section.title(),
                                section.firstParagraph().orElseThrow()
                                        + "-"
                                        + section.lastParagraph().orElseThrow(),
                                voice.lang().grouped(section.words())));
            }
        }
        rows.add(
                List.of(
                        voice.say(Wording.METER_TOTAL),
                        "",
                        voice.isGovernment()
                                ? voice.say(
                                        Wording.METER_OF,
                                        voice.lang().grouped(total),
                                        voice.lang().grouped(Drafting.LIMIT))
                                : voice.lang().grouped(total)));
        return new Block.Table(
                voice.say(Wording.METER),
                List.of(),
                List.of(
                        voice.say(Wording.METER_SECTION),
                        voice.say(Wording.METER_PARAGRAPHS),
                        voice.say(Wording.METER_WORDS)),
                rows);
    }

    private GapReport report() {
        return voice.report();
    }
}
