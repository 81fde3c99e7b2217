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
        if (waiver.filter(one -> rank(now) >= rank(one.status())).isPresent()) {
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
        if (rank(now) < rank(entry.status())) {
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
        remarks.add(
                new Remark(
                        kind,
                        Fingerprint.of(kind.word(), baseline.state(), place.id()),
                        place.finding(),
                        place.element(),
                        before,
                        by,
                        ended,
                        ended.map(Accepted::span).orElseGet(() -> span(place, by))));
    }

    /**
     * The place to look at: what decides the status; else the provision relied on until now, or
     * what is left of its instrument; else the State's file, for law that is missing.
     */
    private Span span(Place place, Optional<String> by) {
        Optional<Span> judged = place.element().judgement().map(Judgement::span);
        if (judged.isPresent()) {
            return judged.get();
        }
        Optional<ClaimFinding> claim =
                place.element().decisive().or(() -> place.element().claims().stream().findFirst());
        if (claim.isPresent()) {
            boolean weakened =
                    claim.get().claim().extent() == Extent.FULL
                            && !claim.get().weakenedBy().isEmpty();
            return weakened ? claim.get().provision().span() : claim.get().claim().span();
        }
        State state = report.state();
        return by.flatMap(id -> span(state, id)).orElse(state.span());
    }

    private static Optional<Span> span(State state, String provision) {
        for (Instrument instrument : state.instruments()) {
            for (Provision one : instrument.provisions()) {
                if (one.id().toString().equals(provision)) {
                    return Optional.of(one.span());
                }
            }
        }
        return state.instruments().stream()
                .filter(one -> provision.startsWith(one.id() + "/"))
                .findFirst()
                .map(Instrument::span);
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
