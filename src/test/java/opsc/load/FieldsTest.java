package opsc.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import opsc.diagnostic.Code;
import opsc.diagnostic.Diagnostic;
import opsc.diagnostic.Message;
import opsc.model.Lang;
import opsc.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How one mapping is read, key by key. */
class FieldsTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(strings = {"key:", "key: ~", "key: null", "key: NULL"})
    void aKeyWithoutAValueIsTold(String text) {
        assertEquals("", fields(text).string("key"));
        assertEquals(List.of("1:1 `key` has no value"), told());
    }

    @Test
    void aKeyWithoutAValueMayGoUnlessItIsRequired() {
        Fields fields = fields("name:\nnote:");
        fields.string("name");
        fields.optionalString("note");
        assertEquals(
                List.of("write a value", "write a value, or delete the key"),
                problems.all().stream().map(FieldsTest::help).toList());
    }

    @Test
    void whatStandsInQuotesIsMeant() {
        assertEquals("", fields("key: ''").string("key"));
        assertEquals("~", fields("key: \"~\"").string("key"));
        assertEquals("nullable", fields("key: nullable").string("key"));
        assertEquals(List.of(), told());
    }

    @Test
    void anItemWithoutAValueIsTold() {
        assertEquals(List.of("one", ""), fields("key: [one, ~, '']").strings("key"));
        assertEquals(List.of("1:12 an item of `key` has no value"), told());
    }

    @Test
    void aListThatIsRequiredHasAnItem() {
        assertEquals(List.of(), fields("key: []").placedStrings("key", true));
        assertEquals(List.of("1:6 `key` is an empty list"), told());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+999999999-12-31", "-0001-01-01", "0000-01-01", "0999-12-31", "2018-1-01"})
    void aDayHasAYearOfFourDigits(String day) {
        assertEquals(null, fields("key: \"" + day + "\"").date("key"));
        assertEquals(List.of("1:6 `" + day + "` is not a day of the calendar"), told());
    }

    @Test
    void aDayMayBeKnownToItsMonthOrYearAndThenCountsWhenItIsCertain() {
        Fields days = fields("full: 2008-11-26\nmonth: 2008-02\nyear: 2008\n");
        assertEquals("2008-11-26", start(days, "full"));
        assertEquals("2008-02-29", start(days, "month"));
        assertEquals("2008-12-31", start(days, "year"));
        assertEquals("2008-02-01", end(days, "month"));
        assertEquals("2008-01-01", end(days, "year"));
        assertEquals(List.of(), told());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-13", "2008-00", "2008-1x"})
    void aMonthIsOneOfTheCalendar(String month) {
        assertEquals(Optional.empty(), fields("key: " + month).day("key", false, true));
        assertEquals(List.of("1:6 `" + month + "` is not a month of the calendar"), told());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-02-30", "0008", "20080101", "2008_02", "soon"})
    void aDayIsOneOfTheCalendar(String day) {
        assertEquals(Optional.empty(), fields("key: " + day).day("key", false, true));
        assertEquals(List.of("1:6 `" + day + "` is not a day of the calendar"), told());
    }

    @Test
    void aNumberHasUpToEighteenDigitsAndNothingElse() {
        assertEquals(
                Optional.of(999999999999999999L),
                fields("key: 999999999999999999").number("key", true));
        assertEquals(Optional.of(1029384756L), fields("key: 1029384756").number("key", true));
        assertEquals(List.of(), told());
        for (String wrong :
                List.of("9999999999999999999", "1_000", "1.0", "-1", "1:0", "1/2", "''")) {
            assertEquals(Optional.empty(), fields("key: " + wrong).number("key", true), wrong);
        }
        assertEquals(7, told().size());
    }

    @Test
    void textsKeepTheirOrderAndLanguages() {
        assertEquals(
                List.of(Text.of("one", "satu"), new Text("two", Optional.empty())),
                fields("key: [{en: one, id: satu}, {en: two}]").texts("key"));
    }

    @Test
    void aReferenceNamesWhatIsThereOrIsTold() {
        Fields fields = fields("key: one");
        Fields.Placed<String> one = fields.placedString("key", true).orElseThrow();
        Code code = Code.UNKNOWN_SOURCE;
        Message message = Message.untranslated("no such thing");
        assertTrue(fields.refers(one, List.of("one"), code, message));
        assertEquals(List.of(), told());
        assertFalse(fields.refers(one, List.of("onse"), code, message));
        assertEquals(List.of("1:6 no such thing `one`"), told());
    }

    @Test
    void aKeyThatStandsTwiceIsTold() {
        assertEquals("one", fields("key: one\nkey: two").string("key"));
        assertEquals(List.of("2:1 `key` stands twice"), told());
    }

    @Test
    void aKeyThatNobodyReadsIsToldWithTheOneThatItMayMean() {
        for (String text : List.of("colour: red", "color: red\ncolour: red")) {
            Fields fields = fields(text);
            fields.optionalString("color");
            fields.done();
        }
        List<Diagnostic> all = problems.all();
        assertEquals("did you mean `color`?", help(all.get(0)));
        assertEquals("keys read here: color", help(all.get(1)), "`color` is there");
    }

    private static String help(Diagnostic one) {
        return one.help().orElseThrow().in(Lang.EN);
    }

    @Test
    void aWordThatTheFieldHasDroppedIsToldInEitherLanguage() {
        fields("key: {en: No child porn., id: Bukan porno anak.}").text("key");
        assertEquals(
                List.of(
                        "1:14 `child porn` is a word that the field has dropped",
                        "1:37 `porno anak` is a word that the field has dropped"),
                told());
    }

    @Test
    void afterHundredsOfErrorsNoNamesAreCompared() {
        Fields fields = fields("key: onse");
        Fields.Placed<String> onse = fields.placedString("key", true).orElseThrow();
        for (int error = 0; error <= Nearest.MOST_HINTS; error++) {
            String number = "error %s".formatted(error);
            fields.refers(onse, List.of("one"), Code.UNKNOWN_SOURCE, Message.untranslated(number));
        }
        List<Diagnostic> all = problems.all();
        assertEquals(Nearest.MOST_HINTS + 1, all.size());
        assertEquals(1, all.stream().filter(one -> one.help().isEmpty()).count());
    }

    @Test
    void everyTextBelowIsFoundUnderItsKey() {
        Fields fields = fields("a: one\nb: [two, {c: three}]\nd: {e: four}\n? [f]\n: five\n");
        assertEquals(
                List.of("a: one", "b: two", "c: three", "e: four", ": five"),
                fields.passages().stream().map(one -> one.key() + ": " + one.text()).toList());
    }

    private static String start(Fields fields, String key) {
        return fields.day(key, false, true).orElseThrow().date().toString();
    }

    private static String end(Fields fields, String key) {
        return fields.day(key, true, true).orElseThrow().date().toString();
    }

    private Fields fields(String text) {
        RawFile raw = new RawFile("a.yaml", text.getBytes(StandardCharsets.UTF_8));
        return YamlFile.read(raw, problems).orElseThrow();
    }

    private List<String> told() {
        return problems.all().stream().map(FieldsTest::words).toList();
    }

    private static String words(Diagnostic one) {
        return one.span().line() + ":" + one.span().column() + " " + one.message().in(Lang.EN);
    }
}
