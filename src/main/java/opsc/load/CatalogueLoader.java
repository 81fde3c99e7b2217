package opsc.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import opsc.diagnostic.Code;
import opsc.diagnostic.Diagnostic;
import opsc.diagnostic.Message;
import opsc.load.Fields.Placed;
import opsc.model.Catalogue;
import opsc.model.Confidence;
import opsc.model.Derivation;
import opsc.model.Element;
import opsc.model.ElementId;
import opsc.model.MetBy;
import opsc.model.Obligation;
import opsc.model.ObligationId;
import opsc.model.Phase;
import opsc.model.Pinpoint;
import opsc.model.Quality;
import opsc.model.Source;
import opsc.model.Span;
import opsc.model.Strength;
import opsc.model.Terms;
import opsc.model.Text;

/** Reads the files under {@code obligations/}. */
public final class CatalogueLoader {

    /** From an obligation to those that it follows from, to theirs, and so on; one is usual. */
    private static final int MOST_STEPS = 20;

    /** Of one obligation; here 15 is the most. */
    private static final int MOST_ELEMENTS = 500;

    private final Problems problems;
    private final List<Catalogue> catalogues = new ArrayList<>();
    private final Map<String, Span> declared = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Reference> related = new ArrayList<>();
    private boolean complete = true;
    private final Terms terms;

    /** An obligation named in a `derived`, checked when all are known. */
    private record Reference(Fields fields, Placed<String> obligation) {}

    private CatalogueLoader(Terms terms, Problems problems) {
        this.terms = terms;
        this.problems = problems;
    }

    /** Reads all catalogues; what is wrong goes to {@code problems}. */
    public static Yardsticks load(List<RawFile> files, Problems problems) {
        return load(files, id -> true, Terms.TREATY, problems);
    }

    /**
     * Reads the catalogues whose id is {@code wanted}; what is wrong goes to {@code problems}.
     * Claims on the others are accepted unchecked. The id of a catalogue is the name of its file.
     *
     * @param terms those in which passages of our own, also of States read later, are told
     */
    public static Yardsticks load(
            List<RawFile> files, Predicate<String> wanted, Terms terms, Problems problems) {
        CatalogueLoader loader = new CatalogueLoader(terms, problems);
        List<String> unread = new ArrayList<>();
        for (RawFile file : files) {
            if (wanted.test(file.stem())) {
                loader.file(file);
            } else {
                unread.add(file.stem());
            }
        }
        loader.checkReferences();
        Yardsticks yardsticks =
                new Yardsticks(
                        loader.catalogues,
                        loader.declared.keySet(),
                        unread,
                        loader.complete,
                        terms);
        loader.related.forEach(one -> yardsticks.cited(one.fields(), one.obligation()));
        return yardsticks;
    }

    private void file(RawFile raw) {
        Optional<Fields> root = YamlFile.read(raw, problems, terms);
        if (root.isEmpty()) {
            complete = false;
            return;
        }
        catalogue(root.get(), raw).ifPresent(catalogues::add);
    }

    private Optional<Catalogue> catalogue(Fields root, RawFile raw) {
        Optional<Fields> head = root.mapping("catalogue", true);
        if (head.isEmpty()) {
            complete = false;
            root.mappings("obligations");
            root.done();
            return Optional.empty();
        }
        Fields fields = head.get();
        String id = fields.id("id");
        fields.in(Message.of("catalogue %s", id));
        if (!id.equals(raw.stem())) {
            fields.error(
                    Code.MISPLACED_FILE,
                    fields.spanOf("id"),
                    Message.of("the file's name says `%s`, its id says `%s`", raw.stem(), id),
                    Optional.of(Message.of("rename the file or correct the id")));
        }
        Text cite = fields.name("cite");
        Text title = fields.name("title");
        var adopted = fields.date("adopted");
        var inForce = fields.date("in_force");
        List<Source> sources = Common.sources(fields);
        fields.done();
        Map<ObligationId, Obligation> obligations = new LinkedHashMap<>();
        for (Fields one : root.mappings("obligations")) {
            obligation(one, id, sources)
                    .ifPresent(obligation -> obligations.put(obligation.id(), obligation));
        }
        root.done();
        if (!root.isClean()) {
            return partial(id, cite, title, obligations);
        }
        Catalogue catalogue =
                new Catalogue(id, cite, title, adopted, inForce, sources, obligations);
        checkCircles(catalogue, root);
        return Optional.of(catalogue);
    }

