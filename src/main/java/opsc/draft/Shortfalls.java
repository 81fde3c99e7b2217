package opsc.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opsc.model.Derivation;
import opsc.model.ElementFinding;
import opsc.model.ElementStatus;
import opsc.model.Finding;
import opsc.model.Status;
import opsc.model.Strength;

/** What comes of an obligation: what is provided for as a whole, and what is open. */
final class Shortfalls {

    /** How a residue starts that says how far an element is covered. */
    private static final List<String> COVERED = List.of("covered ", "tercakup ");

    private final Voice voice;
    private final Pen pen;
    private final Authorities authorities;

    Shortfalls(Voice voice, Pen pen, Authorities authorities) {
        this.voice = voice;
        this.pen = pen;
        this.authorities = authorities;
    }

    void write(Finding finding) {
        Optional<Status> status = finding.status();
        if (status.isEmpty()) {
            pen.paragraph(Duties.about(finding), Run.plain(voice.say(Wording.NO_DUTY)));
            return;
        }
        if (status.get() == Status.MET || status.get() == Status.USED) {
            String text =
                    status.get() == Status.MET
                            ? voice.say(
                                    finding,
                                    Wording.ALL_PROVIDED,
                                    voice.inSentence(voice.article(finding)))
                            : voice.say(Wording.OPTION_USED, voice.state());
            pen.paragraph(Duties.about(finding), voice.said(!finding.isUnverified(), text));
        }
        shortfalls(finding);
        List<String> unexamined =
                finding.counted().stream()
                        .filter(element -> element.status() == ElementStatus.NOT_ASSESSED)
                        .filter(element -> !finding.isMadeUpFor(element))
                        .map(element -> voice.say(element.element().title()))
                        .toList();
        if (!unexamined.isEmpty()) {
            pen.paragraph(
                    Duties.about(finding),
                    voice.toConfirm(
                            voice.say(finding, Wording.NOT_EXAMINED, voice.list(unexamined))));
        }
        notApplicable(finding);
    }

    /** Elements that cannot apply; those for the same reason are told together. */
    private void notApplicable(Finding finding) {
        record Reason(String why, boolean verified) {}
        Map<Reason, List<String>> titles = new LinkedHashMap<>();
        for (ElementFinding element : finding.counted()) {
            if (element.status() == ElementStatus.NOT_APPLICABLE) {
                titles.computeIfAbsent(
                                new Reason(
                                        element.why().map(voice::say).orElse(""),
                                        !element.unverified()),
                                none -> new ArrayList<>())
                        .add(voice.say(element.element().title()));
            }
        }
        titles.forEach(
                (reason, elements) ->
                        pen.paragraph(
                                Duties.about(finding),
                                voice.said(
                                        reason.verified(),
                                        Voice.sentence(
                                                voice.say(
                                                        Wording.NOT_APPLICABLE,
                                                        voice.list(elements),
                                                        reason.why())))));
    }

    /** What is open, worst first; elements that leave the same open are told together. */
    private void shortfalls(Finding finding) {
        record Open(ElementStatus status, String residue, boolean verified) {}
        Map<Open, List<String>> titles = new LinkedHashMap<>();
        for (ElementStatus status :
                List.of(
                        ElementStatus.CONFLICTING,
                        ElementStatus.NOT_COVERED,
                        ElementStatus.PARTLY_COVERED)) {
            for (ElementFinding element : finding.shortfalls()) {
                if (element.status() == status) {
                    titles.computeIfAbsent(
                                    new Open(status, residue(element), !element.unverified()),
                                    none -> new ArrayList<>())
                            .add(voice.say(element.element().title()));
                }
            }
        }
        boolean option = finding.obligation().strength() == Strength.MAY;
        titles.forEach(
                (open, elements) -> {
                    String what = voice.list(elements);
                    if (option) {
                        pen.paragraph(
                                Duties.about(finding),
                                voice.said(
                                        open.verified(),
                                        open.status() == ElementStatus.NOT_COVERED
                                                ? voice.say(
                                                        Wording.OPTION_NOT_USED,
                                                        voice.state(),
                                                        what)
                                                : voice.say(
                                                        Wording.OPTION_IN_PART,
                                                        voice.state(),
                                                        what,
                                                        open.residue())));
                        return;
                    }
                    List<Run> runs = new ArrayList<>();
                    runs.add(voice.gap(falls(finding, open.status(), what, open.residue())));
                    if (!open.verified()) {
                        runs.add(voice.toConfirm(voice.say(Wording.UNREAD)));
                    }
                    pen.paragraph(Duties.about(finding), runs);
                });
    }

    /** The shortfall in a sentence; what is covered "only" in some way is told as such. */
    private String falls(Finding finding, ElementStatus status, String what, String residue) {
        boolean government = voice.isGovernment();
        for (String covered : COVERED) {
            if (status == ElementStatus.PARTLY_COVERED && residue.startsWith(covered)) {
                return voice.say(
                        finding, Wording.BUT_ONLY, what, residue.substring(covered.length()));
            }
        }
        return switch (status) {
            case NOT_COVERED ->
                    voice.say(finding, government ? Wording.NOT_YET : Wording.DOES_NOT, what);
            case CONFLICTING ->
                    voice.say(
                            finding,
                            government ? Wording.COUNTER : Wording.CONTRADICTS,
                            what,
                            residue);
            case PARTLY_COVERED, COVERED, NOT_APPLICABLE, NOT_ASSESSED ->
                    voice.say(
                            finding,
                            government ? Wording.ONLY_IN_PART : Wording.LEAVES_OPEN,
                            what,
                            residue);
        };
    }

    private String residue(ElementFinding element) {
        if (element.judgement().isEmpty()
                && element.element().derived().isPresent()
                && element.element().derived().get() instanceof Derivation.FromObligations from) {
            String open =
                    from.obligations().stream()
                            .flatMap(id -> voice.report().finding(id).stream())
                            .filter(finding -> finding.isGap())
                            .map(finding -> voice.inSentence(voice.article(finding)))
                            .collect(
                                    Collectors.collectingAndThen(Collectors.toList(), voice::list));
            return voice.say(Wording.FOLLOWS, open);
        }
        String residue = voice.list(element.residue().stream().map(voice::say).toList());
        if (element.status() != ElementStatus.CONFLICTING) {
            return residue;
        }
        return element.decisive()
                .map(
                        claim ->
                                voice.say(
                                        Wording.CITED_AT,
                                        residue,
                                        voice.cite(claim.instrument(), claim.provision()),
                                        authorities.paragraph(claim.provision().id()).orElse(null)))
                .orElse(residue);
    }
}
