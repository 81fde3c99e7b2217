package opsc.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import opsc.model.Baseline;
import opsc.model.Baseline.Accepted;
import opsc.model.Baseline.Covered;
import opsc.model.Baseline.Known;
import opsc.model.ClaimFinding;
import opsc.model.ElementFinding;
import opsc.model.ElementId;
import opsc.model.ElementStatus;
import opsc.model.Extent;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Span;
import opsc.model.Text;
import opsc.model.Weakness;

/** Makes baselines. After the first one, {@code known} only shrinks and {@code covered} grows. */
public final class Baselines {

    private static final String RULE = "gap";

    private Baselines() {}

    /** A counted element of an obligation that binds. */
    record Place(Finding finding, ElementFinding element) {

        ElementId id() {
            return element.element().id();
        }

        /** Covered, unable to apply, or one of a group of which another is covered. */
        boolean isClosed() {
            return switch (element.status()) {
                case COVERED, NOT_APPLICABLE -> true;
                case PARTLY_COVERED, CONFLICTING, NOT_COVERED, NOT_ASSESSED ->
                        finding.isMadeUpFor(element);
            };
        }

        boolean isShortfall() {
            return element.status().isShortfall() && !isClosed();
        }

        /** Whether it only follows from others, which have remarks of their own. */
        boolean isDerived() {
            return element.element().derived().isPresent();
        }

        boolean isCovered() {
            return element.status() == ElementStatus.COVERED;
        }

        /** What is open, in words; empty where nothing is. */
        String open() {
            return element.residue().stream().map(Text::en).collect(Collectors.joining("; "));
        }

        /** What narrows the claim that covers it in part; empty where a judgement decides. */
        Optional<List<String>> weakenedBy() {
            return element.decisive()
                    .filter(claim -> claim.extent() == Extent.PARTIAL)
                    .map(claim -> claim.weakenedBy().stream().map(Weakness::word).toList());
        }

        /**
         * What narrows the claim that decides, and did not narrow the one relied on when the entry
         * was written. Nothing, if a better claim than that one decides, or any is as wide.
         */
        List<Weakness> narrowedSince(Known entry) {
            return narrowedSince(entry.by(), entry.weakenedBy());
        }

        List<Weakness> narrowedSince(Accepted entry) {
            return narrowedSince(Optional.empty(), entry.weakenedBy());
        }

        private List<Weakness> narrowedSince(Optional<String> by, Optional<List<String>> before) {
            if (before.isEmpty() || weakenedBy().isEmpty()) {
                return List.of();
            }
            ClaimFinding decisive = element.decisive().get();
            List<ClaimFinding> reliedOn = claimsOf(by);
            List<ClaimFinding> compared = reliedOn.isEmpty() ? element.claims() : reliedOn;
            boolean asWide =
                    compared.stream().anyMatch(claim -> beyond(claim, before.get()).isEmpty());
            return asWide || !compared.contains(decisive)
                    ? List.of()
                    : beyond(decisive, before.get());
        }

        private List<ClaimFinding> claimsOf(Optional<String> provision) {
            return element.claims().stream()
                    .filter(
                            claim ->
                                    Optional.of(claim.provision().id().toString())
                                            .equals(provision))
                    .toList();
        }

        private static List<Weakness> beyond(ClaimFinding claim, List<String> words) {
            return claim.weakenedBy().stream().filter(one -> !one.isWithin(words)).toList();
        }

        /** The provision that covers it best. */
        Optional<String> by() {
            return element.claims().stream()
                    .filter(claim -> claim.extent() != Extent.CONFLICTS)
                    .findFirst()
                    .map(claim -> claim.provision().id().toString());
        }
    }

