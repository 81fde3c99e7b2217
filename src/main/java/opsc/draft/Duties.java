package opsc.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opsc.model.ClaimFinding;
import opsc.model.Day;
import opsc.model.Derivation;
import opsc.model.ElementFinding;
import opsc.model.ElementStatus;
import opsc.model.Extent;
import opsc.model.Finding;
import opsc.model.Instrument;
import opsc.model.Judgement;
import opsc.model.Lang;
import opsc.model.ObligationId;
import opsc.model.Penalty;
import opsc.model.Practice;
import opsc.model.Provision;
import opsc.model.ProvisionId;
import opsc.model.Status;
import opsc.model.Strength;
import opsc.model.Term;
import opsc.model.Treaty;

/** The paragraphs on an obligation: the duty, the provisions that carry it out, what is open. */
final class Duties {

    /** A provision in the text. */
    record Entry(Finding finding, int paragraph, Instrument instrument, Provision provision) {}

    private record Cited(Instrument instrument, Provision provision) {}

    /** How a residue starts that says how far an element is covered. */
    private static final List<String> COVERED = List.of("covered ", "tercakup ");

    /** How a pinpoint names the words before its letters. */
    private static final String OPENING = "opening words";

    private final Voice voice;
    private final Pen pen;
    private final Map<ProvisionId, Integer> described = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    Duties(Voice voice, Pen pen) {
        this.voice = voice;
        this.pen = pen;
    }

    /** Where each provision stands in the text, in its order. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    void write(Finding finding) {
        pen.heading(3, title(finding));
        duty(finding);
        Map<Cited, Map<Extent, Map<Boolean, List<String>>>> cited = claims(finding);
        Map<Cited, Map<Extent, Map<Boolean, List<String>>>> before = new LinkedHashMap<>();
        cited.forEach(
                (one, claims) -> {
                    if (described.containsKey(one.provision().id())) {
                        before.put(one, claims);
                    } else {
                        first(finding, one, claims);
                    }
                });
        again(finding, true, before);
        again(finding, false, before);
        judgements(finding);
        outcome(finding);
        declarations(finding);
        if (voice.isGovernment()) {
            confirmations(finding);
        } else {
            practice(finding);
            recommendation(finding);
        }
    }

    /** Article 12: what the State owes the Committee is not a matter of its law. */
    void reporting(Finding finding) {
        duty(finding);
        if (!voice.isGovernment()) {
            practice(finding);
        }
    }

    static List<ObligationId> about(Finding finding) {
        return List.of(finding.obligation().id());
    }

    private String title(Finding finding) {
        return article(finding) + ". " + voice.say(finding.obligation().title());
    }

    /** {@code Article 3(1)(c)}. */
    private String article(Finding finding) {
        String pinpoint = finding.obligation().pinpoint().cite().en().replaceFirst("^art\\. ", "");
        return voice.say(
                Wording.ARTICLE, pinpoint.replace(OPENING, voice.say(Wording.OPENING_WORDS)));
    }

    private void duty(Finding finding) {
        String summary = voice.say(finding.obligation().summary());
        String text =
                finding.obligation()
                        .qualifier()
                        .map(
                                qualifier ->
                                        voice.say(
                                                Wording.DUTY_QUALIFIED,
                                                article(finding),
                                                voice.say(qualifier),
                                                summary))
                        .orElseGet(() -> voice.say(Wording.DUTY, article(finding), summary));
        pen.paragraph(about(finding), Run.plain(Voice.sentence(text)));
    }

    /** Each provision with the elements it is claimed for, by extent and by whether verified. */
    private static Map<Cited, Map<Extent, Map<Boolean, List<String>>>> claimsIn(
            Finding finding, Voice voice) {
        Map<Cited, Map<Extent, Map<Boolean, List<String>>>> cited = new LinkedHashMap<>();
        for (ElementFinding element : finding.counted()) {
            for (ClaimFinding claim : element.claims()) {
                cited.computeIfAbsent(
                                new Cited(claim.instrument(), claim.provision()),
                                none -> new EnumMap<>(Extent.class))
                        .computeIfAbsent(claim.extent(), none -> new LinkedHashMap<>())
                        .computeIfAbsent(claim.isVerified(), none -> new ArrayList<>())
                        .add(voice.say(element.element().title()));
            }
        }
        return cited;
    }