    /**
     * What could be read of a faulty catalogue, so that the claims on it are still checked. No
     * report is made from it.
     */
    private static Optional<Catalogue> partial(
            String id, Text cite, Text title, Map<ObligationId, Obligation> obligations) {
        return Optional.of(
                new Catalogue(
                        id,
                        cite,
                        title,
                        java.time.LocalDate.EPOCH,
                        java.time.LocalDate.EPOCH,
                        List.of(),
                        obligations));
    }

    private Optional<Obligation> obligation(Fields fields, String catalogue, List<Source> sources) {
        Optional<Placed<String>> written = fields.placedString("id", true);
        String id = fields.optionalId("id", false).orElse("");
        written.ifPresent(text -> declare(fields, text, catalogue));
        Pinpoint pinpoint = pinpoint(fields);
        fields.in(
                pinpoint.toString().isEmpty()
                        ? Message.untranslated(id)
                        : Message.of("%s", pinpoint.cite()));
        ObligationId obligationId = new ObligationId(id);
        Text title = fields.text("title");
        Phase phase = fields.word("phase", Phase.class);
        Optional<Text> phaseNote = fields.optionalText("phase_note");
        Strength strength = fields.word("strength", Strength.class);
        Optional<Text> qualifier = fields.optionalText("qualifier");
        if (strength == Strength.SHALL_QUALIFIED
                && qualifier.isEmpty()
                && !fields.has("qualifier")) {
            fields.error(
                    Code.MISSING_KEY,
                    fields.spanOf("strength"),
                    Message.of("a qualified duty needs its `qualifier`"),
                    Optional.of(
                            Message.of(
                                    "add `qualifier: {en: subject to ...}`, or write `strength: shall`")));
        }
        Optional<Text> standard = fields.optionalText("standard");
        MetBy metBy = fields.word("met_by", MetBy.class);
        Set<Quality> requires = fields.words("requires", Quality.class, false);
        Text summary = fields.text("summary");
        List<Element> elements = elements(fields, obligationId, sources);
        List<Set<String>> anyOf = anyOf(fields, elements);
        Optional<Obligation.ReportPlace> report =
                fields.mapping("report", false).map(CatalogueLoader::reportPlace);
        List<Obligation.Guidance> guidance =
                fields.mappings("guidance").stream()
                        .flatMap(one -> guidance(one, sources).stream())
                        .toList();
        List<Text> notes = fields.texts("notes");
        if (elements.isEmpty()
                && strength != null
                && strength != Strength.SAVINGS
                && (fields.isClean() || !fields.has("elements"))) {
            fields.error(
                    Code.MISSING_KEY,
                    fields.spanOf("elements"),
                    Message.of("the obligation has no element"),
                    Optional.of(
                            Message.of(
                                    "list at least one element; only a savings clause has none")));
        }
        fields.done();
        if (!fields.isClean() || (elements.isEmpty() && strength != Strength.SAVINGS)) {
            return Optional.empty();
        }
        return Optional.of(
                new Obligation(
                        obligationId,
                        pinpoint,
                        title,
                        phase,
                        phaseNote,
                        strength,
                        qualifier,
                        standard,
                        metBy,
                        requires,
                        summary,
                        elements,
                        anyOf,
                        report,
                        guidance,
                        notes,
                        fields.span()));
    }

    private void declare(Fields fields, Placed<String> id, String catalogue) {
        Span first = declared.putIfAbsent(id.value(), id.span());
        if (first != null) {
            duplicate(fields, id, first);
        } else if (!id.value().startsWith(catalogue + "-")) {
            fields.error(
                    Code.MISPLACED_OBLIGATION,
                    id.span(),
                    Message.of("the id of an obligation starts with its catalogue's"),
                    Optional.of(Message.of("write `%s-%s`", catalogue, id.value())));
        }
    }

