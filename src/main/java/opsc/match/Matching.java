package opsc.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opsc.model.Claim;
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
import opsc.model.Lang;
import opsc.model.Obligation;
import opsc.model.ObligationId;
import opsc.model.Online;
import opsc.model.Practice;
import opsc.model.Provision;
import opsc.model.ProvisionId;
import opsc.model.ReportingClock;
import opsc.model.StatementResult;
import opsc.model.Status;
import opsc.model.Text;
import opsc.model.Treaty;
import opsc.model.View;
import opsc.model.Weakness;

/** Answers one question, by the rules of "What a status means" in the README. */
public final class Matching {

    private final Question question;
    private final List<Instrument> counted;
    private final Map<ElementId, List<ClaimFinding>> claims = new HashMap<>();
    private final Map<ElementId, List<Judgement>> judgements = new HashMap<>();
    private final Set<ElementId> leftOut = new HashSet<>();
    private final Map<ObligationId, Finding> found = new HashMap<>();
    private final Optional<ReportingClock> clock;
    private final Candidates candidates;
    private final Map<ElementId, List<Serves>> served;

    private Matching(Question question) {
        this.question = question;
        this.counted =
                question.state().instruments().stream()
                        .filter(instrument -> instrument.countsOn(question.asOf()))
                        .filter(instrument -> inView(instrument.id()))
                        .toList();
        this.clock =
                question.state()
                        .treaty()
                        .filter(treaty -> treaty.catalogue().equals(question.catalogue().id()))
                        .flatMap(
                                treaty ->
                                        ReportingClock.of(
                                                treaty,
                                                question.catalogue().inForce(),
                                                question.asOf()));
        this.candidates = new Candidates(counted, question.asOf());
        this.served = served();
        collectClaims();
        collectJudgements();
    }

    /** The gap report for {@code question}. */
    public static GapReport answer(Question question) {
        return new Matching(question).report();
    }

    private GapReport report() {
        List<Finding> findings =
                question.catalogue().obligations().stream().map(this::finding).toList();
        List<StatementResult> statements =
                question.view().map(View::statements).orElse(List.of()).stream()
                        .map(this::result)
                        .toList();
        return new GapReport(
                question.catalogue(),
                question.state(),
                question.asOf(),
                question.view(),
                question.yardstick(),
                question.verifiedOnly(),
                counted,
                clock,
                findings,
                statements,
                Optional.empty());
    }

    private boolean inView(InstrumentId instrument) {
        return question.view()
                .flatMap(View::instruments)
                .map(closed -> closed.contains(instrument))
                .orElse(true);
    }

    private void collectClaims() {
        for (Instrument instrument : counted) {
            for (Provision provision : instrument.provisions()) {
                if (!instrument.countsOn(question.asOf(), provision)) {
                    continue;
                }
                for (Claim claim : provision.covers()) {
                    collect(instrument, provision, claim);
                }
            }
        }
        claims.values().forEach(all -> all.sort(BestFirst.CLAIMS));
    }

    private void collect(Instrument instrument, Provision provision, Claim claim) {
        for (ElementId element : claim.elements()) {
            question.catalogue()
                    .obligation(element.obligation())
                    .ifPresent(
                            own ->
                                    collect(
                                            element,
                                            own,
                                            instrument,
                                            provision,
                                            claim,
                                            Optional.empty()));
            for (Serves serves : served.getOrDefault(element, List.of())) {
                collect(
                        serves.element(),
                        serves.obligation(),
                        instrument,
                        provision,
                        claim,
                        Optional.of(serves.via()));
            }
        }
    }

    private void collect(
            ElementId element,
            Obligation obligation,
            Instrument instrument,
            Provision provision,
            Claim claim,
            Optional<Element.Relation> via) {
        List<Weakness> weaknesses =
                new ArrayList<>(Weakening.of(obligation, instrument, provision));
        via.filter(relation -> relation.kind() == Element.Relation.Kind.BROADER)
                .flatMap(Element.Relation::note)
                .ifPresent(more -> weaknesses.add(new Weakness.AsksMore(more)));
        ClaimFinding finding =
                new ClaimFinding(
                        instrument,
                        provision,
                        claim,
                        via,
                        weaknesses,
                        Suspects.find(question.catalogue(), provision, claim));
        if (question.verifiedOnly() && !finding.isVerified()) {
            leftOut.add(element);
        } else {
            claims.computeIfAbsent(element, none -> new ArrayList<>()).add(finding);
        }
    }

