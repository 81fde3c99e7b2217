package opsc.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opsc.diagnostic.Code;
import opsc.diagnostic.Diagnostic;
import opsc.diagnostic.Message;
import opsc.model.Day;
import opsc.model.Glossary;
import opsc.model.Lang;
import opsc.model.Span;
import opsc.model.Term;
import opsc.model.Text;
import opsc.model.Word;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One YAML mapping whose keys are taken one by one. A key that is asked for and not there, or has
 * the wrong shape, becomes a diagnostic and a placeholder; a key that nobody asked for is reported
 * by {@link #done}. Whoever builds a record from the values first checks that no error was added
 * (see {@link #isClean}).
 */
final class Fields {

    private static final Text NO_TEXT = new Text("", Optional.empty());
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> NO_VALUE = Set.of("~", "null", "Null", "NULL");
    private static final int LONGEST_NO_VALUE = 4;
    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");
    private static final Pattern TERM =
            Pattern.compile(
                    "(?:(\\d{1,3}) years?)? ?(?:(\\d{1,3}) months?)? ?(?:(\\d{1,3}) days?)?");

    /** Words with which no name of a thing begins. */
    private static final Map<Lang, Set<String>> FRAGMENTS =
            Map.of(
                    Lang.EN,
                    Set.of(
                            "against", "as", "below", "beyond", "by", "except", "for", "if", "in",
                            "no", "not", "nothing", "of", "on", "outside", "unless", "when",
                            "where", "who", "with", "without"),
                    Lang.ID,
                    Set.of(
                            "apabila",
                            "bagi",
                            "bila",
                            "dalam",
                            "dengan",
                            "di",
                            "jika",
                            "kecuali",
                            "sebagai",
                            "secara",
                            "selain",
                            "tanpa",
                            "terhadap",
                            "tidak",
                            "yang"));

    /** A value with the place it stands at. */
    record Placed<T>(T value, Span span) {}

    private final YamlFile file;
    private final MappingNode mapping;
    private final Map<String, NodeTuple> tuples = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<String> missing = new ArrayList<>();
    private final int errorsBefore;
    private Optional<Message> place;

    private Fields(MappingNode node, YamlFile file, Optional<Message> place) {
        this.file = file;
        this.mapping = node;
        this.place = place;
        this.errorsBefore = file.problems().errors();
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                error(
                        Code.WRONG_SHAPE,
                        file.span(tuple.getKeyNode()),
                        Message.of("a key is a single word"),
                        Optional.empty());
                continue;
            }
            NodeTuple first = tuples.putIfAbsent(key.getValue(), tuple);
            if (first != null) {
                report(
                        new Diagnostic(
                                Code.DUPLICATE_KEY,
                                file.span(key),
                                Message.of("`%s` stands twice", key.getValue()),
                                where(),
                                Optional.of(Message.of("keep one of the two")),
                                Optional.of(
                                        new Diagnostic.Other(
                                                Message.of("first written at"),
                                                file.span(first.getKeyNode())))));
            }
        }
    }

    static Optional<Fields> of(Node node, YamlFile file, Optional<Message> place) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Fields(mapping, file, place));
        }
        file.report(
                new Diagnostic(
                        Code.WRONG_SHAPE,
                        file.span(node),
                        Message.of("keys and values were expected here"),
                        place,
                        Optional.of(Message.of("write `key: value` lines")),
                        Optional.empty()));
        return Optional.empty();
    }

    /**
     * From now on problems are shown as lying in {@code legalPlace}: instrument and pinpoint. A
     * place without its name or id is none.
     */
    void in(Message legalPlace) {
        if (legalPlace.values().stream().noneMatch(Fields::isNothing)) {
            place = Optional.of(legalPlace);
        }
    }

    private static boolean isNothing(Object part) {
        return part instanceof Text text ? text.en().isEmpty() : part.equals("");
    }

    /** The legal place, if one is known yet. */
    Optional<Message> where() {
        return place;
    }

    Span span() {
        return file.span(mapping);
    }

    /** How many texts, lists and mappings its whole file has. */
    int nodesOfFile() {
        return file.nodes();
    }

    boolean has(String key) {
        return tuples.containsKey(key);
    }

    /** Whether nothing was wrong since this mapping was opened. */
    boolean isClean() {
        return file.problems().errors() == errorsBefore;
    }

    /**
     * Reports the keys that are not there and those that nobody asked for; a misspelt key is told
     * once.
     */
    void done() {
        if (missing.isEmpty() && asked.containsAll(tuples.keySet())) {
            return;
        }
        List<String> unknown =
                tuples.keySet().stream().filter(key -> !asked.contains(key)).toList();
        for (String key : missing) {
            if (Nearest.near(key, unknown).isEmpty()) {
                error(
                        Code.MISSING_KEY,
                        span(),
                        Message.of("`%s` is missing", key),
                        Optional.of(Message.of("add `%s: ...`", key)));
            }
        }
        List<String> free = asked.stream().filter(name -> !has(name)).toList();
        for (String key : unknown) {
            Optional<Message> help =
                    Nearest.meant(key, free)
                            .or(
                                    () ->
                                            Optional.of(
                                                    Message.of(
                                                            "keys read here: %s",
                                                            String.join(", ", asked))));
            error(
                    Code.UNKNOWN_KEY,
                    keySpan(key),
                    Message.of("`%s` is not a key that is read here", key),
                    help);
        }
    }

    /** The span of the value at {@code key}, or of the whole mapping. */
    Span spanOf(String key) {
        return has(key) ? file.span(tuples.get(key).getValueNode()) : span();
    }

    private Span keySpan(String key) {
        return file.span(tuples.get(key).getKeyNode());
    }

    /** The node at {@code key}; null if there is none. */
    private Node node(String key) {
        NodeTuple tuple = tuples.get(key);
        return tuple == null ? null : tuple.getValueNode();
    }

    void error(Code code, Span at, Message message, Optional<Message> help) {
        report(new Diagnostic(code, at, message, where(), help, Optional.empty()));
    }

    void report(Diagnostic diagnostic) {
        file.report(diagnostic);
    }

    private Optional<Node> take(String key, boolean required) {
        asked.add(key);
        Node node = node(key);
        if (node == null && required) {
            missing.add(key);
        }
        if (node instanceof ScalarNode scalar && isEmpty(scalar)) {
            error(
                    Code.EMPTY_VALUE,
                    keySpan(key),
                    Message.of("`%s` has no value", key),
                    Optional.of(
                            required
                                    ? Message.of("write a value")
                                    : Message.of("write a value, or delete the key")));
            return Optional.empty();
        }
        return Optional.ofNullable(node);
    }

    /** Nothing, or YAML's words for it; in quotes it is meant. */
    private static boolean isEmpty(ScalarNode scalar) {
        String value = scalar.getValue();
        return scalar.isPlain()
                && (value.isBlank()
                        || value.length() <= LONGEST_NO_VALUE && NO_VALUE.contains(value));
    }

    private Optional<String> scalar(Node node, String key) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        error(
                Code.WRONG_SHAPE,
                file.span(node),
                Message.of("`%s` takes a single text", key),
                Optional.empty());
        return Optional.empty();
    }

    // --- texts

    String string(String key) {
        return take(key, true).flatMap(node -> scalar(node, key)).orElse("");
    }

    Optional<String> optionalString(String key) {
        return take(key, false).flatMap(node -> scalar(node, key));
    }

    Optional<Placed<String>> placedString(String key, boolean required) {
        return take(key, required)
                .flatMap(
                        node -> scalar(node, key).map(text -> new Placed<>(text, file.span(node))));
    }

    String id(String key) {
        return optionalId(key, true).orElse("");
    }

    Optional<String> optionalId(String key, boolean required) {
        Optional<Placed<String>> written = placedString(key, required);
        written.filter(text -> !ID.matcher(text.value()).matches())
                .ifPresent(
                        text ->
                                error(
                                        Code.INVALID_ID,
                                        text.span(),
                                        Message.of("`%s` is not an id", text.value()),
                                        Optional.of(
                                                Message.of(
                                                        "use lower case letters, digits and single hyphens, as in `pasal-4-1`"))));
        return written.map(Placed::value);
    }

    /** A passage in our own words. */
    Text text(String key) {
        return readText(key, true).map(Fields::inOurWords).orElse(NO_TEXT);
    }

    Optional<Text> optionalText(String key) {
        return readText(key, false).map(Fields::inOurWords);
    }

    /** What is lacking: the reports put it behind words such as {@code still open:}. */
    Optional<Text> lacks() {
        return readText("lacks", false)
                .map(
                        fields -> {
                            Text text = fields.inOurWords();
                            fields.warnOfFragment(text.en(), Lang.EN);
                            text.id().ifPresent(id -> fields.warnOfFragment(id, Lang.ID));
                            return text;
                        });
    }

    private void warnOfFragment(String text, Lang lang) {
        String first = text.strip().split("[ :;,]", 2)[0];
        if (FRAGMENTS.get(lang).contains(first)) {
            error(
                    Code.LACKS_FRAGMENT,
                    file.span((ScalarNode) node(lang.word()), first),
                    Message.of("`lacks` does not begin with the thing that is missing"),
                    Optional.of(
                            Message.of(
                                    "write `help as of right` rather than `as of right`, or `only ...` for how far the law goes")));
        }
    }

    /** A name or title, which is somebody else's. */
    Text name(String key) {
        return readText(key, true).map(Fields::asText).orElse(NO_TEXT);
    }

    private Optional<Fields> readText(String key, boolean required) {
        Optional<Node> node = take(key, required);
        if (node.isPresent() && node.get() instanceof ScalarNode) {
            error(
                    Code.WRONG_SHAPE,
                    file.span(node.get()),
                    Message.of("`%s` takes a text for each language", key),
                    Optional.of(Message.of("write `%s: {en: ..., id: ...}`", key)));
            return Optional.empty();
        }
        return node.flatMap(value -> of(value, file, place));
    }

    private Text inOurWords() {
        Text text = asText();
        warnOfDiscouraged(text.en(), Lang.EN);
        text.id().ifPresent(written -> warnOfDiscouraged(written, Lang.ID));
        return Text.inOurWords(text.en(), text.id(), file.terms());
    }

    /** A text, with the key that it stands under. */
    record Passage(String key, String text, YamlFile file, ScalarNode node) {
        /** Where {@code part} of the text stands. */
        Span spanOf(String part) {
            return file.span(node, part);
        }
    }

    /** All texts below, in order. */
    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        passages("", mapping, passages);
        return passages;
    }

    private void passages(String key, Node node, List<Passage> passages) {
        if (node instanceof ScalarNode scalar) {
            passages.add(new Passage(key, scalar.getValue(), file, scalar));
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(one -> passages(key, one, passages));
        } else if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                boolean named = tuple.getKeyNode() instanceof ScalarNode;
                String below = named ? ((ScalarNode) tuple.getKeyNode()).getValue() : key;
                passages(below, tuple.getValueNode(), passages);
            }
        }
    }

    private void warnOfDiscouraged(String text, Lang lang) {
        Glossary.ofTheField()
                .discouraged(text, lang)
                .ifPresent(
                        found ->
                                error(
                                        Code.DISCOURAGED_TERM,
                                        file.span((ScalarNode) node(lang.word()), found.word()),
                                        Message.of(
                                                "`%s` is a word that the field has dropped",
                                                found.word()),
                                        Optional.of(
                                                Message.of(
                                                        "write `%s`, or put a quotation in quotation marks",
                                                        found.entry().preferred().in(lang)))));
    }

    private Text asText() {
        Text text = new Text(string("en"), optionalString("id"));
        done();
        return text;
    }

    List<Text> texts(String key) {
        return mappings(key).stream().map(Fields::inOurWords).toList();
    }

    // --- words

    <E extends Enum<E> & Word> Optional<E> word(String key, Class<E> type, boolean required) {
        return placedString(key, required).flatMap(text -> toWord(text, type));
    }

    /** A required word; null if it is not there or not one, and then there is an error. */
    <E extends Enum<E> & Word> E word(String key, Class<E> type) {
        return word(key, type, true).orElse(null);
    }

    <E extends Enum<E> & Word> Set<E> words(String key, Class<E> type, boolean required) {
        Set<E> words = new LinkedHashSet<>();
        placedStrings(key, required).forEach(text -> toWord(text, type).ifPresent(words::add));
        return words;
    }

    private <E extends Enum<E> & Word> Optional<E> toWord(Placed<String> text, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.is(text.value())) {
                return Optional.of(constant);
            }
        }
        isWord(text, Arrays.stream(type.getEnumConstants()).map(Word::word).toList());
        return Optional.empty();
    }

    /** Checks that a text is one of {@code words}. */
    boolean isWord(Placed<String> text, List<String> words) {
        if (words.contains(text.value())) {
            return true;
        }
        error(
                Code.UNKNOWN_WORD,
                text.span(),
                Message.of("`%s` is not one of the words used here", text.value()),
                Nearest.help(text.value(), words));
        return false;
    }

    /** A required yes or no; false if it is not there. */
    Optional<Boolean> flag(String key, boolean required) {
        Optional<Placed<String>> written = placedString(key, required);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        return switch (written.get().value()) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> {
                error(
                        Code.UNKNOWN_WORD,
                        written.get().span(),
                        Message.of("`%s` is neither true nor false", written.get().value()),
                        Optional.of(Message.of("write `true` or `false`")));
                yield Optional.empty();
            }
        };
    }

    // --- days, numbers, terms

    Optional<LocalDate> date(String key, boolean required) {
        return placedString(key, required).flatMap(this::toDate);
    }

    /** A required day; null if it is not there or not one, and then there is an error. */
    LocalDate date(String key) {
        return date(key, true).orElse(null);
    }

    private Optional<LocalDate> toDate(Placed<String> text) {
        try {
            return Optional.of(Day.parse(text.value()));
        } catch (DateTimeException wrong) {
            error(
                    Code.INVALID_DATE,
                    text.span(),
                    Message.of("`%s` is not a day of the calendar", text.value()),
                    Optional.of(Message.of("write year-month-day, as in 2008-11-26")));
            return Optional.empty();
        }
    }

    /**
     * A day that may be known only to its month or year: a start counts from the period's last day,
     * an end from its first.
     */
    Optional<Day> day(String key, boolean isEnd, boolean required) {
        return placedString(key, required).flatMap(text -> toDay(text, isEnd));
    }

    Optional<Day> toDay(Placed<String> text, boolean isEnd) {
        String written = text.value();
        try {
            if (YEAR.matcher(written).matches()) {
                int year = Integer.parseInt(written);
                LocalDate date = isEnd ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
                return Optional.of(new Day(date, written));
            }
            if (written.length() == 7 && written.charAt(4) == '-') {
                YearMonth month = YearMonth.parse(written);
                return Optional.of(new Day(isEnd ? month.atDay(1) : month.atEndOfMonth(), written));
            }
        } catch (DateTimeException wrong) {
            error(
                    Code.INVALID_DATE,
                    text.span(),
                    Message.of("`%s` is not a month of the calendar", written),
                    Optional.of(Message.of("write 2008-11-26, 2008-11 or 2008")));
            return Optional.empty();
        }
        return toDate(text).map(Day::of);
    }

    private static boolean isDigits(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    Optional<Long> number(String key, boolean required) {
        return placedString(key, required)
                .flatMap(
                        text -> {
                            if (text.value().length() <= 18 && isDigits(text.value())) {
                                return Optional.of(Long.parseLong(text.value()));
                            }
                            error(
                                    Code.INVALID_NUMBER,
                                    text.span(),
                                    Message.of("`%s` is not a whole number", text.value()),
                                    Optional.of(
                                            Message.of(
                                                    "write digits only, without dots or words")));
                            return Optional.empty();
                        });
    }

    Optional<Term> term(String key) {
        return placedString(key, false)
                .flatMap(
                        text -> {
                            if (text.value().equals("life")) {
                                return Optional.of(Term.LIFE);
                            }
                            Matcher matcher = TERM.matcher(text.value());
                            if (!text.value().isBlank() && matcher.matches()) {
                                return Optional.of(
                                        new Term(
                                                part(matcher, 1),
                                                part(matcher, 2),
                                                part(matcher, 3),
                                                false));
                            }
                            error(
                                    Code.INVALID_TERM,
                                    text.span(),
                                    Message.of("`%s` is not a term of imprisonment", text.value()),
                                    Optional.of(
                                            Message.of(
                                                    "write `6 months`, `12 years`, `3 years 6 months` or `life`")));
                            return Optional.empty();
                        });
    }

    private static int part(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    // --- lists and mappings

    private List<Node> items(String key, boolean required) {
        Optional<Node> node = take(key, required);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        error(
                Code.WRONG_SHAPE,
                file.span(node.get()),
                Message.of("`%s` takes a list", key),
                Optional.of(Message.of("write `%s: [one, two]`, or one `- item` a line", key)));
        return List.of();
    }

    private Optional<Placed<String>> item(Node item, String key) {
        if (item instanceof ScalarNode scalar && isEmpty(scalar)) {
            error(
                    Code.EMPTY_VALUE,
                    file.span(item),
                    Message.of("an item of `%s` has no value", key),
                    Optional.of(Message.of("write a value, or delete the item")));
            return Optional.empty();
        }
        return scalar(item, key).map(text -> new Placed<>(text, file.span(item)));
    }

    List<String> strings(String key) {
        return placedStrings(key, false).stream().map(Placed::value).toList();
    }

    List<Placed<String>> placedStrings(String key, boolean required) {
        List<Placed<String>> texts = new ArrayList<>();
        for (Node item : items(key, required)) {
            item(item, key).ifPresent(texts::add);
        }
        if (required && has(key) && texts.isEmpty() && isClean()) {
            error(
                    Code.EMPTY_VALUE,
                    spanOf(key),
                    Message.of("`%s` is an empty list", key),
                    Optional.of(Message.of("name at least one")));
        }
        return texts;
    }

    /** A list of lists of texts. */
    List<List<Placed<String>>> groups(String key) {
        List<List<Placed<String>>> groups = new ArrayList<>();
        for (Node item : items(key, false)) {
            if (item instanceof SequenceNode sequence) {
                List<Placed<String>> group = new ArrayList<>();
                for (Node member : sequence.getValue()) {
                    item(member, key).ifPresent(group::add);
                }
                groups.add(group);
            } else {
                error(
                        Code.WRONG_SHAPE,
                        file.span(item),
                        Message.of("`%s` takes a list of lists", key),
                        Optional.of(Message.of("write `[[one, two]]`")));
            }
        }
        return groups;
    }

    List<Fields> mappings(String key) {
        List<Fields> mappings = new ArrayList<>();
        for (Node item : items(key, false)) {
            of(item, file, place).ifPresent(mappings::add);
        }
        return mappings;
    }

    Optional<Fields> mapping(String key, boolean required) {
        return take(key, required).flatMap(node -> of(node, file, place));
    }

    /** A text for each language, or one name for all of them. */
    Text textOrName(String key) {
        return has(key) && !isScalar(key) ? text(key) : new Text(string(key), Optional.empty());
    }

    /** A name for each language, or one for all of them. */
    Text nameInOneOrBoth(String key) {
        return has(key) && !isScalar(key) ? name(key) : new Text(string(key), Optional.empty());
    }

    /** Whether a single text stands at {@code key}. */
    boolean isScalar(String key) {
        return node(key) instanceof ScalarNode;
    }

    /** Checks that a reference names one of {@code names}. */
    boolean refers(Placed<String> reference, Collection<String> names, Code code, Message message) {
        if (names.contains(reference.value())) {
            return true;
        }
        error(
                code,
                reference.span(),
                Message.of("%s `%s`", message, reference.value()),
                file.problems().errors() < Nearest.MOST_HINTS
                        ? Nearest.help(reference.value(), names)
                        : Optional.empty());
        return false;
    }
}
