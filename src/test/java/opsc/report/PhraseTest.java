package opsc.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.regex.Pattern;
import opsc.model.Lang;
import opsc.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every phrase says the same in both languages. */
class PhraseTest {

    private static final Pattern PLACE = Pattern.compile("%[sd]");

    @ParameterizedTest
    @EnumSource
    void takesTheSameValuesInBothLanguages(Phrase phrase) {
        assertEquals(places(phrase.in(Lang.EN)), places(phrase.in(Lang.ID)));
        assertFalse(phrase.in(Lang.EN).isBlank() || phrase.in(Lang.ID).isBlank());
    }

    @ParameterizedTest
    @EnumSource
    void saysAStatusAsTheModelDoes(Status status) {
        assertEquals(status.words().in(Lang.EN), Phrase.of(status).in(Lang.EN));
        assertEquals(status.words().in(Lang.ID), Phrase.of(status).in(Lang.ID));
    }

    private static List<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(result -> result.group()).toList();
    }
}
