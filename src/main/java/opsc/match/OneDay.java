package opsc.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import opsc.model.ClaimFinding;
import opsc.model.Decision;
import opsc.model.Derivation;
import opsc.model.Element;
import opsc.model.ElementFinding;
import opsc.model.ElementId;
import opsc.model.ElementStatus;
import opsc.model.Extent;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Instrument;
import opsc.model.InstrumentId;
import opsc.model.Judgement;
import opsc.model.Obligation;
import opsc.model.ObligationId;
import opsc.model.Online;
import opsc.model.Practice;
import opsc.model.Provision;
import opsc.model.ProvisionId;
import opsc.model.ReportingClock;
import opsc.model.StatementResult;
import opsc.model.Treaty;
import opsc.model.View;

/** What the law in force on the day of one question adds up to. */
final class OneDay {

    private final Question question;
    private final LocalDate day;
    private final ClaimIndex claims;
    private final List<Instrument> counted;
    private final Silence silence;
    private final Function<Obligation, List<Finding.Candidate>> candidates;
    private final Optional<ReportingClock> clock;
    private final Map<ElementId, List<Judgement>> judgements;
    private final Map<ObligationId, Finding> found = new HashMap<>();

    /**
     * @param counted the instruments in force on the day and within the view
     * @param candidates the provisions named where an obligation is open
     */
    OneDay(
            Question question,
            ClaimIndex claims,
            List<Instrument> counted,
            Function<Obligation, List<Finding.Candidate>> candidates) {
        this.question = question;
        this.day = question.asOf();
        this.claims = claims;
        this.counted = counted;
        this.silence = new Silence(question.catalogue().id(), counted, day);
        this.candidates = candidates;
        this.clock =
                question.state()
                        .treaty()
                        .filter(treaty -> treaty.catalogue().equals(question.catalogue().id()))
                        .flatMap(
                                treaty ->
                                        ReportingClock.of(
                                                treaty, question.catalogue().inForce(), day));
        this.judgements = judgements();
    }

    GapReport report() {
        return new GapReport(
                question.catalogue(),
                question.state(),
                day,
                question.view(),
                question.yardstick(),
                question.verifiedOnly(),
                counted,
                clock,
                question.catalogue().obligations().stream().map(this::finding).toList(),
                question.view().map(View::statements).orElse(List.of()).stream()
                        .map(this::result)
                        .toList(),
                Optional.empty());
    }

    /** The judgements that count: in force, and all they rest on too. */
    private Map<ElementId, List<Judgement>> judgements() {
        Map<ElementId, List<Judgement>> byElement = new HashMap<>();
        Set<ProvisionId> inForce = inForce(restedOn());
        for (Judgement judgement : question.state().judgements()) {
            boolean counts =
                    judgement.force().coversDay(day)
                            && inForce.containsAll(judgement.restsOn())
                            && (judgement.checked().isVerified() || !question.verifiedOnly());
            if (counts) {
                for (ElementId element : judgement.elements()) {
                    byElement.computeIfAbsent(element, none -> new ArrayList<>()).add(judgement);
                }
            }
        }
        return byElement;
    }

    private Set<ProvisionId> restedOn() {
        return question.state().judgements().stream()
                .flatMap(judgement -> judgement.restsOn().stream())
                .collect(Collectors.toSet());
    }

    private Set<ProvisionId> inForce(Set<ProvisionId> wanted) {
        if (wanted.isEmpty()) {
            return Set.of();
        }
        Set<ProvisionId> inForce = new HashSet<>();
        for (Instrument instrument : counted) {
            for (Provision provision : instrument.provisions()) {
                if (wanted.contains(provision.id()) && provision.force().coversDay(day)) {
                    inForce.add(provision.id());
                }
            }
        }
        return inForce;
    }

    private Finding finding(Obligation obligation) {
        Finding known = found.get(obligation.id());
        if (known != null) {
            return known;
        }
        List<ElementFinding> elements = obligation.elements().stream().map(this::element).toList();
        List<Practice> practice =
                question.state().practice().stream()
                        .filter(one -> one.obligation().equals(obligation.id()))
                        .filter(one -> !one.day().date().isAfter(day))
                        .toList();
        List<Decision> decisions =
                question.state().decisions().stream()
                        .filter(one -> one.obligation().equals(obligation.id()))
                        .filter(one -> !one.decided().date().isAfter(day))
                        .toList();
        List<Treaty.Declaration> declarations =
                question.state().treaty().map(Treaty::declarations).orElse(List.of()).stream()
                        .filter(one -> one.touches().contains(obligation.id()))
                        .filter(one -> one.force().coversDay(day))
                        .toList();
        boolean open =
                elements.stream()
                        .anyMatch(
                                element ->
                                        element.status().isShortfall()
                                                || element.status() == ElementStatus.NOT_ASSESSED);
        Finding finding =
                new Finding(
                        obligation,
                        question.yardstick(),
                        elements,
                        open ? candidates.apply(obligation) : List.of(),
                        practice,
                        decisions,
                        declarations);
        found.put(obligation.id(), finding);
        return finding;
    }

