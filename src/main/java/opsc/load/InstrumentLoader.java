package opsc.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opsc.diagnostic.Code;
import opsc.diagnostic.Diagnostic;
import opsc.diagnostic.Message;
import opsc.load.Fields.Placed;
import opsc.model.Checked;
import opsc.model.Claim;
import opsc.model.Day;
import opsc.model.Element;
import opsc.model.ElementId;
import opsc.model.Extent;
import opsc.model.Force;
import opsc.model.Instrument;
import opsc.model.InstrumentId;
import opsc.model.InstrumentKind;
import opsc.model.Obligation;
import opsc.model.ObligationId;
import opsc.model.Online;
import opsc.model.Penalty;
import opsc.model.Phase;
import opsc.model.Protects;
import opsc.model.Provision;
import opsc.model.ProvisionId;
import opsc.model.ProvisionKind;
import opsc.model.Quality;
import opsc.model.Source;
import opsc.model.Span;
import opsc.model.Term;
import opsc.model.Text;

/** Reads one instrument with its provisions and claims. */
final class InstrumentLoader {

    private final RawFile raw;
    private final Yardsticks yardsticks;
    private final References references;
    private InstrumentId instrumentId = new InstrumentId("");
    private Optional<Force> instrumentForce = Optional.empty();
    private Text cite = Text.of("", "");
    private List<Source> sources = List.of();
    private List<Instrument.Amendment> amendments = List.of();
    private final Set<String> slugs = new HashSet<>();

    InstrumentLoader(RawFile raw, Yardsticks yardsticks, References references) {
        this.raw = raw;
        this.yardsticks = yardsticks;
        this.references = references;
    }

    Optional<Instrument> load(Fields root) {
        Optional<Fields> head = root.mapping("instrument", true);
        if (head.isEmpty()) {
            references.fileLost();
            return Optional.empty();
        }
        Fields fields = head.get();
        readId(fields);
        cite = fields.name("cite");
        fields.in(Message.of("%s", cite));
        Text title = fields.name("title");
        InstrumentKind kind = fields.word("kind", InstrumentKind.class);
        Optional<Day> enacted = fields.day("enacted", false, false);
        Optional<Common.InForce> inForce = Common.inForce(fields, kind != InstrumentKind.BILL);
        instrumentForce = inForce.map(Common.InForce::force);
        Optional<String> replacedBy =
                inForce.flatMap(Common.InForce::replacedBy)
                        .map(text -> references.toEither(fields, text));
        Optional<String> gazette = fields.optionalString("gazette");
        sources = Common.sources(fields);
        amendments = fields.mappings("amendments").stream().map(this::amendment).toList();
        Optional<Instrument.ReadInFull> readInFull =
                fields.mapping("read_in_full", false).map(this::readInFull);
        Optional<Text> note = fields.optionalText("note");
        Checked checked = Common.checked(fields, sources);
        fields.done();
        List<Provision> provisions = provisions(root);
        root.done();
        checkPeriods(provisions, root);
        if (!root.isClean()) {
            return Optional.empty();
        }
        return Optional.of(
                new Instrument(
                        instrumentId,
                        kind,
                        cite,
                        title,
                        enacted,
                        instrumentForce.orElse(new Force.NotYet()),
                        replacedBy,
                        gazette,
                        sources,
                        amendments,
                        readInFull,
                        note,
                        checked,
                        provisions,
                        fields.span()));
    }

    private void readId(Fields fields) {
        Optional<Placed<String>> written = fields.placedString("id", true);
        fields.optionalId("id", false);
        written.ifPresent(
                id -> {
                    instrumentId = new InstrumentId(id.value());
                    references.declareInstrument(fields, id);
                    String expected = raw.folder() + "-" + raw.stem();
                    if (!id.value().equals(expected)) {
                        fields.error(
                                Code.MISPLACED_FILE,
                                id.span(),
                                Message.of(
                                        "the file's place says `%s`, its id says `%s`",
                                        expected, id.value()),
                                Optional.of(Message.of("rename the file or correct the id")));
                    }
                });
    }

    private Instrument.Amendment amendment(Fields fields) {
        Instrument.Amendment amendment =
                new Instrument.Amendment(
                        fields.id("id"),
                        fields.name("cite"),
                        fields.day("in_force", false, true).orElse(null),
                        fields.optionalString("gazette"),
                        Common.checked(fields, sources));
        fields.done();
        return amendment;
    }

    private Instrument.ReadInFull readInFull(Fields fields) {
        Instrument.ReadInFull read =
                new Instrument.ReadInFull(
                        fields.string("against"),
                        fields.date("on"),
                        fields.string("by"),
                        Common.sourceId(fields, sources),
                        fields.date("from", false));
        fields.done();
        return read;
    }

