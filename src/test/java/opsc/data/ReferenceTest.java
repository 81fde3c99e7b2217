package opsc.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import opsc.match.Matching;
import opsc.match.Question;
import opsc.model.ElementFinding;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.InstrumentId;
import opsc.model.ObligationId;
import opsc.model.Online;
import opsc.model.State;
import opsc.model.StatementResult;
import opsc.model.Text;
import opsc.model.View;
import opsc.model.Word;
import opsc.model.Yardstick;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What lawyers concluded about Indonesia on 3 December 2018, and on four days from 2018 to 2026,
 * row by row, beside what is computed. Where the two differ the row says why; a row that can no
 * longer be computed as written fails.
 *
 * <p>Columns: {@code expected} is the reference in our words, {@code computed} what the tool must
 * give; {@code question} a day or view; {@code instrument}, where filled, closes the law to that
 * one instrument.
 */
class ReferenceTest {

    private static final State INDONESIA = Shipped.state("idn");
    private static final Map<String, GapReport> REPORTS = new ConcurrentHashMap<>();

    @TestFactory
    Stream<DynamicTest> indonesia2018() throws IOException {
        return tests("indonesia-2018.csv");
    }

    /** The point-in-time matrix: four days, 28 rows. */
    @TestFactory
    Stream<DynamicTest> indonesiaMatrix() throws IOException {
        return tests("indonesia-matrix.csv");
    }

    private static Stream<DynamicTest> tests(String file) throws IOException {
        return rows(file).stream()
                .map(
                        row ->
                                DynamicTest.dynamicTest(
                                        row.get("row") + " " + row.get("reference"),
                                        () -> check(row)));
    }

    private static void check(CSVRecord row) {
        switch (row.get("agrees")) {
            case "yes" ->
                    assertEquals(
                            row.get("expected"),
                            row.get("computed"),
                            "the row says that both agree");
            case "no" -> {
                assertNotEquals(
                        row.get("expected"), row.get("computed"), "the row says that they differ");
                assertFalse(row.get("reason").isBlank(), "a difference needs a reason");
            }
            default -> {
                assertEquals("not-computable", row.get("agrees"));
                return;
            }
        }
        assertEquals(row.get("computed"), computed(row.get("obligation_or_element"), report(row)));
    }

    private static String computed(String subject, GapReport report) {
        if (subject.equals("online")) {
            return online(report);
        }
        if (subject.startsWith("statement ")) {
            String id = subject.substring("statement ".length());
            StatementResult result =
                    report.statements().stream()
                            .filter(one -> one.statement().id().equals(id))
                            .findFirst()
                            .orElseThrow();
            return result.confirmed() ? "confirmed" : "otherwise";
        }
        int dot = subject.indexOf('.');
        ObligationId obligation = new ObligationId(dot < 0 ? subject : subject.substring(0, dot));
        Finding finding = report.finding(obligation).orElseThrow();
        if (dot < 0) {
            return finding.status().map(Word::word).orElse("no-status");
        }
        ElementFinding element =
                finding.elements().stream()
                        .filter(one -> one.element().id().toString().equals(subject))
                        .findFirst()
                        .orElseThrow();
        return element.status().word();
    }

    private static String online(GapReport report) {
        boolean explicit =
                report.instruments().stream()
                        .flatMap(
                                instrument ->
                                        instrument.provisions().stream()
                                                .filter(
                                                        provision ->
                                                                instrument.countsOn(
                                                                        report.asOf(), provision)))
                        .anyMatch(
                                provision ->
                                        provision.online().equals(Optional.of(Online.EXPLICIT)));
        return explicit ? "explicit" : "neutral";
    }

    private static GapReport report(CSVRecord row) {
        String asked = row.get("question") + " " + row.get("instrument");
        return REPORTS.computeIfAbsent(
                asked, none -> answer(row.get("question"), row.get("instrument")));
    }

    private static GapReport answer(String asked, String instrument) {
        Optional<View> named = INDONESIA.view(asked);
        LocalDate day = named.map(View::asOf).orElseGet(() -> LocalDate.parse(asked));
        Optional<View> view = instrument.isEmpty() ? named : Optional.of(only(instrument, day));
        return Matching.answer(
                new Question(Shipped.opsc(), INDONESIA, day, view, Yardstick.TREATY, false));
    }

    private static View only(String instrument, LocalDate day) {
        return new View(
                "one-law",
                new Text("One law", Optional.empty()),
                day,
                Optional.of(Set.of(new InstrumentId(instrument))),
                Optional.empty(),
                List.of());
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        Path path = Path.of("src/test/resources/reference").resolve(file);
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser parser = CSVParser.parse(path, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }
}
