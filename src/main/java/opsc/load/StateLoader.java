package opsc.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import opsc.diagnostic.Code;
import opsc.diagnostic.Diagnostic;
import opsc.diagnostic.Message;
import opsc.load.Fields.Placed;
import opsc.model.Body;
import opsc.model.Changes;
import opsc.model.Checked;
import opsc.model.Confidence;
import opsc.model.Day;
import opsc.model.Decision;
import opsc.model.ElementId;
import opsc.model.ElementStatus;
import opsc.model.Force;
import opsc.model.Instrument;
import opsc.model.InstrumentId;
import opsc.model.Judgement;
import opsc.model.ObligationId;
import opsc.model.Practice;
import opsc.model.ProvisionId;
import opsc.model.Source;
import opsc.model.Span;
import opsc.model.State;
import opsc.model.Text;
import opsc.model.Treaty;
import opsc.model.View;

/** Reads the files of one State: its `state.yaml`, instruments, findings and decisions. */
public final class StateLoader {

    /** Fourteen times as many as Indonesia's files have, which are the most here. */
    static final int MOST_NODES = 1_000_000;

    private final Yardsticks yardsticks;
    private final Problems problems;
    private final References references = new References();
    private final List<Instrument> instruments = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<State.Bound> bound = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();
    private final Set<String> bodyIds = new HashSet<>();
    private final List<View> views = new ArrayList<>();
    private final List<Practice> practice = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private Optional<Head> head = Optional.empty();
    private List<Source> sources = List.of();
    private int nodes;
    private int practiceBytes;

    private record Head(String code, Text name, Optional<Treaty> treaty, Span span) {}

    private StateLoader(Yardsticks yardsticks, Problems problems) {
        this.yardsticks = yardsticks;
        this.problems = problems;
    }

    /**
     * Reads the State in {@code folder}.
     *
     * @param files all its files; their order does not matter
     * @return empty if anything is wrong, and then {@code problems} has an error
     */
    public static Optional<State> load(
            String folder, List<RawFile> files, Yardsticks yardsticks, Problems problems) {
        return load(folder, files, yardsticks, problems, (done, all) -> {});
    }

    /**
     * @param progress is told after each file how many are done, of how many
     */
    public static Optional<State> load(
            String folder,
            List<RawFile> files,
            Yardsticks yardsticks,
            Problems problems,
            BiConsumer<Integer, Integer> progress) {
        int before = problems.errors();
        StateLoader loader = new StateLoader(yardsticks, problems);
        List<RawFile> sorted = files.stream().sorted(Comparator.comparing(RawFile::path)).toList();
        for (int at = 0; at < sorted.size(); at++) {
            loader.file(sorted.get(at));
            progress.accept(at + 1, sorted.size());
        }
        loader.references.check();
        loader.checkJudgements();
        if (loader.head.isEmpty() && problems.errors() == before) {
            problems.add(
                    new Diagnostic(
                            Code.MISSING_KEY,
                            Span.startOf(folder + "/state.yaml"),
                            Message.of("the State has no state.yaml"),
                            Optional.empty(),
                            Optional.of(
                                    Message.of(
                                            "write `state: {id: ..., name: {en: ...}}`; the README shows one")),
                            Optional.empty()),
                    Optional.empty());
        }
        return problems.errors() == before ? Optional.of(loader.state()) : Optional.empty();
    }

    private State state() {
        Head known = head.orElseThrow();
        return new State(
                known.code(),
                known.name(),
                sources,
                known.treaty(),
                bound,
                bodies,
                judgements,
                views,
                practice,
                decisions,
                instruments,
                known.span());
    }

    private void file(RawFile raw) {
        Optional<Fields> read =
                nodes > MOST_NODES
                        ? Optional.empty() // has been told
                        : YamlFile.read(raw, problems, yardsticks.terms()).filter(this::fits);
        if (read.isEmpty()) {
            references.fileLost();
            return;
        }
        Fields root = read.get();
        if (root.has("instrument")) {
            new InstrumentLoader(raw, yardsticks, references)
                    .load(root)
                    .ifPresent(instruments::add);
        } else if (root.has("state")) {
            state(root, raw);
        } else if (root.has("findings") || root.has("decisions")) {
            practice(root, raw);
        } else {
            references.fileLost();
            root.error(
                    Code.UNKNOWN_FILE,
                    Span.startOf(raw.path()),
                    Message.of("no key tells what this file is"),
                    Optional.of(
                            Message.of(
                                    "start with `instrument:`, `state:`, `findings:` or `decisions:`")));
        }
    }