    private List<Provision> provisions(Fields root) {
        List<Fields> all = root.mappings("provisions");
        all.forEach(
                one ->
                        one.optionalString("id")
                                .ifPresent(slugs::add)); // known before penalties refer to them
        List<Provision> provisions = new ArrayList<>();
        for (Fields one : all) {
            provision(one).ifPresent(provisions::add);
        }
        return provisions;
    }

    private Optional<Provision> provision(Fields fields) {
        String slug = fields.id("id");
        ProvisionId id = new ProvisionId(instrumentId, slug);
        references.declareProvision(fields, id.toString(), fields.spanOf("id"));
        String pinpoint = fields.string("pinpoint");
        fields.in(Message.of("%s, %s", cite, pinpoint.isEmpty() ? slug : pinpoint));
        Optional<Common.InForce> inForce = Common.inForce(fields, false);
        Force force =
                inForce.map(Common.InForce::force)
                        .or(() -> instrumentForce)
                        .orElse(new Force.NotYet());
        checkInside(fields, force);
        Optional<String> replacedBy =
                inForce.flatMap(Common.InForce::replacedBy)
                        .map(text -> references.toEither(fields, text));
        Optional<Placed<String>> amendedBy = fields.placedString("amended_by", false);
        amendedBy.ifPresent(
                text ->
                        fields.refers(
                                text,
                                amendments.stream().map(Instrument.Amendment::id).toList(),
                                Code.UNKNOWN_AMENDMENT,
                                Message.of("the instrument has no amendment")));
        Set<Phase> phases = fields.words("phase", Phase.class, true);
        ProvisionKind kind = fields.word("kind", ProvisionKind.class);
        Text summary = fields.text("summary");
        Optional<Text> text = fields.mapping("text", false).map(InstrumentLoader::officialText);
        Optional<Protects> protects =
                fields.mapping("protects", false).flatMap(InstrumentLoader::protects);
        Optional<Online> online = fields.word("online", Online.class, false);
        Optional<Boolean> legalPersons = fields.flag("legal_persons", false);
        Optional<Penalty> penalty = fields.mapping("penalty", false).map(this::penalty);
        List<ProvisionId> refersTo = new ArrayList<>();
        fields.placedStrings("refers_to", false)
                .forEach(one -> references.toProvision(fields, one).ifPresent(refersTo::add));
        Optional<Text> note = fields.optionalText("note");
        Checked checked = Common.checked(fields, sources);
        List<Claim> claims = claims(fields, phases);
        fields.done();
        if (!fields.isClean()) {
            return Optional.empty();
        }
        return Optional.of(
                new Provision(
                        id,
                        pinpoint,
                        force,
                        replacedBy,
                        inForce.flatMap(Common.InForce::ended),
                        amendedBy.map(Placed::value),
                        phases,
                        kind,
                        summary,
                        text,
                        protects,
                        online,
                        legalPersons,
                        penalty,
                        refersTo,
                        note,
                        checked,
                        claims,
                        fields.span()));
    }

    /** Official wording, which a user may add in any language of the State; kept, never shipped. */
    private static Text officialText(Fields fields) {
        Optional<String> id = fields.optionalString("id");
        Optional<String> en = fields.optionalString("en");
        fields.done();
        return new Text(en.or(() -> id).orElse(""), id);
    }

    private static Optional<Protects> protects(Fields fields) {
        Optional<Boolean> everyone = fields.flag("everyone", false);
        Optional<Long> under = fields.number("under", false);
        Set<Protects.Except> except = fields.words("except", Protects.Except.class, false);
        fields.done();
        boolean one = everyone.orElse(false) != under.isPresent();
        if (!one && fields.isClean()) {
            fields.error(
                    Code.WRONG_SHAPE,
                    fields.span(),
                    Message.of("`protects` says either `everyone: true` or `under: AGE`"),
                    Optional.of(Message.of("write `protects: {under: 18}`")));
            return Optional.empty();
        }
        if (under.isPresent() && (under.get() < 1 || under.get() > 120)) {
            fields.error(
                    Code.INVALID_NUMBER,
                    fields.spanOf("under"),
                    Message.of("an age limit is between 1 and 120"),
                    Optional.empty());
            return Optional.empty();
        }
        return Optional.of(
                new Protects(under.map(Long::intValue).orElse(Protects.EVERYONE), except));
    }

