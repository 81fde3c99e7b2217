package opsc.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opsc.match.Baselines.Place;
import opsc.model.Baseline;
import opsc.model.Baseline.Accepted;
import opsc.model.Baseline.Covered;
import opsc.model.Baseline.Known;
import opsc.model.ClaimFinding;
import opsc.model.ElementId;
import opsc.model.ElementStatus;
import opsc.model.Extent;
import opsc.model.GapReport;
import opsc.model.Instrument;
import opsc.model.Judgement;
import opsc.model.Provision;
import opsc.model.Span;
import opsc.model.State;
import opsc.model.Verdict;
import opsc.model.Verdict.Kind;
import opsc.model.Verdict.Remark;
import opsc.model.Verdict.Stale;
import opsc.model.Verdict.Why;
import opsc.model.Weakness;

/**
 * Holds a State's law against its baseline, element by element. Only statuses count: moved lines,
 * another layout or a provision's new id change nothing.
 */
public final class Gate {

    private final Baseline baseline;
    private final GapReport report;
    private final Map<String, Known> known = new HashMap<>();
    private final Map<String, Accepted> accepted = new HashMap<>();
    private final Map<ElementId, Covered> covered = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int knownCount;
    private int acceptedCount;

    private Gate(Baseline baseline, GapReport report) {
        this.baseline = baseline;
        this.report = report;
        baseline.known().forEach(entry -> known.put(entry.fingerprint(), entry));
        baseline.accepted().forEach(entry -> accepted.put(entry.fingerprint(), entry));
        baseline.covered().forEach(entry -> covered.put(entry.element(), entry));
    }

    /**
     * What is not as the baseline has it.
     *
     * @param report the answer to the baseline's question: its catalogue and yardstick
     */
    public static Verdict.OfState judge(Baseline baseline, GapReport report) {
        Gate gate = new Gate(baseline, report);
        Baselines.places(report).forEach(gate::place);
        // Worst first; what follows from other elements after what it follows from.
        gate.remarks.sort(
                Comparator.comparing(Remark::kind)
                        .thenComparing(remark -> remark.element().element().derived().isPresent()));
        return new Verdict.OfState(
                report,
                baseline,
                gate.remarks,
                gate.stale(),
                gate.knownCount,
                gate.acceptedCount,
                Suspects.of(report.catalogue(), report.state()));
    }

    /** How good a status is: 0 for a conflict to 3 for full cover. */
    static int rank(ElementStatus status) {
        return switch (status) {
            case CONFLICTING -> 0;
            case NOT_COVERED, NOT_ASSESSED -> 1;
            case PARTLY_COVERED -> 2;
            case COVERED, NOT_APPLICABLE -> 3;
        };
    }

    private void place(Place place) {
        String key = Baselines.fingerprint(baseline.state(), place.id());
        Optional<Known> entry = Optional.ofNullable(known.get(key));
        Optional<Accepted> waiver = Optional.ofNullable(accepted.get(key));
        Optional<Covered> held = Optional.ofNullable(covered.get(place.id()));
        if (place.isClosed()) {
            entry.ifPresent(one -> remark(Kind.IMPROVED, place, Optional.of(one.status())));
            return;
        }
        ElementStatus now = place.element().status();
        boolean asAccepted =
                waiver.filter(one -> rank(now) >= rank(one.status()))
                        .filter(one -> place.narrowedSince(one).isEmpty())
                        .isPresent();
        if (asAccepted) {
            if (waiver.get().coversDay(report.asOf())) {
                acceptedCount++;
            } else {
                remark(Kind.EXPIRED, place, Optional.of(waiver.get().status()));
            }
            return;
        }
        if (entry.isPresent()) {
            known(place, entry.get());
        } else if (held.isPresent() || waiver.isPresent()) {
            Optional<ElementStatus> before =
                    waiver.map(Accepted::status).or(() -> Optional.of(ElementStatus.COVERED));
            remark(
                    now == ElementStatus.CONFLICTING ? Kind.CONFLICT : Kind.REGRESSION,
                    place,
                    before);
        } else if (place.isShortfall()) {
            remark(
                    now == ElementStatus.CONFLICTING ? Kind.CONFLICT : Kind.NEW_GAP,
                    place,
                    Optional.empty());
        }
    }

    private void known(Place place, Known entry) {
        ElementStatus now = place.element().status();
        Optional<ElementStatus> before = Optional.of(entry.status());
        boolean narrower = now == entry.status() && !place.narrowedSince(entry).isEmpty();
        if (rank(now) < rank(entry.status()) || narrower) {
            remark(
                    now == ElementStatus.CONFLICTING ? Kind.CONFLICT : Kind.REGRESSION,
                    place,
                    before);
            return;
        }
        knownCount++;
        if (rank(now) > rank(entry.status()) && place.isShortfall()) {
            remark(Kind.IMPROVED, place, before);
        } else if (now == entry.status()
                && !place.isDerived()
                && !place.open().equals(entry.open())) {
            remark(Kind.CHANGED, place, before);
        }
    }