    private boolean fits(Fields root) {
        nodes += root.nodesOfFile();
        if (nodes > MOST_NODES) {
            root.error(
                    Code.FILE_TOO_LARGE,
                    Span.startOf(root.span().file()),
                    Message.of(
                            "the State's files up to here have more than %s texts, lists and mappings",
                            MOST_NODES),
                    Optional.of(Message.of("leave out what bears on no obligation")));
        }
        return nodes <= MOST_NODES;
    }

    // --- state.yaml

    private void state(Fields root, RawFile raw) {
        Optional<Fields> opened = root.mapping("state", true);
        if (opened.isEmpty()) {
            return;
        }
        Fields fields = opened.get();
        Optional<Placed<String>> code = fields.placedString("id", true);
        code.ifPresent(id -> checkCode(fields, id, raw));
        Text name = fields.name("name");
        fields.in(Message.of("%s", name));
        fields.optionalString("currency");
        sources = Common.sources(fields);
        fields.done();
        Optional<Treaty> treaty = root.mapping("treaty", false).map(this::treaty);
        root.mappings("bound").forEach(one -> bound(one).ifPresent(bound::add));
        root.mappings("bodies").forEach(one -> body(one).ifPresent(bodies::add));
        root.mappings("judgements").forEach(one -> judgement(one).ifPresent(judgements::add));
        root.mappings("views").forEach(one -> view(one).ifPresent(views::add));
        root.done();
        head =
                Optional.of(
                        new Head(code.map(Placed::value).orElse(""), name, treaty, fields.span()));
    }

    private static void checkCode(Fields fields, Placed<String> id, RawFile raw) {
        if (!id.value().matches("[A-Z]{3}")) {
            fields.error(
                    Code.INVALID_ID,
                    id.span(),
                    Message.of("`%s` is not a State's code", id.value()),
                    Optional.of(
                            Message.of("write the three capital letters of ISO 3166, as in IDN")));
        } else if (!id.value().equalsIgnoreCase(raw.folder())) {
            fields.error(
                    Code.MISPLACED_FILE,
                    id.span(),
                    Message.of(
                            "the folder says `%s`, the State's code says `%s`",
                            raw.folder(), id.value()),
                    Optional.of(Message.of("rename the folder or correct the code")));
        }
    }

    private Treaty treaty(Fields fields) {
        String catalogue = fields.string("catalogue");
        Optional<LocalDate> signed = fields.date("signed", false);
        Optional<LocalDate> deposited = fields.date("deposited", false);
        Optional<InstrumentId> approvedBy =
                fields.placedString("approved_by", false)
                        .map(text -> references.toInstrument(fields, text));
        boolean party = fields.flag("party_to_convention", true).orElse(false);
        List<Treaty.Declaration> declarations = new ArrayList<>();
        fields.mappings("declarations")
                .forEach(one -> declaration(one).ifPresent(declarations::add));
        List<Treaty.Report> reports = new ArrayList<>();
        fields.mappings("reports").forEach(one -> report(one).ifPresent(reports::add));
        Optional<LocalDate> known = fields.date("reports_known_until", false);
        Checked checked = Common.checked(fields, sources);
        Optional<Text> note = fields.optionalText("note");
        fields.done();
        return new Treaty(
                catalogue,
                signed,
                deposited,
                approvedBy,
                party,
                declarations,
                reports,
                known,
                checked,
                note);
    }

    private Optional<Treaty.Declaration> declaration(Fields fields) {
        String id = fields.id("id");
        Treaty.Declaration.Kind kind = fields.word("kind", Treaty.Declaration.Kind.class);
        List<ObligationId> touches = obligations(fields, "touches");
        Optional<Common.InForce> inForce = Common.inForce(fields, true);
        Text summary = fields.text("summary");
        Checked checked = Common.checked(fields, sources);
        fields.done();
        if (!fields.isClean() || inForce.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Treaty.Declaration(id, kind, touches, inForce.get().force(), summary, checked));
    }

    private Optional<State.Bound> bound(Fields fields) {
        String catalogue = fields.id("catalogue");
        Optional<Day> from = fields.day("from", false, true);
        Checked checked = Common.checked(fields, sources);
        Optional<Text> note = fields.optionalText("note");
        fields.done();
        return fields.isClean() && from.isPresent()
                ? Optional.of(
                        new State.Bound(catalogue, new Force.Since(from.get()), checked, note))
                : Optional.empty();
    }

