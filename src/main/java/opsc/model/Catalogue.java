package opsc.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The obligations of one yardstick instrument, in the order of its articles. */
public record Catalogue(
        String id,
        Text cite,
        Text title,
        LocalDate adopted,
        LocalDate inForce,
        List<Source> sources,
        Map<ObligationId, Obligation> byId) {

    public Catalogue {
        sources = List.copyOf(sources);
        byId = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    public List<Obligation> obligations() {
        return List.copyOf(byId.values());
    }

    public Optional<Obligation> obligation(ObligationId wanted) {
        return Optional.ofNullable(byId.get(wanted));
    }
}
