package opsc.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import opsc.cli.Session;
import opsc.data.Shipped;
import opsc.match.History;
import opsc.match.Matching;
import opsc.match.Question;
import opsc.model.GapReport;
import opsc.model.Lang;
import opsc.model.Past;
import opsc.model.Source;
import opsc.model.State;
import opsc.model.Text;
import opsc.model.Yardstick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The page is whole, names its parts and leads nowhere that is not there. */
class HtmlReportTest {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report idn --as-of 2018-12-03 --examples phl,mys",
                "report idn --view founding-paper --lang id",
                "report phl --as-of 2026-11-22 --lang id --yardstick committee",
                "report idn --as-of 1950-01-01 --verified-only",
            })
    void holdsTogether(String command) throws Exception {
        String page = page(Path.of(""), command);
        Document document = parse(page);
        assertEquals(page, page(Path.of(""), command), "the same bytes twice");
        assertEquals(
                command.contains("--lang id") ? "id" : "en",
                document.getDocumentElement().getAttribute("lang"));
        landmarks(document);
        headings(document);
        links(document);
        tables(document);
        fields(document);
        nothingFromTheNetwork(document);
    }

    @Test
    void listsTheTermsThatItsTextsUse() throws Exception {
        assertEquals(
                List.of(
                        "child pornography (OPSC, art. 2(c))",
                        "child prostitution (OPSC, art. 2(b))",
                        "child sex tourism (OPSC, art. 10(1))"),
                terms("report idn --as-of 2018-12-03 --terms treaty"));
        assertEquals(
                List.of(
                        "pornografi anak (OPSC, Pasal 2 huruf c)",
                        "prostitusi anak (OPSC, Pasal 2 huruf b)"),
                terms("report idn --as-of 2018-12-03 --catalogue icmec --lang id"));
    }

    private List<String> terms(String command) throws Exception {
        Document document = parse(page(Path.of(""), command));
        return all(document, "section").stream()
                .filter(section -> section.getAttribute("id").equals("terms"))
                .flatMap(section -> all(section, "th").stream())
                .filter(head -> head.getAttribute("scope").equals("row"))
                .map(Element::getTextContent)
                .toList();
    }

    private static void landmarks(Document document) {
        for (String once : List.of("header", "nav", "main", "footer", "h1", "title")) {
            assertEquals(1, all(document, once).size(), once);
        }
        Element skip = all(document, "a").get(0);
        assertEquals("#main", skip.getAttribute("href"));
        for (Element section : all(document, "section")) {
            assertFalse(section.getAttribute("aria-labelledby").isEmpty());
        }
    }

    private static void headings(Document document) {
        int before = 0;
        for (Element element : all(document, "*")) {
            if (HEADINGS.contains(element.getTagName())) {
                int level = element.getTagName().charAt(1) - '0';
                assertTrue(level <= before + 1, element.getTextContent());
                before = level;
            }
        }
    }

    private static void links(Document document) {
        Set<String> ids = new HashSet<>();
        for (Element element : all(document, "*")) {
            String id = element.getAttribute("id");
            assertTrue(id.isEmpty() || ids.add(id), "twice: " + id);
        }
        for (Element element : all(document, "*")) {
            for (String attribute : List.of("aria-labelledby", "aria-describedby", "for")) {
                String id = element.getAttribute(attribute);
                assertTrue(id.isEmpty() || ids.contains(id), attribute + " " + id);
            }
        }
        for (Element link : all(document, "a")) {
            String href = link.getAttribute("href");
            boolean known = href.startsWith("#") && ids.contains(href.substring(1));
            assertTrue(known || href.startsWith("http"), href);
            assertFalse(link.getTextContent().isBlank(), href);
        }
    }

    private static void tables(Document document) {
        assertTrue(all(document, "table").size() >= 4);
        for (Element table : all(document, "table")) {
            assertEquals(1, all(table, "caption").size());
            for (Element head : all(table, "th")) {
                assertTrue(Set.of("col", "row", "rowgroup").contains(head.getAttribute("scope")));
            }
        }
    }

    private static void fields(Document document) {
        Set<String> labelled = new HashSet<>();
        all(document, "label").forEach(label -> labelled.add(label.getAttribute("for")));
        List<Element> fields = new ArrayList<>(all(document, "input"));
        fields.addAll(all(document, "select"));
        assertEquals(3, fields.size());
        fields.forEach(field -> assertTrue(labelled.contains(field.getAttribute("id"))));
        Element form = all(document, "form").get(0);
        assertEquals("hidden", form.getAttribute("hidden"), "shown by the script alone");
    }

    private static void nothingFromTheNetwork(Document document) {
        for (String loads : List.of("link", "img", "iframe", "object", "embed", "base")) {
            assertEquals(List.of(), all(document, loads));
        }
        assertEquals(1, all(document, "script").size());
        for (Element element : all(document, "*")) {
            for (int at = 0; at < element.getAttributes().getLength(); at++) {
                String name = element.getAttributes().item(at).getNodeName();
                assertFalse(name.equals("src") || name.equals("style") || name.startsWith("on"));
            }
        }
    }

    @Test
    void whatChangedIsWhatDiffAndTimelineTell() throws Exception {
        Document document =
                parse(page(Path.of(""), "report idn --as-of 2026-11-22 --since 2019-01-01"));
        Element changes = section(document, "changes");
        assertEquals("Since 2019-01-01", all(changes, "h3").get(0).getTextContent());
        assertEquals(
                records("diff idn --from 2019-01-01 --to 2026-11-22"),
                all(all(changes, "tbody").get(0), "tr").size());
        Element timeline = section(document, "timeline");
        assertEquals(
                records("timeline idn --to 2026-11-22"),
                all(all(timeline, "tbody").get(0), "tr").size());
    }

    @Test
    void whereNoDayIsNamedItTellsSinceOneYearBeforeAndSinceEachEarlierView() throws Exception {
        Document document = parse(page(Path.of(""), "report idn --as-of 2026-11-22"));
        List<String> since =
                all(section(document, "changes"), "h3").stream()
                        .map(Element::getTextContent)
                        .toList();
        assertEquals(List.of("Since 2018-12-03", "Since 2025-11-22 (one year before)"), since);
    }

    private static Element section(Document document, String id) {
        return all(document, "section").stream()
                .filter(section -> section.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** How many rows the first table of another command has. */
    private static int records(String command) {
        Session session =
                Session.run(Path.of(""), (command + " --format csv --output -").split(" "));
        return (int) session.out().lines().count() - 1;
    }

    @Test
    void aHostileStateActsNowhere() throws Exception {
        Files.createDirectories(folder.resolve("statutes/aaa"));
        Files.writeString(folder.resolve("statutes/aaa/state.yaml"), HOSTILE_STATE);
        Files.writeString(folder.resolve("statutes/aaa/act.yaml"), HOSTILE_ACT);
        String page = page(folder, "report aaa --as-of 2020-01-01 --statutes statutes");
        Document document = parse(page);
        nothingFromTheNetwork(document);
        links(document);
        assertTrue(page.contains("&lt;script&gt;alert(1)"), "the words are shown");
        assertEquals(2, page.split("<script>|</script>|<img", -1).length - 1);
    }

    /** The loader refuses such an address; a report made otherwise shows its title alone. */
    @Test
    void anAddressThatWouldActIsNoLink() throws Exception {
        State state = Shipped.state("mys");
        Source evil =
                new Source(
                        "evil",
                        Optional.empty(),
                        new Text("Evil", Optional.empty()),
                        Optional.of("javascript:alert(1)"),
                        false,
                        false);
        State hostile =
                new State(
                        state.code(),
                        state.name(),
                        List.of(evil),
                        state.treaty(),
                        state.bound(),
                        state.bodies(),
                        state.judgements(),
                        state.views(),
                        state.practice(),
                        state.decisions(),
                        state.instruments(),
                        state.span());
        Question question =
                new Question(
                        Shipped.opsc(),
                        hostile,
                        Session.TODAY,
                        Optional.empty(),
                        Yardstick.TREATY,
                        false);
        StringBuilder page = new StringBuilder();
        GapReport report = Matching.answer(question);
        Past past = History.past(question, report, Optional.empty());
        new HtmlReport(List.of(), past).write(report, Lang.EN, page);
        assertTrue(page.toString().contains("<li>Evil</li>"));
        assertFalse(page.toString().contains("javascript:"));
    }

    private static final String HOSTILE_STATE =
            """
            state: {id: AAA, name: {en: "</title><script>alert(1)</script>"}}
            """;

    private static final String HOSTILE_ACT =
            """
            instrument:
              id: aaa-act
              kind: act
              cite: {en: "</script></style><img src=x onerror=alert(1)>"}
              title: {en: "\\" onmouseover=\\"alert(1)"}
              in_force: 2010-01-01
              sources:
                - {id: s1, title: "' onclick='alert(1)", url: "https://example.org/?q='onclick='x"}
                - {id: s2, title: "]]><script>alert(1)</script>", url: "https://example.org/<b>"}
              checked: {confidence: verified, source: s1}
            provisions:
              - id: s-1
                pinpoint: "<b>s. 1</b>"
                phase: [eradication]
                kind: offence
                summary: {en: "&lt;script&gt;"}
                protects: {under: 18}
                online: neutral
                checked: {confidence: verified, source: s1}
                covers:
                  - obligation: opsc-3-1-c
                    elements: [produce]
                    extent: partial
                    lacks: {en: "<!-- <script>alert(1)</script>"}
                    because: {en: "</td></tr></table><script>alert(1)</script>"}
            """;

    private static String page(Path folder, String command) {
        Session session = Session.run(folder, (command + " --format html --output -").split(" "));
        assertEquals(0, session.exit(), session.err());
        return session.out();
    }

    private static Document parse(String page)
            throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> all(Document document, String name) {
        return elements(document.getElementsByTagName(name));
    }

    private static List<Element> all(Element element, String name) {
        return elements(element.getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> list = new ArrayList<>();
        for (int at = 0; at < nodes.getLength(); at++) {
            list.add((Element) nodes.item(at));
        }
        return list;
    }
}