    private static void duplicate(Fields fields, Placed<String> id, Span first) {
        fields.report(
                new Diagnostic(
                        Code.DUPLICATE_ID,
                        id.span(),
                        Message.of("the id `%s` is used twice", id.value()),
                        fields.where(),
                        Optional.of(Message.of("give one of them another id")),
                        Optional.of(new Diagnostic.Other(Message.of("first used at"), first))));
    }

    private List<Element> elements(Fields fields, ObligationId obligation, List<Source> sources) {
        List<Element> elements = new ArrayList<>();
        Map<String, Span> slugs = new HashMap<>();
        List<Fields> written = fields.mappings("elements");
        if (written.size() > MOST_ELEMENTS) {
            fields.error(
                    Code.FILE_TOO_LARGE,
                    fields.spanOf("elements"),
                    Message.of("an obligation has more than %s elements", MOST_ELEMENTS),
                    Optional.of(Message.of("divide it among several obligations")));
            return List.of();
        }
        for (Fields one : written) {
            String slug = one.id("id");
            Span first = slugs.putIfAbsent(slug, one.spanOf("id"));
            if (first != null) {
                duplicate(one, new Placed<>(slug, one.spanOf("id")), first);
            }
            Text title = one.text("title");
            Optional<Derivation> derived = one.mapping("derived", false).flatMap(this::derivation);
            Optional<Element.Beyond> beyond =
                    one.mapping("beyond", false).flatMap(place -> beyond(place, sources));
            List<Element.Relation> via = new ArrayList<>();
            one.mappings("via").forEach(relation -> relation(relation).ifPresent(via::add));
            one.done();
            elements.add(
                    new Element(
                            new ElementId(obligation, slug),
                            title,
                            derived,
                            beyond,
                            via,
                            one.span()));
        }
        return elements;
    }

    /**
     * What the element asks compared with one of another catalogue; checked when all catalogues are
     * known.
     */
    private Optional<Element.Relation> relation(Fields fields) {
        Optional<Placed<String>> to = fields.placedString("element", true);
        Element.Relation.Kind kind = fields.word("relation", Element.Relation.Kind.class);
        Optional<Text> note = fields.optionalText("note");
        if (kind == Element.Relation.Kind.BROADER && !fields.has("note")) {
            fields.error(
                    Code.MISSING_KEY,
                    fields.spanOf("relation"),
                    Message.of("a broader element says what more it asks"),
                    Optional.of(Message.of("add `note: {en: ...}`")));
        }
        fields.done();
        if (!fields.isClean() || to.isEmpty()) {
            return Optional.empty();
        }
        related.add(new Reference(fields, to.get()));
        return BaselineLoader.elementId(to.get().value())
                .map(element -> new Element.Relation(element, kind, note));
    }

    private Optional<Derivation> derivation(Fields fields) {
        if (fields.has("fact")) {
            Optional<Derivation.Fact> fact = fields.word("fact", Derivation.Fact.class, true);
            fields.done();
            return fact.map(Derivation.FromReporting::new);
        }
        List<Placed<String>> from = fields.placedStrings("from", true);
        from.forEach(one -> references.add(new Reference(fields, one)));
        fields.done();
        return Optional.of(
                new Derivation.FromObligations(
                        from.stream().map(one -> new ObligationId(one.value())).toList()));
    }

    private static Optional<Element.Beyond> beyond(Fields fields, List<Source> sources) {
        String source = source(fields, sources);
        String place = fields.string("place");
        Confidence confidence = fields.word("confidence", Confidence.class);
        fields.done();
        return Optional.of(new Element.Beyond(source, place, confidence));
    }

    private static String source(Fields fields, List<Source> sources) {
        Optional<Placed<String>> source = fields.placedString("source", true);
        source.ifPresent(
                text ->
                        fields.refers(
                                text,
                                sources.stream().map(Source::id).toList(),
                                Code.UNKNOWN_SOURCE,
                                Message.of("no source of the catalogue has the id")));
        return source.map(Placed::value).orElse("");
    }

