package opsc.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opsc.model.ClaimFinding;
import opsc.model.ElementFinding;
import opsc.model.ElementStatus;
import opsc.model.Finding;
import opsc.model.InstrumentKind;

/**
 * What a State is recommended to do about a gap: the duty, and which provision to change for it.
 */
final class Recommendations {

    private final Voice voice;
    private final Pen pen;

    Recommendations(Voice voice, Pen pen) {
        this.voice = voice;
        this.pen = pen;
    }

    /** What rests on unread wording has to be confirmed first. */
    void write(Finding finding) {
        List<Run> runs = new ArrayList<>();
        for (boolean verified : List.of(true, false)) {
            List<List<ElementFinding>> open =
                    finding.open().stream()
                            .filter(
                                    unit ->
                                            unit.stream().noneMatch(ElementFinding::unverified)
                                                    == verified)
                            .toList();
            if (!open.isEmpty()) {
                List<String> sentences = new ArrayList<>();
                sentences.add(
                        voice.say(Wording.RECOMMENDATION)
                                + " "
                                + voice.say(
                                        finding,
                                        Wording.RECOMMEND,
                                        voice.inSentence(voice.article(finding)),
                                        voice.list(open.stream().map(voice::titles).toList())));
                sentences.addAll(steps(open));
                runs.add(voice.said(verified, String.join(" ", sentences)));
            }
        }
        if (!runs.isEmpty()) {
            pen.paragraph(Duties.about(finding), runs);
        }
    }

    /** A step for each provision that comes nearest to what is open; alike ones once. */
    private List<String> steps(List<List<ElementFinding>> open) {
        Map<String, List<String>> left = new LinkedHashMap<>();
        for (List<ElementFinding> unit : open) {
            nearest(unit)
                    .ifPresent(
                            step -> {
                                List<String> lefts =
                                        left.computeIfAbsent(
                                                step.pattern(), none -> new ArrayList<>());
                                if (!lefts.contains(step.left())) {
                                    lefts.add(step.left());
                                }
                            });
        }
        List<String> steps = new ArrayList<>();
        left.forEach((pattern, lefts) -> steps.add(pattern + " " + String.join("; ", lefts) + "."));
        return steps;
    }

    /**
     * What to do about one provision.
     *
     * @param pattern the sentence up to what is left open
     */
    private record Step(String pattern, String left) {}

    private Optional<Step> nearest(List<ElementFinding> unit) {
        ElementFinding first = unit.get(0);
        if (first.status() == ElementStatus.NOT_COVERED) {
            return Optional.empty();
        }
        if (first.judgement().isPresent()) {
            return together(first);
        }
        return ElementFinding.deciding(unit).stream()
                .filter(claim -> claim.instrument().kind() != InstrumentKind.TREATY)
                .findFirst()
                .map(claim -> step(first, claim));
    }

    private Step step(ElementFinding element, ClaimFinding claim) {
        String left = Shortfalls.said(voice, claim);
        Wording wording =
                element.status() == ElementStatus.CONFLICTING
                        ? Wording.STEP_AGAINST
                        : !Shortfalls.isShortOf(claim, left)
                                ? Wording.STEP_WIDEN
                                : claim.instrument().kind().isLaw()
                                        ? Wording.STEP_AMEND
                                        : Wording.STEP_EXTEND;
        return new Step(
                voice.say(wording, voice.cite(claim.instrument(), claim.provision())),
                Voice.clause(left));
    }

    /** Where somebody has judged what several provisions leave open. */
    private Optional<Step> together(ElementFinding element) {
        List<String> provisions =
                voice.prose().cites(voice.report(), element.judgement().orElseThrow().restsOn());
        return provisions.isEmpty()
                ? Optional.empty()
                : element.judgement()
                        .orElseThrow()
                        .lacks()
                        .map(
                                lacks ->
                                        new Step(
                                                voice.say(
                                                        provisions.size() == 1
                                                                ? Wording.STEP_AMEND
                                                                : Wording.STEP_SEVERAL,
                                                        String.join("; ", provisions)),
                                                Voice.clause(voice.say(lacks))));
    }
}