    private Optional<Body> body(Fields fields) {
        String id = fields.id("id");
        fields.in(Message.of("body %s", id));
        if (!bodyIds.add(id)) {
            fields.error(
                    Code.DUPLICATE_ID,
                    fields.spanOf("id"),
                    Message.of("the id `%s` is used twice", id),
                    Optional.of(Message.of("give one of them another id")));
        }
        Text name = fields.name("name");
        List<ObligationId> answers = obligations(fields, "answers");
        Text because = fields.text("because");
        Checked checked = Common.checked(fields, sources);
        fields.done();
        return fields.isClean()
                ? Optional.of(new Body(id, name, answers, because, checked))
                : Optional.empty();
    }

    private List<ObligationId> obligations(Fields fields, String key) {
        List<ObligationId> ids = new ArrayList<>();
        fields.placedStrings(key, false)
                .forEach(text -> yardsticks.obligation(fields, text).ifPresent(ids::add));
        return ids;
    }

    private Optional<Treaty.Report> report(Fields fields) {
        Treaty.Report.Kind kind = fields.word("kind", Treaty.Report.Kind.class);
        LocalDate submitted = fields.date("submitted");
        Optional<Boolean> comprehensive = fields.flag("comprehensive", false);
        Optional<String> symbol = fields.optionalString("symbol");
        Checked checked = Common.checked(fields, sources);
        fields.done();
        return fields.isClean()
                ? Optional.of(new Treaty.Report(kind, submitted, comprehensive, symbol, checked))
                : Optional.empty();
    }

    private Optional<Judgement> judgement(Fields fields) {
        String id = fields.id("id");
        fields.in(Message.of("judgement %s", id));
        List<ElementId> elements = elementsOf(fields, true);
        Judgement.Finds finds = fields.word("finds", Judgement.Finds.class);
        Optional<Changes.Direction> thanBefore =
                fields.word("than_before", Changes.Direction.class, false);
        Set<InstrumentId> among = new LinkedHashSet<>();
        fields.placedStrings("among", false)
                .forEach(text -> among.add(references.toInstrument(fields, text)));
        List<ProvisionId> restsOn = provisions(fields, "rests_on");
        boolean addsUp =
                finds == Judgement.Finds.COVERED || finds == Judgement.Finds.PARTLY_COVERED;
        if (addsUp && restsOn.isEmpty() && fields.isClean()) {
            fields.error(
                    Code.MISSING_KEY,
                    fields.spanOf("finds"),
                    Message.of("a judgement that finds cover names the provisions it rests on"),
                    Optional.of(Message.of("add `rests_on: [instrument/provision]`")));
        }
        Text because = fields.text("because");
        Optional<Text> lacks = fields.lacks();
        if (finds == Judgement.Finds.PARTLY_COVERED && !fields.has("lacks")) {
            fields.error(
                    Code.MISSING_KEY,
                    fields.spanOf("finds"),
                    Message.of("a judgement of partial cover says what is missing"),
                    Optional.of(Message.of("add `lacks: {en: ...}`")));
        }
        Text by = fields.textOrName("by");
        LocalDate on = fields.date("on");
        Optional<Common.InForce> inForce = Common.inForce(fields, true);
        List<Judgement.Dissent> dissent =
                fields.mappings("dissent").stream().map(this::dissent).toList();
        Checked checked = Common.checked(fields, sources);
        fields.done();
        if (!fields.isClean() || inForce.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Judgement(
                        id,
                        elements,
                        finds,
                        thanBefore,
                        among,
                        restsOn,
                        because,
                        lacks,
                        by,
                        on,
                        inForce.get().force(),
                        dissent,
                        checked,
                        fields.span()));
    }

    private Judgement.Dissent dissent(Fields fields) {
        ElementStatus extent = fields.word("extent", ElementStatus.class);
        Judgement.Dissent dissent =
                new Judgement.Dissent(
                        fields.textOrName("by"),
                        extent,
                        fields.text("because"),
                        Common.sourceId(fields, sources));
        fields.done();
        return dissent;
    }

    /** `obligation` with `elements`. */
    private List<ElementId> elementsOf(Fields fields, boolean required) {
        Optional<ObligationId> obligation = yardsticks.obligation(fields, "obligation");
        List<ElementId> elements = new ArrayList<>();
        for (Placed<String> slug : fields.placedStrings("elements", required)) {
            obligation.flatMap(id -> yardsticks.element(fields, id, slug)).ifPresent(elements::add);
        }
        return elements;
    }