    private static List<Set<String>> anyOf(Fields fields, List<Element> elements) {
        List<String> slugs = elements.stream().map(element -> element.id().slug()).toList();
        List<Set<String>> groups = new ArrayList<>();
        for (List<Placed<String>> group : fields.groups("any_of")) {
            Set<String> members = new LinkedHashSet<>();
            for (Placed<String> member : group) {
                if (fields.refers(
                        member,
                        slugs,
                        Code.UNKNOWN_ELEMENT,
                        Message.of("the obligation has no element"))) {
                    members.add(member.value());
                }
            }
            groups.add(members);
        }
        return groups;
    }

    private static Obligation.ReportPlace reportPlace(Fields fields) {
        Obligation.ReportPlace place =
                new Obligation.ReportPlace(
                        fields.string("section"),
                        fields.optionalString("paragraphs"),
                        fields.word("confidence", Confidence.class));
        fields.done();
        return place;
    }

    private static Optional<Obligation.Guidance> guidance(Fields fields, List<Source> sources) {
        String id = source(fields, sources);
        Text place = fields.nameInOneOrBoth("place");
        Confidence confidence = fields.word("confidence", Confidence.class);
        Text note = fields.text("note");
        fields.done();
        return sources.stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .map(source -> new Obligation.Guidance(source, place, confidence, note));
    }

    private void checkReferences() {
        if (!complete) {
            return;
        }
        for (Reference reference : references) {
            reference
                    .fields()
                    .refers(
                            reference.obligation(),
                            declared.keySet(),
                            Code.UNKNOWN_OBLIGATION,
                            Message.of("no obligation has the id"));
        }
    }

    /** `pinpoint: art. 3(1)(c)`, or a text for each language where it is more than an article. */
    private static Pinpoint pinpoint(Fields fields) {
        return fields.has("pinpoint") && !fields.isScalar("pinpoint")
                ? new Pinpoint(fields.name("pinpoint"))
                : Pinpoint.of(fields.string("pinpoint"));
    }

    /** An element that follows, in the end, from its own obligation could never be computed. */
    private static void checkCircles(Catalogue catalogue, Fields root) {
        for (Obligation obligation : catalogue.obligations()) {
            Set<ObligationId> reached = new HashSet<>();
            Set<ObligationId> last = Set.of(obligation.id());
            for (int step = 0; step <= MOST_STEPS && !last.isEmpty(); step++) {
                last = sources(catalogue, last);
                last.removeAll(reached);
                reached.addAll(last);
            }
            if (reached.contains(obligation.id())) {
                refuse(
                        obligation,
                        Message.of("%s follows from itself", obligation.id()),
                        Message.of("take it out of one of the `derived` lists"),
                        root);
            } else if (!last.isEmpty()) {
                refuse(
                        obligation,
                        Message.of(
                                "%s follows from others in more than %s steps",
                                obligation.id(), MOST_STEPS),
                        Message.of("name in `derived` those that do not follow from others"),
                        root);
            }
        }
    }

    private static void refuse(Obligation obligation, Message message, Message help, Fields root) {
        root.report(
                new Diagnostic(
                        Code.CIRCULAR_DERIVATION,
                        obligation.span(),
                        message,
                        Optional.of(Message.of("%s", obligation.pinpoint().cite())),
                        Optional.of(help),
                        Optional.empty()));
    }

    /** What some obligations follow from at once. */
    private static Set<ObligationId> sources(Catalogue catalogue, Set<ObligationId> some) {
        Set<ObligationId> sources = new HashSet<>();
        for (ObligationId id : some) {
            for (Element element :
                    catalogue.obligation(id).map(Obligation::elements).orElse(List.of())) {
                if (element.derived().isPresent()
                        && element.derived().get() instanceof Derivation.FromObligations from) {
                    sources.addAll(from.obligations());
                }
            }
        }
        return sources;
    }
}
