package opsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the statuses found bear out what a published source says. */
class StatementResultTest {

    private static final ElementId BUY = new ElementId(new ObligationId("opsc-1"), "buy");

    /** The source says that nothing is covered. */
    @ParameterizedTest(name = "{0}: in part {1}, undecided {2}")
    @CsvSource({
        "NOT_COVERED NOT_COVERED, false, false",
        "NOT_COVERED COVERED, true, false",
        "COVERED COVERED, false, false",
        "NOT_COVERED NOT_ASSESSED, true, true",
        "NOT_ASSESSED NOT_ASSESSED, false, true",
        "COVERED NOT_ASSESSED, false, false",
    })
    void itIsBorneOutInPartOrUndecidedWhereNotAltogether(
            String found, boolean inPart, boolean undecided) {
        List<ElementFinding> elements =
                Arrays.stream(found.split(" "))
                        .map(ElementStatus::valueOf)
                        .map(this::element)
                        .toList();
        StatementResult result =
                new StatementResult(
                        statement(
                                new View.Test.Elements(
                                        List.of(BUY), Set.of(ElementStatus.NOT_COVERED))),
                        found.equals("NOT_COVERED NOT_COVERED"),
                        elements,
                        Set.of());
        assertEquals(inPart, result.confirmedInPart());
        assertEquals(undecided, result.isUndecided());
    }

    @Test
    void whichInstrumentsNameTheInternetIsKnownEitherWay() {
        StatementResult result =
                new StatementResult(
                        statement(new View.Test.OnlineExplicit(Set.of())),
                        false,
                        List.of(),
                        Set.of(new InstrumentId("aaa-act")));
        assertEquals(false, result.confirmedInPart());
        assertEquals(false, result.isUndecided());
    }

    private static View.Statement statement(View.Test test) {
        return new View.Statement("one", "p. 1", Text.of("Nothing.", "Tidak ada."), test);
    }

    private ElementFinding element(ElementStatus status) {
        return new ElementFinding(
                new Element(
                        BUY,
                        Text.of("buying", "membeli"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Span.startOf("opsc.yaml")),
                status,
                List.of(),
                Optional.empty(),
                false,
                Optional.empty());
    }
}