    private List<ProvisionId> provisions(Fields fields, String key) {
        List<ProvisionId> ids = new ArrayList<>();
        fields.placedStrings(key, false)
                .forEach(text -> references.toProvision(fields, text).ifPresent(ids::add));
        return ids;
    }

    private Optional<View> view(Fields fields) {
        String id = fields.id("id");
        fields.in(Message.of("view %s", id));
        Text title = fields.name("title");
        LocalDate asOf = fields.date("as_of");
        Set<InstrumentId> closed = new LinkedHashSet<>();
        fields.placedStrings("instruments", false)
                .forEach(text -> closed.add(references.toInstrument(fields, text)));
        if (fields.has("instruments") && closed.isEmpty()) {
            fields.error(
                    Code.EMPTY_VALUE,
                    fields.spanOf("instruments"),
                    Message.of("the view counts no instrument"),
                    Optional.of(
                            Message.of("name at least one, or delete the key to count all law")));
        }
        Optional<String> source = Common.sourceId(fields, sources);
        List<View.Statement> statements = new ArrayList<>();
        fields.mappings("statements").forEach(one -> statement(one).ifPresent(statements::add));
        fields.done();
        if (!fields.isClean()) {
            return Optional.empty();
        }
        Optional<Set<InstrumentId>> instrumentSet =
                closed.isEmpty() ? Optional.empty() : Optional.of(closed);
        return Optional.of(new View(id, title, asOf, instrumentSet, source, statements));
    }

    private Optional<View.Statement> statement(Fields fields) {
        String id = fields.id("id");
        String pinpoint = fields.string("pinpoint");
        Text says = fields.text("says");
        View.Test test;
        if (fields.has("online_explicit")) {
            Set<InstrumentId> expected = new LinkedHashSet<>();
            fields.placedStrings("online_explicit", false)
                    .forEach(text -> expected.add(references.toInstrument(fields, text)));
            test = new View.Test.OnlineExplicit(expected);
        } else {
            List<ElementId> elements = new ArrayList<>();
            fields.placedStrings("elements", true)
                    .forEach(text -> yardsticks.cited(fields, text).ifPresent(elements::add));
            Set<ElementStatus> expects =
                    fields.isScalar("expects")
                            ? fields.word("expects", ElementStatus.class, true)
                                    .map(Set::of)
                                    .orElse(Set.of())
                            : fields.words("expects", ElementStatus.class, true);
            test = new View.Test.Elements(elements, expects);
        }
        fields.done();
        return fields.isClean()
                ? Optional.of(new View.Statement(id, pinpoint, says, test))
                : Optional.empty();
    }

    // --- findings.yaml and decisions.yaml

    private void practice(Fields root, RawFile raw) {
        practiceBytes += raw.bytes().length;
        if (practiceBytes > Privacy.MOST_BYTES) {
            root.error(
                    Code.FILE_TOO_LARGE,
                    Span.startOf(raw.path()),
                    Message.of(
                            "the State's findings and decisions up to here have more than %s bytes",
                            Privacy.MOST_BYTES),
                    Optional.of(Message.of("leave out what bears on no obligation")));
        } else if (root.has("findings")) {
            root.mappings("findings").forEach(one -> practice(one).ifPresent(practice::add));
            root.done();
        } else {
            root.mappings("decisions").forEach(one -> decision(one).ifPresent(decisions::add));
            root.done();
        }
    }

    private Optional<Practice> practice(Fields fields) {
        String id = fields.id("id");
        fields.in(Message.of("finding %s", id));
        Privacy.check(fields);
        Optional<Day> published = fields.day("on", false, false);
        Optional<Day> read = fields.date("read_on", false).map(Day::of);
        if (fields.has("on") == fields.has("read_on")) {
            fields.error(
                    Code.WRONG_SHAPE,
                    fields.span(),
                    Message.of("a finding has either `on` or `read_on`"),
                    Optional.of(
                            Message.of(
                                    "write when the source was published, as in `on: 2018-12`; if it does not say, `read_on` and the day on which you read it")));
        }
        List<ElementId> elements = elementsOf(fields, false);
        String obligation = fields.string("obligation");
        Practice.Effect effect = fields.word("effect", Practice.Effect.class);
        Text summary = fields.text("summary");
        Optional<Source> source = fields.mapping("source", true).map(one -> Common.source(one, id));
        Optional<Checked> checked = fields.mapping("checked", true).map(StateLoader::confidence);
        fields.done();
        if (!fields.isClean()) {
            return Optional.empty();
        }
        return Optional.of(
                new Practice(
                        id,
                        published.or(() -> read).orElseThrow(),
                        published.isPresent() ? Practice.DayOf.PUBLICATION : Practice.DayOf.READING,
                        new ObligationId(obligation),
                        elements,
                        effect,
                        summary,
                        source.orElseThrow(),
                        checked.orElseThrow(),
                        fields.span()));
    }

