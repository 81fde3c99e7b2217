package opsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import opsc.Chromium;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A State, a catalogue and a baseline whose every text tries to act, put through every format of
 * every command and read back by the programs that will read it.
 */
class HostileTextTest {

    private static final Path SOURCE = Path.of("src/test/resources/hostile");

    /** How a text may start: what a spreadsheet, Markdown or a build service would act on. */
    private static final List<String> STARTS =
            List.of(
                    "=HYPERLINK(\"http://evil.example\")",
                    "+1+cmd|' /C calc'!A0",
                    "-2+3",
                    "@SUM(1+1)",
                    "\t=1+1",
                    "\r\n=1+1",
                    "::error file=evil::pwned",
                    "##[error]pwned",
                    "# a heading",
                    "- an item",
                    "1. an item",
                    "> a quote",
                    "    code",
                    "```",
                    "---",
                    "| a | row |",
                    "\uFF1D1+1",
                    "%0A::error::pwned",
                    "\u200B=1+1");

    /** What follows each of them. */
    private static final String ANYWHERE =
            " </script></style></title></textarea><script>window.ran=1</script>"
                    + "<img src=x onerror=window.ran=2><svg/onload=window.ran=3>"
                    + "<a href=\"javascript:window.ran=4\">x</a> [x](javascript:alert(1))"
                    + " ![x](http://evil.example/x.svg) [x]: javascript:x **b** `c` ~~d~~ &lt;i&gt;"
                    + " \" onmouseover=\"window.ran=5 ' onclick='window.ran=6 ]]> <!-- --> |x|"
                    + " \u001B[31mred \u001B]8;;http://evil.example\u0007link \u009B2J \u202Eetadpu"
                    + " \u2066x \u2028::warning::pwned\n::error::pwned\r\n##[error]pwned %0A::error::pwned"
                    + " ::error::pwned ::error::pwned ::error::pwned ::error::pwned";

    private static final List<String> DOCUMENTS =
            List.of(
                    "diff aaa --from 2011-01-01 --to 2020-01-01",
                    "diff aaa --as-of 2020-01-01 --with aaa-bill",
                    "diff aaa --as-of 2020-01-01 --without aaa-act/s-1",
                    "timeline aaa --to 2020-01-01",
                    "compare aaa bbb --as-of 2020-01-01",
                    "validate --audit aaa");
    private static final List<String> REPORTS =
            List.of(
                    "report aaa --as-of 2020-01-01",
                    "report aaa --as-of 2020-01-01 --lang id --yardstick committee --examples bbb",
                    "report aaa --view study");
    private static final List<String> CHECKS =
            List.of("check aaa --as-of 2011-06-01 --fail-on any", "check bad --as-of 2011-06-01");

    @TempDir private Path folder;
    private int texts;