    private void remark(Kind kind, Place place, Optional<ElementStatus> before) {
        String key = Baselines.fingerprint(baseline.state(), place.id());
        Optional<String> by =
                Optional.ofNullable(covered.get(place.id()))
                        .flatMap(Covered::by)
                        .or(() -> Optional.ofNullable(known.get(key)).flatMap(Known::by));
        Optional<Accepted> ended =
                Optional.ofNullable(accepted.get(key)).filter(one -> kind == Kind.EXPIRED);
        Where where =
                ended.map(one -> new Where(one.span(), "until")).orElseGet(() -> where(place, by));
        remarks.add(
                new Remark(
                        kind,
                        Fingerprint.of(kind.word(), baseline.state(), place.id()),
                        place.finding(),
                        place.element(),
                        before,
                        by,
                        ended,
                        where.span(),
                        where.key()));
    }

    /** A mapping of a data file, and the key in it whose value made the difference. */
    private record Where(Span span, Optional<String> key) {
        Where(Span span, String key) {
            this(span, Optional.of(key));
        }
    }

    /**
     * The place to look at: what decides the status; else the provision relied on until now, or
     * what is left of its instrument; else the State's file, for law that is missing.
     */
    private Where where(Place place, Optional<String> by) {
        Optional<Judgement> judgement = place.element().judgement();
        if (judgement.isPresent()) {
            return new Where(judgement.get().span(), Optional.empty());
        }
        Optional<ClaimFinding> claim =
                place.element().decisive().or(() -> place.element().claims().stream().findFirst());
        if (claim.isPresent()) {
            return where(place, claim.get());
        }
        State state = report.state();
        return by.flatMap(id -> where(place, state, id))
                .orElse(new Where(state.span(), Optional.empty()));
    }

    private Where where(Place place, ClaimFinding claim) {
        String key = Baselines.fingerprint(baseline.state(), place.id());
        List<Weakness> newest =
                known.containsKey(key)
                        ? place.narrowedSince(known.get(key))
                        : accepted.containsKey(key)
                                ? place.narrowedSince(accepted.get(key))
                                : List.of();
        List<Weakness> weaknesses = newest.isEmpty() ? claim.weakenedBy() : newest;
        boolean weakened = claim.claim().extent() == Extent.FULL || !newest.isEmpty();
        return weakened && !weaknesses.isEmpty()
                ? new Where(claim.provision().span(), weaknesses.get(0).key())
                : new Where(claim.claim().span(), "extent");
    }

    private Optional<Where> where(Place place, State state, String provision) {
        for (Instrument instrument : state.instruments()) {
            for (Provision one : instrument.provisions()) {
                if (one.id().toString().equals(provision)) {
                    return Optional.of(where(place, instrument, one));
                }
            }
        }
        return state.instruments().stream()
                .filter(one -> provision.startsWith(one.id() + "/"))
                .findFirst()
                .map(one -> new Where(one.span(), Optional.empty()));
    }

    /**
     * What a provision that covered the element has lost: its force, the claim or an element of it.
     */
    private Where where(Place place, Instrument instrument, Provision provision) {
        if (!instrument.countsOn(report.asOf())) {
            return new Where(instrument.span(), "in_force");
        }
        if (!provision.force().coversDay(report.asOf())) {
            return new Where(provision.span(), "in_force");
        }
        return provision.covers().stream()
                .filter(claim -> claim.obligation().equals(place.id().obligation()))
                .findFirst()
                .map(claim -> new Where(claim.span(), "elements"))
                .orElse(new Where(provision.span(), "covers"));
    }

    private List<Stale> stale() {
        Map<ElementId, Place> places = Baselines.byElement(report);
        List<Stale> stale = new ArrayList<>();
        for (Known entry : baseline.known()) {
            why(entry.element(), entry.fingerprint(), places)
                    .ifPresent(why -> stale.add(new Stale(entry.element(), why, entry.span())));
        }
        for (Accepted entry : baseline.accepted()) {
            why(entry.element(), entry.fingerprint(), places)
                    .or(
                            () ->
                                    places.get(entry.element()).isClosed()
                                            ? Optional.of(Why.CLOSED)
                                            : Optional.empty())
                    .ifPresent(why -> stale.add(new Stale(entry.element(), why, entry.span())));
        }
        return stale;
    }

    private Optional<Why> why(ElementId element, String fingerprint, Map<ElementId, Place> places) {
        if (!places.containsKey(element)) {
            return Optional.of(Why.NO_SUCH_ELEMENT);
        }
        return fingerprint.equals(Baselines.fingerprint(baseline.state(), element))
                ? Optional.empty()
                : Optional.of(Why.WRONG_FINGERPRINT);
    }
}