    private Penalty penalty(Fields fields) {
        Optional<Fields> imprisonment = fields.mapping("imprisonment", false);
        Optional<Term> minimum = imprisonment.flatMap(term -> term.term("min"));
        Optional<Term> maximum = imprisonment.flatMap(term -> term.term("max"));
        imprisonment.ifPresent(Fields::done);
        if (minimum.isPresent()
                && maximum.isPresent()
                && minimum.get().compareTo(maximum.get()) > 0) {
            fields.error(
                    Code.RANGE_ORDER,
                    fields.spanOf("imprisonment"),
                    Message.of("the minimum term is longer than the maximum"),
                    Optional.of(Message.of("swap `min` and `max`, or correct one")));
        }
        Penalty penalty =
                new Penalty(
                        minimum,
                        maximum,
                        fields.flag("death", false).orElse(false),
                        fields.mapping("fine", false).map(InstrumentLoader::fine),
                        fields.word("joined", Penalty.Joined.class, false),
                        fields.mapping("increase", false).map(this::increase),
                        fields.placedString("same_as", false).map(text -> sibling(fields, text)),
                        fields.optionalText("other"));
        fields.done();
        return penalty;
    }

    private static Penalty.Fine fine(Fields fields) {
        Optional<Long> minimum = fields.number("min", false);
        Optional<Long> maximum = fields.number("max", false);
        Optional<Placed<String>> currency = fields.placedString("currency", true);
        currency.filter(code -> !code.value().matches("[A-Z]{3}"))
                .ifPresent(
                        code ->
                                fields.error(
                                        Code.UNKNOWN_WORD,
                                        code.span(),
                                        Message.of("`%s` is not a currency", code.value()),
                                        Optional.of(
                                                Message.of("write the ISO 4217 code, as in IDR"))));
        if (minimum.isPresent() && maximum.isPresent() && minimum.get() > maximum.get()) {
            fields.error(
                    Code.RANGE_ORDER,
                    fields.spanOf("min"),
                    Message.of("the least fine is higher than the highest"),
                    Optional.of(Message.of("swap `min` and `max`, or correct one")));
        }
        fields.done();
        return new Penalty.Fine(minimum, maximum, currency.map(Placed::value).orElse(""));
    }

    private Penalty.Increase increase(Fields fields) {
        Penalty.Increase increase =
                new Penalty.Increase(
                        fields.string("by"),
                        fields.placedStrings("of", false).stream()
                                .map(text -> sibling(fields, text))
                                .toList(),
                        fields.term("maximum"));
        fields.done();
        return increase;
    }

    private String sibling(Fields fields, Placed<String> text) {
        fields.refers(
                text, slugs, Code.UNKNOWN_PROVISION, Message.of("this file has no provision"));
        return text.value();
    }

    private List<Claim> claims(Fields provision, Set<Phase> phases) {
        List<Claim> claims = new ArrayList<>();
        Map<ElementId, Span> claimed = new HashMap<>();
        for (Fields one : provision.mappings("covers")) {
            claim(one, provision, phases, claimed).ifPresent(claims::add);
        }
        return claims;
    }

    private Optional<Claim> claim(
            Fields fields, Fields provision, Set<Phase> phases, Map<ElementId, Span> claimed) {
        Optional<ObligationId> obligation = yardsticks.obligation(fields, "obligation");
        List<ElementId> elements = new ArrayList<>();
        for (Placed<String> slug : fields.placedStrings("elements", true)) {
            obligation
                    .flatMap(id -> yardsticks.element(fields, id, slug))
                    .ifPresent(
                            element -> {
                                elements.add(element);
                                checkElement(fields, element, slug.span(), claimed);
                            });
        }
        obligation
                .flatMap(yardsticks::obligation)
                .ifPresent(
                        known -> {
                            checkPhase(fields, known, phases);
                            checkQualities(fields, known, provision);
                        });
        Extent extent = fields.word("extent", Extent.class);
        Optional<Text> lacks = fields.lacks();
        if (extent != null && extent != Extent.FULL && !fields.has("lacks")) {
            fields.error(
                    Code.MISSING_KEY,
                    fields.spanOf("extent"),
                    Message.of("a claim that is not full says what is missing"),
                    Optional.of(Message.of("add `lacks: {en: ...}`")));
        }
        if (extent == Extent.FULL && lacks.isPresent()) {
            fields.error(
                    Code.WRONG_SHAPE,
                    fields.spanOf("lacks"),
                    Message.of("a full claim lacks nothing"),
                    Optional.of(Message.of("write `extent: partial`, or delete `lacks`")));
        }
        Text because = fields.text("because");
        Optional<Checked> checked = Common.optionalChecked(fields, sources);
        fields.optionalText("note");
        Optional<String> fingerprint = fields.optionalString("fingerprint");
        Optional<Claim.Confirmed> confirmed =
                fields.mapping("confirmed", false).map(InstrumentLoader::confirmed);
        if (confirmed.isPresent() && !fields.has("fingerprint")) {
            fields.error(
                    Code.MISSING_KEY,
                    fields.spanOf("confirmed"),
                    Message.of(
                            "a confirmation without the fingerprint of what was read says nothing"),
                    Optional.of(Message.of("`opsc confirm` writes both")));
        }
        fields.done();
        if (!fields.isClean() || elements.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Claim(
                        elements,
                        extent,
                        lacks,
                        because,
                        checked,
                        fingerprint,
                        confirmed,
                        fields.span()));
    }