    /** Elements of this catalogue that claims on another catalogue's element serve. */
    private Map<ElementId, List<Serves>> served() {
        Map<ElementId, List<Serves>> all = new HashMap<>();
        for (Obligation obligation : question.catalogue().obligations()) {
            for (Element element : obligation.elements()) {
                for (Element.Relation via : element.via()) {
                    all.computeIfAbsent(via.to(), none -> new ArrayList<>())
                            .add(new Serves(element.id(), obligation, via));
                }
            }
        }
        return all;
    }

    private record Serves(ElementId element, Obligation obligation, Element.Relation via) {}

    private void collectJudgements() {
        Set<ProvisionId> inForce = new HashSet<>();
        for (Instrument instrument : counted) {
            for (Provision provision : instrument.provisions()) {
                if (instrument.countsOn(question.asOf(), provision)) {
                    inForce.add(provision.id());
                }
            }
        }
        for (Judgement judgement : question.state().judgements()) {
            boolean counts =
                    judgement.force().coversDay(question.asOf())
                            && inForce.containsAll(judgement.restsOn())
                            && (judgement.checked().isVerified() || !question.verifiedOnly());
            if (counts) {
                for (ElementId element : judgement.elements()) {
                    judgements.computeIfAbsent(element, none -> new ArrayList<>()).add(judgement);
                }
            }
        }
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
                        .filter(one -> !one.on().isAfter(question.asOf()))
                        .toList();
        List<Decision> decisions =
                question.state().decisions().stream()
                        .filter(one -> one.obligation().equals(obligation.id()))
                        .filter(one -> !one.decided().date().isAfter(question.asOf()))
                        .toList();
        List<Treaty.Declaration> declarations =
                question.state().treaty().map(Treaty::declarations).orElse(List.of()).stream()
                        .filter(one -> one.touches().contains(obligation.id()))
                        .filter(one -> one.force().coversDay(question.asOf()))
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
                        open ? candidates.forObligation(obligation) : List.of(),
                        practice,
                        decisions,
                        declarations);
        found.put(obligation.id(), finding);
        return finding;
    }

    private ElementFinding element(Element element) {
        List<ClaimFinding> all = claims.getOrDefault(element.id(), List.of());
        Optional<Judgement> override =
                judgements.getOrDefault(element.id(), List.of()).stream()
                        .filter(judgement -> judgement.finds() != Judgement.Finds.SILENCE)
                        .findFirst();
        if (override.isPresent()) {
            return judged(element, all, override.get());
        }
        if (element.derived().isPresent()) {
            return derived(element, element.derived().get());
        }
        return all.isEmpty() ? unclaimed(element) : claimed(element, all);
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

    /**
     * No claim and no judgement: a gap only where all the law in force has been read, or its
     * silence confirmed.
     */
    private ElementFinding unclaimed(Element element) {
        if (leftOut.contains(element.id())) {
            return notAssessed(
                    element,
                    Text.of(
                            "a provision claims it, but nobody has verified the claim",
                            "ada ketentuan yang mencakupnya, tetapi klaimnya belum diverifikasi"));
        }
        List<Judgement> silences =
                judgements.getOrDefault(element.id(), List.of()).stream()
                        .filter(judgement -> judgement.finds() == Judgement.Finds.SILENCE)
                        .toList();
        Set<InstrumentId> silent =
                silences.stream()
                        .flatMap(judgement -> judgement.among().stream())
                        .collect(Collectors.toSet());
        Optional<Judgement> everywhere =
                silences.stream().filter(judgement -> judgement.among().isEmpty()).findFirst();
        List<Instrument> unread =
                counted.stream()
                        .filter(
                                instrument ->
                                        !instrument.isReadInFullAgainst(question.catalogue().id()))
                        .filter(instrument -> !silent.contains(instrument.id()))
                        .toList();
        if (everywhere.isPresent() || (unread.isEmpty() && !counted.isEmpty())) {
            Optional<Judgement> judgement = everywhere.or(() -> silences.stream().findFirst());
            return new ElementFinding(
                    element,
                    ElementStatus.NOT_COVERED,
                    List.of(),
                    judgement,
                    judgement.map(one -> !one.checked().isVerified()).orElse(false),
                    Optional.of(
                            judgement
                                    .map(Judgement::because)
                                    .orElse(
                                            Text.of(
                                                    "every instrument in force was read in full, and none speaks of it",
                                                    "semua peraturan yang berlaku telah dibaca utuh, dan tidak ada yang mengaturnya"))));
        }
        Text why =
                counted.isEmpty()
                        ? Text.of(
                                "no instrument of the State is in force on this day",
                                "tidak ada peraturan yang berlaku pada hari itu")
                        : Text.of(
                                "no provision claims it, but "
                                        + unread.size()
                                        + " of "
                                        + counted.size()
                                        + " instruments in force have not been read in full",
                                "tidak ada ketentuan yang mencakupnya, tetapi "
                                        + unread.size()
                                        + " dari "
                                        + counted.size()
                                        + " peraturan yang berlaku belum dibaca utuh");
        return notAssessed(element, why);
    }

    private static ElementFinding notAssessed(Element element, Text why) {
        return new ElementFinding(
                element,
                ElementStatus.NOT_ASSESSED,
                List.of(),
                Optional.empty(),
                false,
                Optional.of(why));
    }

    private ElementFinding derived(Element element, Derivation derivation) {
        if (derivation instanceof Derivation.FromObligations from) {
            return derivedFrom(element, from);
        }
        return derivedFrom(element, ((Derivation.FromReporting) derivation).fact());
    }

    private ElementFinding derivedFrom(Element element, Derivation.FromObligations from) {
        List<Finding> parts =
                from.obligations().stream()
                        .map(id -> question.catalogue().obligation(id).orElseThrow())
                        .map(this::finding)
                        .toList();
        List<Status> statuses =
                parts.stream()
                        .map(part -> part.status().orElse(Status.NOT_APPLICABLE))
                        .filter(status -> status != Status.NOT_APPLICABLE)
                        .toList();
        ElementStatus status;
        if (statuses.isEmpty()) {
            status = ElementStatus.NOT_APPLICABLE;
        } else if (statuses.stream().allMatch(one -> one == Status.MET)) {
            status = ElementStatus.COVERED;
        } else if (statuses.stream().allMatch(one -> one == Status.NOT_MET)) {
            status = ElementStatus.NOT_COVERED;
        } else if (statuses.stream()
                .anyMatch(one -> one == Status.PARTLY_MET || one == Status.NOT_MET)) {
            status = ElementStatus.PARTLY_COVERED;
        } else {
            status = ElementStatus.NOT_ASSESSED;
        }
        return new ElementFinding(
                element,
                status,
                List.of(),
                Optional.empty(),
                parts.stream().anyMatch(Finding::isUnverified),
                Optional.of(
                        Text.of(
                                "follows from " + list(parts, Lang.EN),
                                "mengikuti " + list(parts, Lang.ID))));
    }

    private static String list(List<Finding> parts, Lang lang) {
        return parts.stream()
                .map(
                        part ->
                                part.obligation().pinpoint()
                                        + " "
                                        + part.status()
                                                .map(one -> one.words().in(lang))
                                                .orElse("-"))
                .collect(Collectors.joining(", "));
    }

    private ElementFinding derivedFrom(Element element, Derivation.Fact fact) {
        if (clock.isEmpty()) {
            return notAssessed(
                    element,
                    Text.of(
                            "the State's file names no deposit",
                            "berkas negara tidak memuat tanggal penyerahan piagam"));
        }
        ReportingClock reporting = clock.get();
        Treaty treaty = question.state().treaty().orElseThrow();
        Optional<Treaty.Report> report = ReportingClock.initialReport(treaty, question.asOf());
        boolean unverified =
                !report.map(Treaty.Report::checked).orElse(treaty.checked()).isVerified()
                        || reporting.knownUntil().isPresent();
        return new ElementFinding(
                element,
                reportingStatus(fact, reporting, report),
                List.of(),
                Optional.empty(),
                unverified,
                Optional.of(reportingWhy(reporting)));
    }

    private static ElementStatus reportingStatus(
            Derivation.Fact fact, ReportingClock reporting, Optional<Treaty.Report> report) {
        if (reporting.unknown()) {
            return ElementStatus.NOT_ASSESSED;
        }
        if (report.isEmpty()) {
            return reporting.overdueDays() > 0
                    ? ElementStatus.NOT_COVERED
                    : ElementStatus.NOT_APPLICABLE;
        }
        return switch (fact) {
            case REPORT_SUBMITTED -> ElementStatus.COVERED;
            case REPORT_ON_TIME ->
                    report.get().submitted().isAfter(reporting.due())
                            ? ElementStatus.NOT_COVERED
                            : ElementStatus.COVERED;
            case REPORT_COMPREHENSIVE ->
                    report.get()
                            .comprehensive()
                            .map(yes -> yes ? ElementStatus.COVERED : ElementStatus.PARTLY_COVERED)
                            .orElse(ElementStatus.NOT_ASSESSED);
        };
    }

    private static Text reportingWhy(ReportingClock reporting) {
        if (reporting.submitted().isPresent()) {
            return Text.of(
                    "due " + reporting.due() + ", submitted " + reporting.submitted().get(),
                    "jatuh tempo "
                            + reporting.due()
                            + ", disampaikan "
                            + reporting.submitted().get());
        }
        if (reporting.unknown()) {
            return Text.of(
                    "due " + reporting.due() + "; nobody has looked since whether it was submitted",
                    "jatuh tempo "
                            + reporting.due()
                            + "; sejak itu belum diperiksa apakah sudah disampaikan");
        }
        if (reporting.overdueDays() == 0) {
            return Text.of(
                    "not due until " + reporting.due(),
                    "belum jatuh tempo sampai " + reporting.due());
        }
        String known = reporting.knownUntil().map(day -> ", as far as known on " + day).orElse("");
        String diketahui =
                reporting.knownUntil().map(day -> ", sejauh diketahui pada " + day).orElse("");
        return Text.of(
                "due " + reporting.due() + ", not submitted" + known,
                "jatuh tempo " + reporting.due() + ", belum disampaikan" + diketahui);
    }

    private StatementResult result(View.Statement statement) {
        if (statement.test() instanceof View.Test.OnlineExplicit expected) {
            Set<InstrumentId> explicit =
                    counted.stream()
                            .filter(
                                    instrument ->
                                            instrument.provisions().stream()
                                                    .filter(
                                                            provision ->
                                                                    instrument.countsOn(
                                                                            question.asOf(),
                                                                            provision))
                                                    .anyMatch(
                                                            provision ->
                                                                    provision
                                                                            .online()
                                                                            .equals(
                                                                                    Optional.of(
                                                                                            Online
                                                                                                    .EXPLICIT))))
                            .map(Instrument::id)
                            .collect(Collectors.toSet());
            return new StatementResult(
                    statement, explicit.equals(expected.instruments()), List.of(), explicit);
        }
        View.Test.Elements expected = (View.Test.Elements) statement.test();
        List<ElementFinding> elements =
                expected.elements().stream()
                        .map(
                                id ->
                                        finding(
                                                        question.catalogue()
                                                                .obligation(id.obligation())
                                                                .orElseThrow())
                                                .elements()
                                                .stream()
                                                .filter(
                                                        element ->
                                                                element.element().id().equals(id))
                                                .findFirst()
                                                .orElseThrow())
                        .toList();
        boolean confirmed =
                elements.stream()
                        .allMatch(element -> expected.expects().contains(element.status()));
        return new StatementResult(statement, confirmed, elements, Set.of());
    }
}
