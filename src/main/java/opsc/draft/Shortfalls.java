package opsc.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opsc.model.ClaimFinding;
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

    /** The same of a single provision. */
    private static final List<String> ONLY = List.of("only ", "hanya ");

    /** Of how many provisions that cover an element in part it is said how far each goes. */
    private static final int MOST = 3;

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
                            : voice.say(Wording.OPTION_USED, voice.stateFirst());
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
                                    voice.say(
                                            finding, Wording.NOT_EXAMINED, voice.list(unexamined)))
                            .asking(Wording.ASK_WHICH));
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
        record Open(ElementStatus status, String onlyTo, String tail, boolean verified) {}
        Map<Open, List<String>> titles = new LinkedHashMap<>();
        for (ElementStatus status :
                List.of(
                        ElementStatus.CONFLICTING,
                        ElementStatus.NOT_COVERED,
                        ElementStatus.PARTLY_COVERED)) {
            for (List<ElementFinding> unit : finding.open()) {
                if (unit.get(0).status() == status) {
                    String only = only(unit);
                    titles.computeIfAbsent(
                                    new Open(
                                            status,
                                            only,
                                            only.isEmpty() ? tail(unit) : "",
                                            unit.stream().noneMatch(ElementFinding::unverified)),
                                    none -> new ArrayList<>())
                            .add(voice.titles(unit));
                }
            }
        }
        boolean option = finding.obligation().strength() == Strength.MAY;
        titles.forEach(
                (open, elements) -> {
                    String what = voice.list(elements);
                    String head =
                            option
                                    ? option(open.status(), what, open.onlyTo())
                                    : falls(finding, open.status(), what, open.onlyTo());
                    String text = open.tail().isEmpty() ? head : head + " " + open.tail();
                    if (option) {
                        pen.paragraph(Duties.about(finding), voice.said(open.verified(), text));
                        return;
                    }
                    List<Run> runs = new ArrayList<>();
                    runs.add(voice.gap(text));
                    if (!open.verified()) {
                        runs.add(voice.toConfirm(voice.say(Wording.UNREAD)));
                    }
                    pen.paragraph(Duties.about(finding), runs);
                });
    }

    private String option(ElementStatus status, String what, String only) {
        if (status == ElementStatus.NOT_COVERED) {
            return voice.say(Wording.OPTION_NOT_USED, voice.stateFirst(), what);
        }
        return only.isEmpty()
                ? voice.say(Wording.OPTION_IN_PART, voice.stateFirst(), what)
                : voice.say(Wording.OPTION_BUT_ONLY, voice.stateFirst(), what, only);
    }

    /** The shortfall in a sentence; what is covered "only" in some way is told as such. */
    private String falls(Finding finding, ElementStatus status, String what, String only) {
        boolean government = voice.isGovernment();
        if (!only.isEmpty()) {
            return voice.say(
                    finding, government ? Wording.BUT_ONLY : Wording.DOES_BUT_ONLY, what, only);
        }
        return voice.say(
                finding,
                switch (status) {
                    case NOT_COVERED -> government ? Wording.NOT_YET : Wording.DOES_NOT;
                    case CONFLICTING -> government ? Wording.COUNTER : Wording.CONTRADICTS;
                    case PARTLY_COVERED, COVERED, NOT_APPLICABLE, NOT_ASSESSED ->
                            government ? Wording.ONLY_IN_PART : Wording.LEAVES_OPEN;
                },
                what);
    }

    /** How far the one provision behind an element reaches, if that is what is said of it. */
    private String only(List<ElementFinding> unit) {
        ElementFinding element = unit.get(0);
        if (element.status() != ElementStatus.PARTLY_COVERED
                || ElementFinding.deciding(unit).size() > 1) {
            return "";
        }
        String residue = residue(element);
        return COVERED.stream()
                .filter(residue::startsWith)
                .findFirst()
                .map(covered -> residue.substring(covered.length()))
                .orElse("");
    }

    /** What is open, in sentences that follow the first; empty if all is. */
    private String tail(List<ElementFinding> unit) {
        ElementFinding element = unit.get(0);
        if (element.status() == ElementStatus.NOT_COVERED) {
            return "";
        }
        List<ClaimFinding> deciding = ElementFinding.deciding(unit);
        if (element.status() == ElementStatus.CONFLICTING || deciding.size() < 2) {
            return voice.say(Wording.STILL_OPEN, residue(element));
        }
        Map<String, List<ClaimFinding>> alike = new LinkedHashMap<>();
        deciding.forEach(
                claim ->
                        alike.computeIfAbsent(said(voice, claim), none -> new ArrayList<>())
                                .add(claim));
        List<String> sentences = new ArrayList<>();
        List<ClaimFinding> others = new ArrayList<>();
        alike.forEach(
                (residue, claims) -> {
                    if (sentences.size() < MOST) {
                        sentences.add(
                                voice.say(leaves(claims, residue), paragraphs(claims), residue));
                    } else {
                        others.addAll(claims);
                    }
                });
        if (!others.isEmpty()) {
            sentences.add(
                    voice.say(
                            others.size() == 1 ? Wording.ALSO_IN_PART_ONE : Wording.ALSO_IN_PART,
                            paragraphs(others)));
        }
        return String.join(" ", sentences);
    }

    private static Wording leaves(List<ClaimFinding> claims, String residue) {
        boolean one = claims.size() == 1;
        return isShortOf(claims.get(0), residue)
                ? one ? Wording.LEAVES : Wording.SEVERAL_LEAVE
                : one ? Wording.REACHES : Wording.SEVERAL_REACH;
    }

    static String said(Voice voice, ClaimFinding claim) {
        return voice.list(claim.residue().stream().map(voice::say).toList());
    }

    /** Whether it names what is missing, rather than how far the provision reaches. */
    static boolean isShortOf(ClaimFinding claim, String residue) {
        return claim.claim().lacks().isPresent() && ONLY.stream().noneMatch(residue::startsWith);
    }

    private String paragraphs(List<ClaimFinding> claims) {
        return voice.list(
                claims.stream()
                        .map(claim -> claim.provision().id())
                        .flatMap(id -> authorities.paragraph(id).stream())
                        .distinct()
                        .sorted()
                        .map(Object::toString)
                        .toList());
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
