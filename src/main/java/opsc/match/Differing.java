package opsc.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import opsc.model.Changes;
import opsc.model.Changes.Cause;
import opsc.model.Changes.Cited;
import opsc.model.Changes.ElementMovement;
import opsc.model.Changes.Happened;
import opsc.model.Changes.Movement;
import opsc.model.Changes.Reworded;
import opsc.model.Claim;
import opsc.model.ElementFinding;
import opsc.model.ElementId;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Instrument;
import opsc.model.InstrumentId;
import opsc.model.Judgement;
import opsc.model.ObligationId;
import opsc.model.Provision;
import opsc.model.ProvisionId;
import opsc.model.Text;

/** Holds two gap reports on one catalogue against each other. */
public final class Differing {

    private Differing() {}

    /** What is not the same in {@code after}, and the provisions that made it so. */
    public static Changes between(GapReport before, GapReport after) {
        Map<ProvisionId, Cited> old = countedUnlike(before, after);
        Map<ProvisionId, Cited> now = countedUnlike(after, before);
        List<Cited> came = new ArrayList<>();
        List<Cited> went = new ArrayList<>();
        List<Reworded> changed = new ArrayList<>();
        Map<Place, Cited> left = new LinkedHashMap<>();
        old.forEach(
                (id, cited) -> {
                    if (!now.containsKey(id)) {
                        left.put(Place.of(cited), cited);
                    }
                });
        now.forEach(
                (id, cited) -> {
                    Cited earlier =
                            old.containsKey(id) ? old.get(id) : left.remove(Place.of(cited));
                    if (earlier == null) {
                        came.add(cited);
                    } else if (!sameLaw(earlier.provision(), cited.provision())) {
                        changed.add(new Reworded(earlier, cited));
                    }
                });
        went.addAll(left.values());
        List<Cause> begun = came.stream().map(one -> Cause.came(one, before.asOf())).toList();
        List<Cause> ended = went.stream().map(one -> Cause.went(one, after.asOf())).toList();
        List<Movement> movements = new ArrayList<>();
        Map<ObligationId, Finding> earlier = new HashMap<>();
        before.findings().forEach(finding -> earlier.put(finding.obligation().id(), finding));
        for (Finding finding : after.findings()) {
            Optional.ofNullable(earlier.get(finding.obligation().id()))
                    .flatMap(one -> movement(one, finding, begun, ended, changed))
                    .ifPresent(movements::add);
        }
        return new Changes(before, after, movements, came, went, changed);
    }

    /** Where a provision stands: a new wording of the same place is a change, not a repeal. */
    private record Place(InstrumentId instrument, String pinpoint) {
        static Place of(Cited cited) {
            return new Place(cited.instrument().id(), cited.provision().pinpoint());
        }
    }

    /**
     * The provisions that {@code report} counts; those of the same State's files that the other
     * counts as well are left out to save time: they cannot differ, and would only be compared with
     * themselves.
     */
    private static Map<ProvisionId, Cited> countedUnlike(GapReport report, GapReport other) {
        boolean sameFiles = report.state() == other.state();
        // Were it empty, none would be left out: the same changes, in another time.
        Set<InstrumentId> inOther = new HashSet<>();
        other.instruments().forEach(instrument -> inOther.add(instrument.id()));
        Map<ProvisionId, Cited> counted = new LinkedHashMap<>();
        for (Instrument instrument : report.instruments()) {
            boolean inBoth = sameFiles && inOther.contains(instrument.id());
            for (Provision provision : instrument.provisions()) {
                boolean counts = provision.force().coversDay(report.asOf());
                if (counts && !(inBoth && provision.force().coversDay(other.asOf()))) {
                    counted.put(provision.id(), new Cited(instrument, provision));
                }
            }
        }
        return counted;
    }

    /**
     * Whether two versions of a provision say the same; where they stand in the file does not
     * matter.
     */
    private static boolean sameLaw(Provision one, Provision other) {
        return one == other
                || one.pinpoint().equals(other.pinpoint())
                        && one.summary().equals(other.summary())
                        && one.protects().equals(other.protects())
                        && one.online().equals(other.online())
                        && one.legalPersons().equals(other.legalPersons())
                        && one.penalty().equals(other.penalty())
                        && one.checked().equals(other.checked())
                        && said(one.covers()).equals(said(other.covers()));
    }

    private static List<Object> said(List<Claim> claims) {
        return claims.stream()
                .<Object>map(
                        one ->
                                List.of(
                                        one.elements(),
                                        one.extent(),
                                        one.lacks(),
                                        one.because(),
                                        one.checked()))
                .toList();
    }

    private static Optional<Movement> movement(
            Finding before,
            Finding after,
            List<Cause> begun,
            List<Cause> ended,
            List<Reworded> changed) {
        List<ElementMovement> elements = new ArrayList<>();
        Set<ElementId> moved = new HashSet<>();
        for (ElementFinding element : after.counted()) {
            before.counted().stream()
                    .filter(one -> one.element().id().equals(element.element().id()))
                    .filter(one -> one.status() != element.status() || lacksOther(one, element))
                    .findFirst()
                    .ifPresent(
                            one -> {
                                elements.add(new ElementMovement(one, element));
                                moved.add(element.element().id());
                            });
        }
        if (elements.isEmpty() && before.status().equals(after.status())) {
            return Optional.empty();
        }
        List<Cause> because = new ArrayList<>();
        Stream.concat(begun.stream(), ended.stream())
                .filter(one -> claims(one.cited(), moved))
                .forEach(because::add);
        changed.stream()
                .filter(one -> claims(one.before(), moved) || claims(one.after(), moved))
                .forEach(one -> because.add(new Cause(Happened.CHANGED, one.after())));
        return Optional.of(new Movement(before, after, elements, because));
    }

    /** Whether two judgements give the same status and differ in what they say is lacking. */
    private static boolean lacksOther(ElementFinding before, ElementFinding after) {
        Optional<Text> old = before.judgement().flatMap(Judgement::lacks);
        Optional<Text> now = after.judgement().flatMap(Judgement::lacks);
        return old.isPresent() && now.isPresent() && !old.equals(now);
    }

    private static boolean claims(Cited cited, Set<ElementId> elements) {
        return cited.provision().covers().stream()
                .anyMatch(claim -> claim.elements().stream().anyMatch(elements::contains));
    }
}