    /** The elements that a check looks at, in the order of the treaty. */
    static List<Place> places(GapReport report) {
        List<Place> places = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (finding.obligation().strength().binds()) {
                finding.counted().forEach(one -> places.add(new Place(finding, one)));
            }
        }
        return places;
    }

    /** What an entry for {@code element} is found by. */
    static String fingerprint(String state, ElementId element) {
        return Fingerprint.of(RULE, state, element);
    }

    /** The first baseline: every gap there is becomes a known one. */
    public static Baseline of(GapReport report) {
        List<Known> known = new ArrayList<>();
        List<Covered> covered = new ArrayList<>();
        for (Place place : places(report)) {
            if (place.isShortfall()) {
                known.add(known(report, place));
            } else if (place.isCovered()) {
                covered.add(new Covered(place.id(), place.by()));
            }
        }
        return new Baseline(
                report.state().code(),
                report.catalogue().id(),
                report.yardstick(),
                report.asOf(),
                known,
                List.of(),
                covered);
    }

    private static Known known(GapReport report, Place place) {
        return new Known(
                fingerprint(report.state().code(), place.id()),
                place.id(),
                place.element().status(),
                place.open(),
                place.by(),
                place.weakenedBy(),
                report.state().span());
    }

    /**
     * Without the entries that are no longer true; those that are better now become stricter, and
     * what is covered now must stay so. Nothing is added to the known gaps, and none may get worse.
     */
    public static Baseline pruned(Baseline baseline, GapReport report) {
        Map<ElementId, Place> places = byElement(report);
        List<Known> known = new ArrayList<>();
        for (Known entry : baseline.known()) {
            Place place = places.get(entry.element());
            if (place == null || place.isClosed() || !isOwn(baseline, entry)) {
                continue;
            }
            boolean asGood =
                    place.isShortfall()
                            && Gate.rank(place.element().status()) >= Gate.rank(entry.status())
                            && place.narrowedSince(entry).isEmpty();
            known.add(asGood ? known(report, place) : entry);
        }
        List<Accepted> accepted =
                baseline.accepted().stream()
                        .filter(entry -> places.containsKey(entry.element()))
                        .filter(entry -> !places.get(entry.element()).isClosed())
                        .toList();
        Map<ElementId, Covered> covered = new TreeMap<>();
        baseline.covered().forEach(entry -> covered.put(entry.element(), entry));
        places.values().stream()
                .filter(Place::isCovered)
                .forEach(
                        place ->
                                covered.putIfAbsent(
                                        place.id(), new Covered(place.id(), place.by())));
        return new Baseline(
                baseline.state(),
                baseline.catalogue(),
                baseline.yardstick(),
                report.asOf(),
                known,
                accepted,
                inOrder(places, covered));
    }

    private static List<Covered> inOrder(
            Map<ElementId, Place> places, Map<ElementId, Covered> covered) {
        return places.keySet().stream().filter(covered::containsKey).map(covered::get).toList();
    }

    private static boolean isOwn(Baseline baseline, Known entry) {
        return entry.fingerprint().equals(fingerprint(baseline.state(), entry.element()));
    }

    /**
     * With a gap accepted, in place of its entry among the known ones, so that its end has effect.
     *
     * @return empty if {@code element} is no gap
     */
    public static Optional<Baseline> accepting(
            Baseline baseline,
            GapReport report,
            ElementId element,
            String reason,
            String owner,
            LocalDate until) {
        Optional<Place> place =
                Optional.ofNullable(byElement(report).get(element)).filter(one -> !one.isClosed());
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Span span = report.state().span();
        List<Accepted> accepted = new ArrayList<>(baseline.accepted());
        accepted.removeIf(entry -> entry.element().equals(element));
        accepted.add(
                new Accepted(
                        fingerprint(baseline.state(), element),
                        element,
                        place.get().element().status(),
                        place.get().weakenedBy(),
                        reason,
                        owner,
                        report.asOf(),
                        until,
                        span));
        return Optional.of(
                new Baseline(
                        baseline.state(),
                        baseline.catalogue(),
                        baseline.yardstick(),
                        baseline.asOf(),
                        baseline.known().stream()
                                .filter(entry -> !entry.element().equals(element))
                                .toList(),
                        accepted,
                        baseline.covered()));
    }

    static Map<ElementId, Place> byElement(GapReport report) {
        Map<ElementId, Place> byElement = new LinkedHashMap<>();
        places(report).forEach(place -> byElement.put(place.id(), place));
        return byElement;
    }
}
