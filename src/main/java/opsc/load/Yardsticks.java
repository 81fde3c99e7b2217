package opsc.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import opsc.diagnostic.Code;
import opsc.diagnostic.Message;
import opsc.load.Fields.Placed;
import opsc.model.Catalogue;
import opsc.model.Element;
import opsc.model.ElementId;
import opsc.model.Obligation;
import opsc.model.ObligationId;
import opsc.model.Terms;

/** The catalogues that statute files refer to, also those that could not be read to the end. */
public final class Yardsticks {

    private final List<Catalogue> catalogues;
    private final Map<ObligationId, Obligation> obligations = new HashMap<>();
    private final Set<String> declared;
    private final List<String> unread;
    private final boolean complete;
    private final Terms terms;

    Yardsticks(
            List<Catalogue> catalogues,
            Collection<String> declared,
            List<String> unread,
            boolean complete,
            Terms terms) {
        this.terms = terms;
        this.catalogues = List.copyOf(catalogues);
        this.declared = new TreeSet<>(declared);
        this.unread = List.copyOf(unread);
        this.complete = complete;
        for (Catalogue catalogue : catalogues) {
            obligations.putAll(catalogue.byId());
        }
    }

    /** Those that {@link #parts} took apart. */
    public static Yardsticks of(Object parts) {
        List<?> all = (List<?>) parts;
        List<Catalogue> catalogues =
                ((List<?>) all.get(0)).stream().map(Catalogue.class::cast).toList();
        List<String> declared =
                catalogues.stream()
                        .flatMap(one -> one.byId().keySet().stream())
                        .map(ObligationId::value)
                        .toList();
        List<String> unread = ((List<?>) all.get(1)).stream().map(String.class::cast).toList();
        return new Yardsticks(catalogues, declared, unread, true, (Terms) all.get(2));
    }

    /** All there is to them in parts that a {@link Snapshot} takes; for sound catalogues only. */
    public Object parts() {
        return List.of(catalogues, unread, terms);
    }

    /** In which terms their passages, and those of States read with them, are told. */
    Terms terms() {
        return terms;
    }

    public List<Catalogue> catalogues() {
        return catalogues;
    }

    Optional<Obligation> obligation(ObligationId id) {
        return Optional.ofNullable(obligations.get(id));
    }

    /**
     * The id at {@code key}, checked; empty if no obligation can be found for it, and then there is
     * an error.
     */
    Optional<ObligationId> obligation(Fields fields, String key) {
        return fields.placedString(key, true).flatMap(text -> obligation(fields, text));
    }

    Optional<ObligationId> obligation(Fields fields, Placed<String> text) {
        boolean known =
                !complete
                        || isUnread(text.value())
                        || fields.refers(
                                text,
                                declared,
                                Code.UNKNOWN_OBLIGATION,
                                Message.of("no obligation has the id"));
        return known ? Optional.of(new ObligationId(text.value())) : Optional.empty();
    }

    /** Whether the id belongs to a catalogue that was not asked for. */
    private boolean isUnread(String id) {
        return unread.stream().anyMatch(catalogue -> id.startsWith(catalogue + "-"));
    }

    /** The ids of all catalogues there are, read or not. */
    public List<String> ids() {
        return Stream.concat(catalogues.stream().map(Catalogue::id), unread.stream())
                .sorted()
                .toList();
    }

    /** An element cited whole, as {@code opsc-3-1-c.import}. */
    Optional<ElementId> cited(Fields fields, Placed<String> text) {
        int dot = text.value().indexOf('.');
        if (dot <= 0) {
            fields.error(
                    Code.UNKNOWN_ELEMENT,
                    text.span(),
                    Message.of("`%s` is not an element", text.value()),
                    Optional.of(
                            Message.of("write obligation and element, as in `opsc-3-1-c.import`")));
            return Optional.empty();
        }
        Placed<String> head = new Placed<>(text.value().substring(0, dot), text.span());
        Placed<String> slug = new Placed<>(text.value().substring(dot + 1), text.span());
        return obligation(fields, head).flatMap(obligation -> element(fields, obligation, slug));
    }

    /**
     * The element {@code slug} of an obligation, checked as far as the obligation could be read.
     */
    Optional<ElementId> element(Fields fields, ObligationId obligation, Placed<String> slug) {
        Optional<Obligation> known = obligation(obligation);
        if (known.isPresent() && known.get().element(slug.value()).isEmpty()) {
            List<String> slugs =
                    known.get().elements().stream().map(Element::id).map(ElementId::slug).toList();
            fields.refers(
                    slug, slugs, Code.UNKNOWN_ELEMENT, Message.of("%s has no element", obligation));
            return Optional.empty();
        }
        return Optional.of(new ElementId(obligation, slug.value()));
    }
}
