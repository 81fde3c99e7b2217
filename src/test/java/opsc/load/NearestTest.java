package opsc.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import opsc.diagnostic.Message;
import opsc.model.Lang;
import org.junit.jupiter.api.Test;

/** Which names a mistyped one may mean. */
class NearestTest {

    @Test
    void aLetterMoreOrLessOrAnotherOrASwapOfNeighboursIsOneMistake() {
        List<String> near = List.of("abc", "abcde", "abxd", "badc");
        for (String name : near) {
            assertEquals(List.of(name), Nearest.near("abcd", List.of(name)), name);
        }
        assertEquals(List.of(), Nearest.near("abcd", List.of("dcba")), "no neighbours");
        assertEquals(List.of(), Nearest.near("abcd", List.of("abxyz")), "three mistakes");
    }

    @Test
    void aLongNameMayHaveMoreMistakes() {
        assertEquals(
                List.of("judicial-process"),
                Nearest.near("judiciaproces", List.of("judicial-process")));
        assertEquals(List.of(), Nearest.near("judicaproces", List.of("judicial-process")));
    }

    @Test
    void theThreeNearestComeFirstAndThenByName() {
        assertEquals(
                List.of("abcd", "abcx", "abxd"),
                Nearest.near("abcd", List.of("xbcd", "abxd", "axxd", "abcx", "abcd")));
    }

    @Test
    void namesThatAreNotNearAreListedWhileTheyAreFew() {
        List<String> few = IntStream.rangeClosed(1, 14).mapToObj(at -> "name-" + at).toList();
        assertEquals(Optional.of("one of `one`"), help(List.of("", "one")));
        assertEquals(Optional.of("one of `one` or `two`"), help(List.of("one", "two")));
        assertEquals(true, help(few).orElseThrow().endsWith("`name-13` or `name-14`"));
        assertEquals(
                Optional.empty(),
                help(IntStream.rangeClosed(1, 15).mapToObj(at -> "name-" + at).toList()));
        assertEquals(Optional.empty(), help(List.of("")));
    }

    private static Optional<String> help(List<String> names) {
        return Nearest.help("something else", names).map(NearestTest::inEnglish);
    }

    private static String inEnglish(Message message) {
        return message.in(Lang.EN);
    }
}
