package opsc.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import opsc.Chromium;
import opsc.cli.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page as a reader meets it: in a browser, without a script, on paper, on a telephone. */
@Timeout(60)
class HtmlInBrowserTest {

    private static final int ARROW_DOWN = 40;

    @TempDir private static Path profile;
    @TempDir private static Path folder;

    private static Chromium browser;
    private static Path page;

    /** The one with the most law and the longest words. */
    private static Path indonesian;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> program = Chromium.installed();
        assumeTrue(
                program.isPresent(),
                "no Chromium on the search path: install it, or name it in the variable CHROMIUM");
        for (String what : List.of("phl", "idn --lang id")) {
            String command =
                    "report " + what + " --as-of 2026-11-22 --format html -q --output " + folder;
            Session session = Session.run(Path.of(""), command.split(" "));
            assertEquals(0, session.exit(), session.err());
        }
        page = folder.resolve("gap-report.html");
        indonesian = folder.resolve("gap-report-id.html");
        browser = new Chromium(program.get(), profile);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() throws Exception {
        browser.open(page);
    }

    @ParameterizedTest
    @CsvSource({
        "csam, opsc-3-1-c",
        "pornografi anak, opsc-3-1-c",
        "child sexual abuse material, opsc-3-1-c",
        "pelacuran anak, opsc-3-1-b",
        "child prostitution, opsc-3-1-b",
        "ekstradisi, opsc-5-5",
        "Article 3(1)(c), opsc-3-1-c",
        "Pasal 3 ayat 1 huruf c, opsc-3-1-c",
        "dual criminality, opsc-5-3",
    })
    void aSearchInEitherLanguageFindsWhatOtherWordsName(String words, String obligation)
            throws Exception {
        int all = rows().size();
        browser.click("#words");
        browser.send("Input.insertText", Map.of("text", words));
        Set<String> obligations = new TreeSet<>();
        rows().forEach(row -> obligations.add(row.get("obligation").asText()));
        assertTrue(obligations.contains("obligation-" + obligation), obligations.toString());
        assertTrue(rows().size() < all, "the rest is hidden");
        assertEquals(rows().size() + " of " + all + " elements shown", shown());
    }

    @Test
    void whatNobodyWroteFindsNothing() throws Exception {
        browser.click("#words");
        browser.send("Input.insertText", Map.of("text", "qwertzuiop"));
        assertEquals(0, rows().size());
        assertTrue(shown().startsWith("0 of "), shown());
    }

    @Test
    void aStatusChosenByKeyboardHidesTheOthersAndTheButtonBringsThemBack() throws Exception {
        int all = rows().size();
        browser.read("document.getElementById('status').focus()");
        while (!browser.read("document.getElementById('status').value")
                .asText()
                .equals("not-covered")) {
            browser.press("ArrowDown", ARROW_DOWN);
        }
        Set<String> statuses = new TreeSet<>();
        rows().forEach(row -> statuses.add(row.get("status").asText()));
        assertEquals(Set.of("not-covered"), statuses);
        browser.click("#filter button");
        while (!shown().startsWith(all + " of ")) {
            Thread.onSpinWait();
        }
        assertEquals(all, rows().size());
    }

    @Test
    void nothingIsFetchedAndNothingIsComplainedOf() {
        List<String> addresses = new ArrayList<>();
        browser.events("Network.requestWillBeSent")
                .forEach(event -> addresses.add(event.at("/request/url").asText()));
        assertEquals(List.of(page.toUri().toString()), addresses);
        for (String complaint :
                List.of("Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled")) {
            assertEquals(List.of(), browser.events(complaint));
        }
    }

    /** The policy of the page is the second wall behind the escaping; this tries it alone. */
    @Test
    void aScriptOrAPictureThatGotInWouldBeStopped() throws Exception {
        browser.read(
                "document.body.insertAdjacentHTML('beforeend',"
                        + " '<img src=\"https://example.org/x.png\" onerror=\"window.ran = 1\">'),"
                        + " document.body.append(Object.assign(document.createElement('script'),"
                        + " {textContent: 'window.ran = 2'})), 1");
        assertTrue(browser.read("window.ran === undefined").asBoolean());
        long stopped =
                browser.events("Log.entryAdded").stream()
                        .filter(entry -> entry.toString().contains("Content Security Policy"))
                        .count();
        assertTrue(stopped >= 2, browser.events("Log.entryAdded").toString());
        List<String> reasons = new ArrayList<>();
        browser.events("Network.loadingFailed")
                .forEach(event -> reasons.add(event.path("blockedReason").asText()));
        assertEquals(List.of("csp"), reasons);
    }

    @Test
    void withoutItsScriptEverythingIsThere() throws Exception {
        int all = rows().size();
        browser.send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.open(page);
            assertEquals(all, rows().size());
            assertEquals("", shown(), "the script did not run");
            assertFalse(visible("#filter"), "no form that does nothing");
            for (String section : List.of("#changes", "#gaps", "#timeline", "#sources")) {
                assertTrue(visible(section), section);
            }
        } finally {
            browser.send("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @ParameterizedTest
    @CsvSource({"320, screen", "768, screen", "970, screen", "1280, screen", "690, print"})
    void nothingIsCutOffAtTheSide(int width, String medium) throws Exception {
        browser.open(indonesian);
        browser.send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        browser.send("Emulation.setEmulatedMedia", Map.of("media", medium));
        try {
            int needed = browser.read("document.documentElement.scrollWidth").asInt();
            assertTrue(needed <= width, needed + " pixels");
        } finally {
            browser.send("Emulation.clearDeviceMetricsOverride", Map.of());
            browser.send("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @Test
    void itPrintsToPdf() throws Exception {
        String stream =
                browser.send("Page.printToPDF", Map.of("transferMode", "ReturnAsStream"))
                        .get("stream")
                        .asText();
        String pdf = read(stream);
        assertTrue(pdf.startsWith("%PDF-"), pdf.substring(0, 8));
        assertTrue(pdf.split("/Type /Page\\b", -1).length > 10, "pages");
    }

    private static String read(String stream) throws IOException, InterruptedException {
        StringBuilder all = new StringBuilder();
        while (true) {
            JsonNode part = browser.send("IO.read", Map.of("handle", stream));
            byte[] bytes =
                    part.get("base64Encoded").asBoolean()
                            ? Base64.getDecoder().decode(part.get("data").asText())
                            : part.get("data").asText().getBytes(StandardCharsets.ISO_8859_1);
            all.append(new String(bytes, StandardCharsets.ISO_8859_1));
            if (part.get("eof").asBoolean()) {
                return all.toString();
            }
        }
    }

    /** The rows of elements that can be seen, each with its obligation and status. */
    private static List<JsonNode> rows() throws IOException, InterruptedException {
        List<JsonNode> rows = new ArrayList<>();
        browser.read(
                        "Array.from(document.querySelectorAll('#elements tr[data-status]'))"
                                + ".filter(row => row.getClientRects().length)"
                                + ".map(row => ({obligation: row.parentNode.id, status: row.dataset.status}))")
                .forEach(rows::add);
        return rows;
    }

    private static String shown() throws IOException, InterruptedException {
        return browser.read("document.getElementById('shown').textContent").asText();
    }

    private static boolean visible(String selector) throws IOException, InterruptedException {
        String found = "document.querySelector('" + selector + "').getClientRects().length > 0";
        return browser.read(found).asBoolean();
    }
}