    private Map<Cited, Map<Extent, Map<Boolean, List<String>>>> claims(Finding finding) {
        Map<Cited, Map<Extent, Map<Boolean, List<String>>>> cited = claimsIn(finding, voice);
        for (Judgement judgement : judgementsOf(finding)) {
            for (ProvisionId id : judgement.restsOn()) {
                provision(id).ifPresent(one -> cited.putIfAbsent(one, Map.of()));
            }
        }
        return cited;
    }

    private Optional<Cited> provision(ProvisionId id) {
        return voice.report().instruments().stream()
                .filter(instrument -> instrument.id().equals(id.instrument()))
                .flatMap(
                        instrument ->
                                instrument.provisions().stream()
                                        .filter(provision -> provision.id().equals(id))
                                        .map(provision -> new Cited(instrument, provision)))
                .findFirst();
    }

    private static Set<Judgement> judgementsOf(Finding finding) {
        return finding.counted().stream()
                .flatMap(element -> element.judgement().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The provision in full, where it is first relied on. */
    private void first(Finding finding, Cited one, Map<Extent, Map<Boolean, List<String>>> claims) {
        Provision provision = one.provision();
        List<String> says = new ArrayList<>();
        says.add(
                Voice.sentence(
                        voice.cite(one.instrument(), provision)
                                + ": "
                                + voice.say(provision.summary())));
        provision.force().from().ifPresent(day -> says.add(since(one, day)));
        provision
                .force()
                .until()
                .ifPresent(day -> says.add(voice.say(Wording.UNTIL, voice.day(day))));
        provision
                .penalty()
                .ifPresent(
                        penalty ->
                                says.add(
                                        voice.say(
                                                Wording.PENALTY,
                                                Voice.clause(penalty(one.instrument(), penalty)))));
        provision
                .protects()
                .ifPresent(whom -> says.add(voice.say(Wording.PROTECTS, voice.protects(whom))));
        List<Run> runs = new ArrayList<>();
        runs.add(voice.said(provision.checked().isVerified(), String.join(" ", says)));
        claims.forEach(
                (extent, byVerified) ->
                        byVerified.forEach(
                                (verified, elements) ->
                                        runs.add(
                                                voice.said(
                                                        verified,
                                                        voice.say(
                                                                covers(extent),
                                                                voice.list(elements))))));
        int number = pen.paragraph(about(finding), runs);
        described.put(provision.id(), number);
        enter(finding, number, one);
    }

    private String since(Cited one, Day day) {
        Wording since =
                !one.instrument().kind().isLaw()
                        ? Wording.IN_PLACE
                        : one.instrument().force().from().equals(Optional.of(day))
                                ? Wording.SINCE
                                : Wording.SINCE_WORDING;
        return voice.say(since, voice.day(day));
    }

    private String penalty(Instrument instrument, Penalty penalty) {
        List<String> parts = new ArrayList<>();
        String main =
                voice.prose()
                        .penalty(
                                new Penalty(
                                        penalty.minimum(),
                                        penalty.maximum(),
                                        penalty.death(),
                                        penalty.fine(),
                                        penalty.joined(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()));
        if (!main.isEmpty()) {
            parts.add(imprisonment(penalty, main));
        }
        penalty.sameAs().ifPresent(same -> parts.add(sameAs(instrument, same)));
        penalty.increase()
                .map(
                        more ->
                                more.maximum()
                                        .map(
                                                term ->
                                                        voice.say(
                                                                Wording.RAISED_UP_TO,
                                                                more.by(),
                                                                term.in(voice.lang())))
                                        .orElseGet(() -> voice.say(Wording.RAISED, more.by())))
                .ifPresent(parts::add);
        penalty.other().map(voice::say).ifPresent(parts::add);
        return String.join("; ", parts);
    }

    private String imprisonment(Penalty penalty, String main) {
        if (penalty.maximum().equals(Optional.of(Term.LIFE))) {
            return main.replaceFirst(Term.LIFE.in(voice.lang()), voice.say(Wording.LIFE));
        }
        boolean term = penalty.minimum().isPresent() || penalty.maximum().isPresent();
        return term && !penalty.death() ? voice.say(Wording.IMPRISONMENT, main) : main;
    }

    /** A penalty that the file takes from another provision of the same instrument. */
    private String sameAs(Instrument instrument, String slug) {
        String place =
                instrument.provisions().stream()
                        .filter(provision -> provision.id().slug().equals(slug))
                        .map(provision -> Citation.place(provision, voice.lang()))
                        .findFirst()
                        .orElse(slug);
        return voice.say(Wording.SAME_AS, place);
    }

    private static Wording covers(Extent extent) {
        return switch (extent) {
            case FULL -> Wording.COVERS;
            case PARTIAL -> Wording.COVERS_IN_PART;
            case CONFLICTS -> Wording.AGAINST;
        };
    }

    /** Provisions that stand above already, with references; those that do the same together. */
    private void again(
            Finding finding,
            boolean verified,
            Map<Cited, Map<Extent, Map<Boolean, List<String>>>> before) {
        Map<String, List<Cited>> bySays = new LinkedHashMap<>();
        before.forEach(
                (one, claims) -> {
                    List<String> says = new ArrayList<>();
                    claims.forEach(
                            (extent, byVerified) ->
                                    Optional.ofNullable(byVerified.get(verified))
                                            .map(voice::list)
                                            .map(elements -> shortly(extent, elements))
                                            .ifPresent(says::add));
                    if (!says.isEmpty()) {
                        bySays.computeIfAbsent(String.join("; ", says), none -> new ArrayList<>())
                                .add(one);
                    }
                });
        if (bySays.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder(voice.say(Wording.ALSO));
        bySays.forEach(
                (says, all) ->
                        text.append(' ')
                                .append(
                                        voice.say(
                                                Wording.ALSO_FOR,
                                                voice.list(all.stream().map(this::above).toList()),
                                                says)));
        int number = pen.paragraph(about(finding), voice.said(verified, text.toString()));
        bySays.values().forEach(all -> all.forEach(one -> enter(finding, number, one)));
    }

    /** A provision with the paragraph that describes it. */
    private String above(Cited one) {
        return voice.say(
                Wording.ALSO_ONE,
                voice.cite(one.instrument(), one.provision()),
                described.get(one.provision().id()));
    }

    private String shortly(Extent extent, String elements) {
        return switch (extent) {
            case FULL -> elements;
            case PARTIAL -> voice.say(Wording.IN_PART, elements);
            case CONFLICTS -> voice.say(Wording.AGAINST_SHORT, elements);
        };
    }

    private void enter(Finding finding, int paragraph, Cited one) {
        entries.add(new Entry(finding, paragraph, one.instrument(), one.provision()));
    }

    /** What several provisions add up to, where somebody has judged that. */
    private void judgements(Finding finding) {
        for (Judgement judgement : judgementsOf(finding)) {
            boolean told =
                    judgement.finds() == Judgement.Finds.COVERED
                            || judgement.finds() == Judgement.Finds.PARTLY_COVERED
                                    && !voice.isGovernment();
            if (told) {
                pen.paragraph(
                        about(finding),
                        voice.said(judgement.checked().isVerified(), together(finding, judgement)));
            }
        }
    }

    /** A State says that it is so; civil society says why. */
    private String together(Finding finding, Judgement judgement) {
        String paragraphs =
                judgement.restsOn().stream()
                        .flatMap(id -> Optional.ofNullable(described.get(id)).stream())
                        .distinct()
                        .sorted()
                        .map(Object::toString)
                        .collect(Collectors.collectingAndThen(Collectors.toList(), voice::list));
        if (!voice.isGovernment()) {
            return Voice.sentence(
                    voice.say(
                            Wording.TOGETHER_BECAUSE, paragraphs, voice.say(judgement.because())));
        }
        List<String> elements =
                finding.counted().stream()
                        .filter(one -> one.judgement().equals(Optional.of(judgement)))
                        .map(one -> voice.say(one.element().title()))
                        .toList();
        return voice.say(Wording.TOGETHER, paragraphs, voice.list(elements));
    }

    private void outcome(Finding finding) {
        Optional<Status> status = finding.status();
        if (status.isEmpty()) {
            pen.paragraph(about(finding), Run.plain(voice.say(Wording.NO_DUTY)));
            return;
        }
        if (status.get() == Status.MET || status.get() == Status.USED) {
            String text =
                    status.get() == Status.MET
                            ? voice.say(Wording.ALL_PROVIDED, inSentence(article(finding)))
                            : voice.say(Wording.OPTION_USED, voice.state());
            pen.paragraph(about(finding), voice.said(!finding.isUnverified(), text));
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
                    about(finding),
                    voice.toConfirm(voice.say(Wording.NOT_EXAMINED, voice.list(unexamined))));
        }
        for (ElementFinding element : finding.counted()) {
            if (element.status() == ElementStatus.NOT_APPLICABLE) {
                pen.paragraph(
                        about(finding),
                        voice.said(
                                !element.unverified(),
                                Voice.sentence(
                                        voice.say(
                                                Wording.NOT_APPLICABLE,
                                                voice.say(element.element().title()),
                                                element.why().map(voice::say).orElse("")))));
            }
        }
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
                                about(finding),
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
                    runs.add(voice.gap(falls(open.status(), what, open.residue())));
                    if (!open.verified()) {
                        runs.add(voice.toConfirm(voice.say(Wording.UNREAD)));
                    }
                    pen.paragraph(about(finding), runs);
                });
    }

    /** The shortfall in a sentence; what is covered "only" in some way is told as such. */
    private String falls(ElementStatus status, String what, String residue) {
        boolean government = voice.isGovernment();
        for (String covered : COVERED) {
            if (status == ElementStatus.PARTLY_COVERED && residue.startsWith(covered)) {
                return voice.say(Wording.BUT_ONLY, what, residue.substring(covered.length()));
            }
        }
        return switch (status) {
            case NOT_COVERED -> voice.say(government ? Wording.NOT_YET : Wording.DOES_NOT, what);
            case CONFLICTING ->
                    voice.say(government ? Wording.COUNTER : Wording.CONTRADICTS, what, residue);
            case PARTLY_COVERED, COVERED, NOT_APPLICABLE, NOT_ASSESSED ->
                    voice.say(
                            government ? Wording.ONLY_IN_PART : Wording.LEAVES_OPEN, what, residue);
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
                            .map(finding -> inSentence(article(finding)))
                            .collect(Collectors.joining(", "));
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
                                        described.get(claim.provision().id())))
                .orElse(residue);
    }

