package opsc.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opsc.diagnostic.DiagnosticPrinter;
import opsc.model.Checked;
import opsc.model.Claim;
import opsc.model.Instrument;
import opsc.model.Lang;
import opsc.model.Provision;
import opsc.model.Text;
import opsc.report.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every statute file that is shipped. */
class StatutesTest {

    static List<String> states() {
        return Shipped.codes();
    }

    @ParameterizedTest
    @MethodSource("states")
    void theDataLoadsWithoutAnErrorOrWarning(String state) {
        Shipped.state(state);
        assertEquals(
                List.of(),
                Shipped.PROBLEMS.all().stream()
                        .map(one -> DiagnosticPrinter.oneLine(one, Lang.EN))
                        .toList());
    }

    /** English texts too cite its law as it does itself; `art. 3` is the treaty's. */
    @Test
    void placesInIndonesianLawAreCalledPasal() throws IOException {
        List<String> others = new ArrayList<>();
        Pattern article = Pattern.compile("\\b(Arts?\\.?|arts?) ([0-9]+|[IVX]+)\\b.{0,20}");
        try (Stream<Path> files = Files.list(Path.of("statutes/idn"))) {
            for (Path file : files.sorted().toList()) {
                article.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> others.add(file + ": " + found.group()));
            }
        }
        assertEquals(List.of(), others);
    }

    @ParameterizedTest
    @MethodSource("states")
    void whatIsVerifiedNamesItsSource(String state) {
        List<String> without = new ArrayList<>();
        for (Instrument instrument : Shipped.state(state).instruments()) {
            note(without, instrument.id().value(), instrument.checked());
            instrument
                    .provisions()
                    .forEach(one -> note(without, one.id().toString(), one.checked()));
        }
        assertEquals(List.of(), without);
    }

    private static void note(List<String> without, String what, Checked checked) {
        if (checked.isVerified() && checked.source().isEmpty()) {
            without.add(what);
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyTextStandsInBothLanguages(String state) {
        List<String> missing = new ArrayList<>();
        for (Instrument instrument : Shipped.state(state).instruments()) {
            for (Provision provision : instrument.provisions()) {
                note(missing, provision, Optional.of(provision.summary()));
                note(missing, provision, provision.note());
                for (Claim claim : provision.covers()) {
                    note(missing, provision, Optional.of(claim.because()));
                    note(missing, provision, claim.lacks());
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    private static void note(List<String> missing, Provision provision, Optional<Text> text) {
        if (text.isPresent() && text.get().id().isEmpty()) {
            missing.add(provision.id() + ": " + text.get().en());
        }
    }

    /** A name that is the whole citation holds several rules; a place in a law does not. */
    @ParameterizedTest
    @MethodSource("states")
    void noTwoRulesInForceOnADayAreCitedAlike(String state) {
        List<String> alike = new ArrayList<>();
        for (Instrument instrument : Shipped.state(state).instruments()) {
            for (Lang lang : Lang.values()) {
                Map<String, Provision> cited = new HashMap<>();
                for (Provision provision : instrument.provisions()) {
                    String place = Citation.place(instrument, provision, lang);
                    if (provision.force().coversDay(LocalDate.of(2026, 11, 22))
                            && !place.isEmpty()) {
                        Provision other = cited.put(place, provision);
                        if (other != null) {
                            alike.add(place + ": " + other.id() + ", " + provision.id());
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), alike);
    }

    @ParameterizedTest
    @MethodSource("states")
    void nothingIsClaimedForARatifyingActAlone(String state) {
        Shipped.state(state).instruments().stream()
                .filter(one -> one.id().value().equals("idn-uu-10-2012"))
                .flatMap(one -> one.provisions().stream())
                .forEach(one -> assertTrue(one.covers().isEmpty(), one.id().toString()));
    }
}