    private ElementFinding element(Element element) {
        List<ClaimFinding> inForce = inForce(claims.on(element.id()));
        List<ClaimFinding> all =
                question.verifiedOnly()
                        ? inForce.stream().filter(ClaimFinding::isVerified).toList()
                        : inForce;
        List<Judgement> judged = judgements.getOrDefault(element.id(), List.of());
        Optional<Judgement> override =
                judged.stream()
                        .filter(judgement -> judgement.finds() != Judgement.Finds.SILENCE)
                        .findFirst();
        if (override.isPresent()) {
            return judged(element, all, override.get());
        }
        if (element.derived().isPresent()) {
            return derived(element, element.derived().get());
        }
        if (!all.isEmpty()) {
            return claimed(element, all);
        }
        return inForce.isEmpty() ? silence.on(element, judged) : Silence.unverified(element);
    }

    private List<ClaimFinding> inForce(List<ClaimFinding> all) {
        return all.stream()
                .filter(claim -> claim.instrument().countsOn(day, claim.provision()))
                .toList();
    }

    private ElementFinding derived(Element element, Derivation derivation) {
        if (derivation instanceof Derivation.FromObligations from) {
            return Derived.fromObligations(
                    element,
                    from.obligations().stream()
                            .map(id -> question.catalogue().obligation(id).orElseThrow())
                            .map(this::finding)
                            .toList());
        }
        Derivation.Fact fact = ((Derivation.FromReporting) derivation).fact();
        return Derived.fromReporting(element, fact, clock, question.state().treaty(), day);
    }

    private static ElementFinding judged(
            Element element, List<ClaimFinding> all, Judgement judgement) {
        ElementStatus status =
                switch (judgement.finds()) {
                    case COVERED -> ElementStatus.COVERED;
                    case PARTLY_COVERED -> ElementStatus.PARTLY_COVERED;
                    case NOT_COVERED, SILENCE -> ElementStatus.NOT_COVERED;
                    case NOT_APPLICABLE -> ElementStatus.NOT_APPLICABLE;
                };
        return new ElementFinding(
                element,
                status,
                all,
                Optional.of(judgement),
                !judgement.checked().isVerified(),
                Optional.of(judgement.because()));
    }

    private static ElementFinding claimed(Element element, List<ClaimFinding> all) {
        Extent best =
                all.stream().anyMatch(claim -> claim.extent() == Extent.CONFLICTS)
                        ? Extent.CONFLICTS
                        : all.get(0).extent();
        ElementStatus status =
                switch (best) {
                    case CONFLICTS -> ElementStatus.CONFLICTING;
                    case FULL -> ElementStatus.COVERED;
                    case PARTIAL -> ElementStatus.PARTLY_COVERED;
                };
        boolean unverified =
                all.stream()
                        .filter(claim -> claim.extent() == best)
                        .noneMatch(ClaimFinding::isVerified);
        return new ElementFinding(
                element, status, all, Optional.empty(), unverified, Optional.empty());
    }

    private StatementResult result(View.Statement statement) {
        if (statement.test() instanceof View.Test.OnlineExplicit expected) {
            Set<InstrumentId> explicit =
                    counted.stream()
                            .filter(this::namesTheInternet)
                            .map(Instrument::id)
                            .collect(Collectors.toSet());
            return new StatementResult(
                    statement, explicit.equals(expected.instruments()), List.of(), explicit);
        }
        View.Test.Elements expected = (View.Test.Elements) statement.test();
        List<ElementFinding> elements = expected.elements().stream().map(this::found).toList();
        boolean confirmed =
                elements.stream()
                        .allMatch(element -> expected.expects().contains(element.status()));
        return new StatementResult(statement, confirmed, elements, Set.of());
    }

    private boolean namesTheInternet(Instrument instrument) {
        return instrument.provisions().stream()
                .filter(provision -> instrument.countsOn(day, provision))
                .anyMatch(provision -> provision.online().equals(Optional.of(Online.EXPLICIT)));
    }

    private ElementFinding found(ElementId id) {
        Obligation obligation = question.catalogue().obligation(id.obligation()).orElseThrow();
        return finding(obligation).elements().stream()
                .filter(element -> element.element().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