    private void declarations(Finding finding) {
        for (Treaty.Declaration one : finding.declarations()) {
            pen.paragraph(
                    about(finding),
                    voice.said(
                            one.checked().isVerified(),
                            voice.say(
                                    Wording.RESERVATION,
                                    Voice.capital(one.kind().word()),
                                    voice.day(voice.report().asOf()),
                                    Voice.sentence(voice.say(one.summary())))));
        }
    }

    /** What sources report in the State's favour: it has to say so itself. */
    private void confirmations(Finding finding) {
        finding.practice().stream()
                .filter(one -> one.effect() == Practice.Effect.CONFIRMS)
                .forEach(one -> pen.paragraph(about(finding), voice.toConfirm(reported(one))));
    }

    private void practice(Finding finding) {
        finding.practice()
                .forEach(
                        one ->
                                pen.paragraph(
                                        about(finding),
                                        voice.said(one.checked().isVerified(), reported(one))));
    }

    String reported(Practice one) {
        String source = one.source().title();
        String day = voice.day(one.on());
        return voice.say(
                Wording.REPORTED,
                Voice.clause(voice.say(one.summary())),
                source.contains(day) ? source : source + ", " + day);
    }

    private void recommendation(Finding finding) {
        List<String> open =
                finding.shortfalls().stream()
                        .map(element -> voice.say(element.element().title()))
                        .toList();
        if (finding.isGap() && !open.isEmpty()) {
            pen.paragraph(
                    about(finding),
                    Run.plain(
                            voice.say(Wording.RECOMMENDATION)
                                    + " "
                                    + voice.say(
                                            Wording.RECOMMEND,
                                            inSentence(article(finding)),
                                            voice.list(open))));
        }
    }

    private String inSentence(String article) {
        return voice.lang() == Lang.ID
                ? article
                : article.substring(0, 1).toLowerCase(Locale.ROOT) + article.substring(1);
    }
}
