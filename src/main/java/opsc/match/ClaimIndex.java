package opsc.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opsc.model.Catalogue;
import opsc.model.Claim;
import opsc.model.ClaimFinding;
import opsc.model.Element;
import opsc.model.ElementId;
import opsc.model.Instrument;
import opsc.model.Obligation;
import opsc.model.Provision;
import opsc.model.Weakness;

/**
 * The claims of all provisions by the element they are made on, the best first, whatever the day.
 * Made once and asked for many days.
 */
final class ClaimIndex {

    private final Catalogue catalogue;
    private final Map<ElementId, List<Serves>> served = new HashMap<>();
    private final Map<ElementId, List<ClaimFinding>> claims = new HashMap<>();

    /** An element that claims on another catalogue's element serve. */
    private record Serves(ElementId element, Obligation obligation, Element.Relation via) {}

    ClaimIndex(Catalogue catalogue, List<Instrument> instruments) {
        this.catalogue = catalogue;
        for (Obligation obligation : catalogue.obligations()) {
            for (Element element : obligation.elements()) {
                for (Element.Relation via : element.via()) {
                    served.computeIfAbsent(via.to(), none -> new ArrayList<>())
                            .add(new Serves(element.id(), obligation, via));
                }
            }
        }
        for (Instrument instrument : instruments) {
            for (Provision provision : instrument.provisions()) {
                for (Claim claim : provision.covers()) {
                    add(instrument, provision, claim);
                }
            }
        }
        claims.values().forEach(all -> all.sort(BestFirst.CLAIMS));
    }

    /** All claims on {@code element}, the best first. */
    List<ClaimFinding> on(ElementId element) {
        return claims.getOrDefault(element, List.of());
    }

    private void add(Instrument instrument, Provision provision, Claim claim) {
        for (ElementId element : claim.elements()) {
            catalogue
                    .obligation(element.obligation())
                    .ifPresent(
                            own ->
                                    add(
                                            element,
                                            new ClaimFinding(
                                                    instrument,
                                                    provision,
                                                    claim,
                                                    Optional.empty(),
                                                    Weakening.of(own, instrument, provision),
                                                    Suspects.find(catalogue, provision, claim))));
            for (Serves serves : served.getOrDefault(element, List.of())) {
                add(serves.element(), through(serves, instrument, provision, claim));
            }
        }
    }

    private void add(ElementId element, ClaimFinding finding) {
        claims.computeIfAbsent(element, none -> new ArrayList<>()).add(finding);
    }

    private ClaimFinding through(
            Serves serves, Instrument instrument, Provision provision, Claim claim) {
        List<Weakness> weaknesses =
                new ArrayList<>(Weakening.of(serves.obligation(), instrument, provision));
        Element.Relation via = serves.via();
        if (via.kind() == Element.Relation.Kind.BROADER) {
            via.note().ifPresent(more -> weaknesses.add(new Weakness.AsksMore(more)));
        }
        return new ClaimFinding(
                instrument,
                provision,
                claim,
                Optional.of(via),
                weaknesses,
                Suspects.find(catalogue, provision, claim));
    }
}