    private static Checked confidence(Fields fields) {
        Checked checked =
                new Checked(
                        fields.word("confidence", Confidence.class),
                        Optional.empty(),
                        fields.optionalText("note"));
        fields.done();
        return checked;
    }

    private Optional<Decision> decision(Fields fields) {
        String id = fields.id("id");
        fields.in(Message.of("decision %s", id));
        Privacy.check(fields);
        Text court = fields.name("court");
        String number = fields.string("number");
        Optional<Day> decided = fields.day("decided", false, true);
        Optional<ObligationId> obligation = yardsticks.obligation(fields, "obligation");
        List<ProvisionId> charged = provisions(fields, "charged");
        Optional<Fields> available = fields.mapping("available", false);
        var maximum = available.flatMap(one -> one.term("maximum"));
        var aggravated = available.flatMap(one -> one.term("aggravated_maximum"));
        List<ProvisionId> aggravations =
                available.map(one -> provisions(one, "aggravations")).orElse(List.of());
        available.ifPresent(Fields::done);
        var asked = fields.term("asked");
        var imposed = fields.term("imposed");
        Optional<Boolean> applied = fields.flag("aggravation_applied", false);
        Text summary = fields.text("summary");
        List<Source> own = Common.sources(fields);
        Checked checked = Common.checked(fields, own);
        fields.done();
        if (!fields.isClean()) {
            return Optional.empty();
        }
        return Optional.of(
                new Decision(
                        id,
                        court,
                        number,
                        decided.orElseThrow(),
                        obligation.orElseThrow(),
                        charged,
                        maximum,
                        aggravated,
                        aggravations,
                        asked,
                        imposed,
                        applied,
                        summary,
                        own,
                        checked,
                        fields.span()));
    }

    /**
     * Two judgements may not decide one element for the same day. By the day they start, each is
     * held against the one before it that ends last: all against all would take long with
     * thousands.
     */
    private void checkJudgements() {
        Map<ElementId, List<Judgement>> byElement = new LinkedHashMap<>();
        for (Judgement judgement : judgements) {
            if (judgement.finds() != Judgement.Finds.SILENCE
                    && judgement.force().from().isPresent()) {
                for (ElementId element : judgement.elements()) {
                    byElement.computeIfAbsent(element, none -> new ArrayList<>()).add(judgement);
                }
            }
        }
        Set<List<Span>> told = new HashSet<>(); // those that share several elements
        for (List<Judgement> all : byElement.values()) {
            all.sort(Comparator.comparing(StateLoader::start)); // those of one day stay as written
            Judgement last = all.get(0);
            for (Judgement next : all.subList(1, all.size())) {
                if (start(next).isBefore(end(last))
                        && told.add(List.of(last.span(), next.span()))) {
                    boolean isLater = next.span().compareTo(last.span()) > 0; // never one place
                    tellClash(isLater ? next : last, isLater ? last : next);
                }
                last = end(next).isAfter(end(last)) ? next : last; // of two that end then, either
            }
        }
    }

    private static LocalDate start(Judgement judgement) {
        return judgement.force().from().orElseThrow().date();
    }

    private static LocalDate end(Judgement judgement) {
        return judgement.force().until().map(Day::date).orElse(LocalDate.MAX);
    }

    private void tellClash(Judgement later, Judgement earlier) {
        problems.add(
                new Diagnostic(
                        Code.OVERLAPPING_JUDGEMENTS,
                        later.span(),
                        Message.of("two judgements decide the same element for the same day"),
                        Optional.of(Message.of("judgement %s", later.id())),
                        Optional.of(
                                Message.of("keep one, and write the other reading as `dissent`")),
                        Optional.of(
                                new Diagnostic.Other(
                                        Message.of("the other judgement"), earlier.span()))),
                Optional.empty());
    }
}
