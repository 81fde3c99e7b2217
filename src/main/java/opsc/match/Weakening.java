package opsc.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opsc.model.Instrument;
import opsc.model.MetBy;
import opsc.model.Obligation;
import opsc.model.Online;
import opsc.model.Protects;
import opsc.model.Provision;
import opsc.model.Quality;
import opsc.model.Weakness;

/**
 * Which qualities that an obligation requires a provision lacks. Numbers are compared, not prose.
 */
final class Weakening {

    private Weakening() {}

    static List<Weakness> of(Obligation obligation, Instrument instrument, Provision provision) {
        List<Weakness> weaknesses = new ArrayList<>();
        if (obligation.requires().contains(Quality.EVERY_CHILD)) {
            provision.protects().ifPresent(protects -> addAgeAndExceptions(weaknesses, protects));
        }
        if (obligation.requires().contains(Quality.ONLINE)
                && provision.online().equals(Optional.of(Online.EXCLUDED))) {
            weaknesses.add(new Weakness.OfflineOnly());
        }
        if (obligation.requires().contains(Quality.LEGAL_PERSONS)
                && !provision.legalPersons().orElse(false)) {
            weaknesses.add(new Weakness.NaturalPersonsOnly());
        }
        if (obligation.metBy() == MetBy.LAW && !instrument.kind().isLaw()) {
            weaknesses.add(new Weakness.NotLaw(instrument.kind()));
        }
        return weaknesses;
    }

    private static void addAgeAndExceptions(List<Weakness> weaknesses, Protects protects) {
        if (protects.under() < Protects.ADULT) {
            weaknesses.add(new Weakness.AgeLimit(protects.under()));
        }
        Set<Protects.Except> children = EnumSet.noneOf(Protects.Except.class);
        children.addAll(protects.except());
        children.remove(
                Protects.Except.UNBORN); // a child is a human being under 18: Convention, art. 1
        if (!children.isEmpty()) {
            weaknesses.add(new Weakness.LeavesOut(children));
        }
    }
}