    private static Claim.Confirmed confirmed(Fields fields) {
        Claim.Confirmed confirmed = new Claim.Confirmed(fields.string("by"), fields.date("on"));
        fields.done();
        return confirmed;
    }

    private void checkElement(
            Fields fields, ElementId id, Span span, Map<ElementId, Span> claimed) {
        Optional<Element> element =
                yardsticks.obligation(id.obligation()).flatMap(one -> one.element(id.slug()));
        if (element.flatMap(Element::derived).isPresent()) {
            fields.error(
                    Code.DERIVED_ELEMENT,
                    span,
                    Message.of("%s is computed and cannot be claimed", id),
                    Optional.of(Message.of("claim the elements it follows from")));
        }
        Span first = claimed.putIfAbsent(id, span);
        if (first != null) {
            fields.report(
                    new Diagnostic(
                            Code.DUPLICATE_CLAIM,
                            span,
                            Message.of("the provision claims %s twice", id),
                            fields.where(),
                            Optional.of(Message.of("keep one of the two claims")),
                            Optional.of(
                                    new Diagnostic.Other(Message.of("first claimed at"), first))));
        }
    }

    private static void checkPhase(Fields fields, Obligation obligation, Set<Phase> phases) {
        if (!phases.isEmpty() && !phases.contains(obligation.phase())) {
            fields.error(
                    Code.PHASE_MISMATCH,
                    fields.spanOf("obligation"),
                    Message.of(
                            "%s belongs to the phase %s, which the provision does not name",
                            obligation.id(), obligation.phase().word()),
                    Optional.of(
                            Message.of(
                                    "add `%s` to `phase`, or check the id",
                                    obligation.phase().word())));
        }
    }

    private static void checkQualities(Fields fields, Obligation obligation, Fields provision) {
        for (Quality quality : obligation.requires()) {
            String key =
                    switch (quality) {
                        case EVERY_CHILD -> "protects";
                        case ONLINE -> "online";
                        case LEGAL_PERSONS -> "legal_persons";
                    };
            if (!provision.has(key)) {
                fields.error(
                        Code.MISSING_QUALITY,
                        fields.spanOf("obligation"),
                        Message.of(
                                "%s requires %s, and the provision has no `%s`",
                                obligation.id(), quality.word(), key),
                        Optional.of(Message.of("add `%s` to the provision", key)));
            }
        }
    }

    private void checkInside(Fields fields, Force force) {
        if (instrumentForce.isEmpty()) {
            return;
        }
        Optional<Day> starts = instrumentForce.get().from();
        Optional<Day> ends = instrumentForce.get().until();
        boolean early =
                force.from().isPresent()
                        && starts.isPresent()
                        && force.from().get().date().isBefore(starts.get().date());
        boolean late =
                force.until().isPresent()
                        && ends.isPresent()
                        && force.until().get().date().isAfter(ends.get().date());
        if (early || late) {
            fields.error(
                    Code.OUTSIDE_INSTRUMENT,
                    fields.spanOf("in_force"),
                    early
                            ? Message.of(
                                    "the provision starts on %s, before its instrument on %s",
                                    force.from().get(), starts.get())
                            : Message.of(
                                    "the provision ends on %s, after its instrument on %s",
                                    force.until().get(), ends.get()),
                    Optional.of(
                            Message.of("correct the provision's `in_force` or the instrument's")));
        }
    }

    private static void checkPeriods(List<Provision> provisions, Fields root) {
        Map<String, List<Provision>> byPinpoint = new HashMap<>();
        for (Provision provision : provisions) {
            List<Provision> same =
                    byPinpoint.computeIfAbsent(provision.pinpoint(), none -> new ArrayList<>());
            for (Provision other : same) {
                if (overlap(provision.force(), other.force())) {
                    root.report(
                            new Diagnostic(
                                    Code.OVERLAPPING_PERIODS,
                                    provision.span(),
                                    Message.of(
                                            "two wordings of %s are in force on the same day",
                                            provision.pinpoint()),
                                    root.where(),
                                    Optional.of(
                                            Message.of(
                                                    "end the earlier one with `until` on the day the later one starts")),
                                    Optional.of(
                                            new Diagnostic.Other(
                                                    Message.of("the other wording"),
                                                    other.span()))));
                }
            }
            same.add(provision);
        }
    }

    private static boolean overlap(Force one, Force other) {
        return one.from().isPresent()
                && other.from().isPresent()
                && (one.coversDay(other.from().get().date())
                        || other.coversDay(one.from().get().date()));
    }
}