    @BeforeEach
    void write() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SOURCE.relativize(file).toString());
                put(copy, hostile(Files.readString(file)));
            }
        }
        for (String other : List.of("bbb", "bad")) {
            for (String name : List.of("state.yaml", "act.yaml")) {
                String yaml = Files.readString(SOURCE.resolve("statutes/aaa").resolve(name));
                String renamed =
                        yaml.replace("aaa-", other + "-")
                                .replace("AAA", other.toUpperCase(Locale.ROOT));
                put(folder.resolve("statutes").resolve(other).resolve(name), hostile(renamed));
            }
        }
        ok("baseline", "create", "aaa", "--as-of", "2020-01-01");
        ok("baseline", "create", "bad", "--as-of", "2020-01-01");
        ok(
                "baseline",
                "accept",
                "aaa",
                "opsc-1.hold",
                "--reason",
                next(),
                "--owner",
                next(),
                "--until",
                "2027-01-01");
        Path act = folder.resolve("statutes/bad/act.yaml");
        Files.writeString(
                act, Files.readString(act).replace("extent: full", "extent: " + quoted()));
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String hostile(String yaml) throws IOException {
        StringBuilder filled = new StringBuilder();
        String[] parts = yaml.split("\"@\"", -1);
        for (int at = 0; at < parts.length; at++) {
            filled.append(at == 0 ? "" : quoted()).append(parts[at]);
        }
        return filled.toString();
    }

    /** The next hostile text as JSON writes it, which YAML reads the same way. */
    private String quoted() throws IOException {
        return new ObjectMapper()
                .writer()
                .with(JsonWriteFeature.ESCAPE_NON_ASCII)
                .writeValueAsString(next());
    }

    private String next() {
        texts++;
        return STARTS.get(texts % STARTS.size()) + " text " + texts + ANYWHERE;
    }

    private Session ok(String... arguments) {
        Session session = Session.run(folder, arguments);
        assertEquals(0, session.exit(), session.err());
        return session;
    }

    private String printed(String command, String format) {
        String output = command.startsWith("check") ? "" : " --output -";
        Session session =
                Session.run(folder, (command + output + " --format " + format).split(" "));
        assertTrue(session.exit() == 0 || command.startsWith("check"), session.err());
        terminal(session.err());
        assertFalse(session.out().isBlank(), command);
        return session.out();
    }

    private static Stream<String> all(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream());
    }

    /** No character acts on a terminal, and no line is a command of a build service. */
    private static void terminal(String text) {
        text.codePoints()
                .forEach(
                        point ->
                                assertFalse(
                                        point != '\n' && Character.isISOControl(point)
                                                || Character.getType(point) == Character.FORMAT
                                                || point == 0x2028
                                                || point == 0x2029,
                                        () -> "U+" + Integer.toHexString(point) + " in " + text));
        text.lines()
                .forEach(line -> assertFalse(line.strip().startsWith("::"), "a command: " + line));
    }

    @Test
    void textCannotActOnATerminalOrInABuildLog() {
        all(REPORTS, DOCUMENTS).forEach(command -> terminal(printed(command, "text")));
        CHECKS.forEach(command -> terminal(printed(command, "text")));
        for (String command :
                List.of(
                        "explain opsc-1",
                        "explain opsc-1 aaa",
                        "explain opsc-2 aaa --lang id",
                        "explain aaa-act/s-1 aaa",
                        "baseline prune aaa --as-of 2020-01-01",
                        "validate aaa")) {
            Session session = Session.run(folder, command.split(" "));
            terminal(session.out());
            terminal(session.err());
        }
        for (String command : List.of("validate", "validate --one-line", "report bad")) {
            Session session = Session.run(folder, command.split(" "));
            assertEquals(2, session.exit(), command);
            terminal(session.out());
            terminal(session.err());
        }
    }

    @Test
    void markdownHoldsNoMarkupAndNoLinkThatActs() {
        Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
        Stream.concat(all(REPORTS, DOCUMENTS), CHECKS.stream())
                .forEach(
                        command -> {
                            String text = printed(command, "markdown");
                            terminal(text);
                            parser.parse(text).accept(new NothingActs());
                        });
    }

    private static final class NothingActs extends AbstractVisitor {

        @Override
        public void visit(HtmlInline html) {
            throw new AssertionError(html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            throw new AssertionError(html.getLiteral());
        }

        @Override
        public void visit(Image image) {
            throw new AssertionError(image.getDestination());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            throw new AssertionError(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            throw new AssertionError(code.getLiteral());
        }

        @Override
        public void visit(Link link) {
            assertTrue(link.getDestination().startsWith("https://example.org/"), link.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " --excel id"})
    void csvHoldsNoFormula(String excel) {
        REPORTS.forEach(command -> csv(printed(command + excel, "csv"), excel.isEmpty()));
        DOCUMENTS.forEach(command -> csv(printed(command, "csv"), true));
    }

    private static void csv(String text, boolean comma) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(comma ? ',' : ';').get();
        try (CSVParser rows = CSVParser.parse(new StringReader(text.substring(1)), format)) {
            int width = 0;
            for (CSVRecord row : rows) {
                width = width == 0 ? row.size() : width;
                assertEquals(width, row.size());
                row.forEach(
                        cell ->
                                assertFalse(
                                        Pattern.matches("(?s)[\\p{Z}\\p{C}]*[=+@\uFF1D-].*", cell),
                                        cell));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void jsonIsOneValueWithoutRawControlCharacters() throws IOException {
        for (String command : Stream.concat(all(REPORTS, DOCUMENTS), CHECKS.stream()).toList()) {
            json(printed(command, "json"));
        }
    }

    private static JsonNode json(String text) throws IOException {
        terminal(text);
        return new ObjectMapper().readTree(text);
    }

    @Test
    @Timeout(120)
    void noScriptRunsInABrowserAndNothingIsFetched(@TempDir Path profile) throws Exception {
        Optional<Path> program = Chromium.installed();
        assumeTrue(program.isPresent(), "no Chromium on the search path");
        try (Chromium browser = new Chromium(program.get(), profile)) {
            for (String command : REPORTS) {
                Path page = folder.resolve("page.html");
                Files.writeString(page, printed(command, "html"));
                browser.open(page);
                assertTrue(browser.read("window.ran === undefined").asBoolean());
                assertEquals(
                        0,
                        browser.read("document.querySelectorAll('img, a[onmouseover]').length")
                                .asInt());
                browser.read("Array.from(document.links).map(link => link.href)")
                        .forEach(
                                link ->
                                        assertTrue(
                                                link.asText().startsWith("https://example.org/")
                                                        || link.asText().startsWith("file:"),
                                                link.asText()));
                assertTrue(browser.read("document.body.innerText").asText().contains("<script>"));
                assertEquals(1, browser.events("Network.requestWillBeSent").size());
                assertEquals(List.of(), browser.events("Log.entryAdded"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " --lang id --profile alternative"})
    void aDraftHoldsNothingThatActsInWordOrMarkdown(String more) throws Exception {
        ok(("draft aaa --as-of 2020-01-01 --requests --output draft" + more).split(" "));
        Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("draft"))) {
            files = all.sorted().toList();
        }
        int words = 0;
        for (Path file : files) {
            if (file.toString().endsWith(".md")) {
                String text = Files.readString(file);
                terminal(text);
                parser.parse(text).accept(new NothingActs());
            } else if (file.toString().endsWith(".docx")) {
                word(file);
                words++;
            }
        }
        assertTrue(words > 1, files.toString());
    }

    /** Apache POI opens it; no link leaves it, and each field is one of opsc's own. */
    private static void word(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument word = new XWPFDocument(in)) {
            StringBuilder text = new StringBuilder();
            for (IBodyElement element : word.getBodyElements()) {
                text.append(
                                element instanceof XWPFParagraph paragraph
                                        ? paragraph.getText()
                                        : ((XWPFTable) element).getText())
                        .append('\n');
            }
            assertTrue(text.toString().contains("<script>window.ran=1</script>"), "it is text");
            terminal(text.toString().replace("\t", " "));
            for (PackagePart part : word.getPackage().getParts()) {
                if (!part.isRelationshipPart()) {
                    part.getRelationships()
                            .forEach(
                                    one ->
                                            assertEquals(
                                                    TargetMode.INTERNAL,
                                                    one.getTargetMode(),
                                                    one.getTargetURI().toString()));
                }
            }
            String xml = word.getDocument().xmlText();
            Matcher fields = Pattern.compile("<w:instrText[^>]*>([^<]*)<").matcher(xml);
            while (fields.find()) {
                assertEquals("TOC", fields.group(1).strip().split(" ")[0]);
            }
            assertFalse(xml.contains("fldSimple"), "page numbers stand in the footer");
        }
    }

    @Test
    void aWorkbookHoldsNoFormulaAndNoForeignLink() throws Exception {
        for (String command : REPORTS) {
            Session session =
                    Session.run(folder, (command + " --output - --format xlsx").split(" "));
            assertEquals(0, session.exit(), session.err());
            try (InputStream in = new ByteArrayInputStream(session.bytes());
                    Workbook book = new XSSFWorkbook(in)) {
                boolean seen = false;
                for (Sheet sheet : book) {
                    for (Row row : sheet) {
                        for (Cell cell : row) {
                            assertTrue(
                                    cell.getCellType() != CellType.FORMULA,
                                    sheet.getSheetName() + cell.getAddress());
                            if (cell.getCellType() == CellType.STRING) {
                                seen |= cell.getStringCellValue().contains("<script>");
                            }
                        }
                    }
                    for (Hyperlink link : sheet.getHyperlinkList()) {
                        assertTrue(
                                link.getType() == HyperlinkType.DOCUMENT
                                        || link.getAddress().startsWith("https://example.org/"),
                                link.getAddress());
                    }
                }
                assertTrue(seen, "the hostile text is there, as text");
            }
        }
    }

    @Test
    void oscalIsOneValueWithoutRawControlCharacters() throws IOException {
        for (String command : REPORTS) {
            JsonNode root = json(printed(command, "oscal"));
            assertTrue(root.has("assessment-results"), root.fieldNames().next());
        }
    }

    @Test
    void eachLineForGithubIsOneAnnotation() {
        Pattern annotation =
                Pattern.compile(
                        "::(error|warning|notice) (file=[\\w/.-]+,line=\\d+,col=\\d+,)?title=[^:,]*::.*");
        for (String command : CHECKS) {
            String text = printed(command, "github");
            text.lines().forEach(line -> assertTrue(annotation.matcher(line).matches(), line));
            assertTrue(text.lines().count() <= 10);
        }
    }

    @ParameterizedTest
    @CsvSource({"sarif, check.sarif", "gitlab, gl-code-quality-report.json"})
    void findingsForServicesAreWholeAndTheirTextHasNoLink(String format, String file)
            throws IOException {
        for (String command : CHECKS) {
            List<String> messages = new ArrayList<>();
            JsonNode root = json(written(command, format, file));
            root.findValues("text").forEach(one -> messages.add(one.asText()));
            root.findValues("description").forEach(one -> messages.add(one.asText()));
            assertFalse(messages.isEmpty());
            for (String message : messages) {
                assertFalse(
                        format.equals("sarif")
                                && Pattern.compile("(?<!\\\\)\\[[^\\]]*\\]\\(")
                                        .matcher(message)
                                        .find(),
                        message);
                assertFalse(message.contains("\u001B") || message.contains("\u202E"), message);
            }
        }
    }

    @Test
    void junitIsXmlWithAsManyCasesAsItSays() throws Exception {
        for (String command : CHECKS) {
            byte[] xml = written(command, "junit", "junit.xml").getBytes(StandardCharsets.UTF_8);
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element root =
                    factory.newDocumentBuilder()
                            .parse(new ByteArrayInputStream(xml))
                            .getDocumentElement();
            NodeList cases = root.getElementsByTagName("testcase");
            assertEquals(root.getAttribute("tests"), Integer.toString(cases.getLength()));
            terminal(root.getTextContent());
        }
    }

    private String written(String command, String format, String file) throws IOException {
        Session session =
                Session.run(folder, (command + " --output out --format " + format).split(" "));
        assertTrue(session.exit() > 0, session.err());
        return Files.readString(folder.resolve("out").resolve(file));
    }
}
