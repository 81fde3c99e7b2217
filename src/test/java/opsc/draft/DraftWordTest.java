package opsc.draft;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import opsc.model.Lang;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The Word file as another program reads it: a zip of XML parts. */
class DraftWordTest {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Draft DRAFT = DraftTest.draft(Profile.GOVERNMENT, Lang.EN);
    private static final byte[] BYTES = DraftFormat.DOCX.bytes(DRAFT);

    private static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static Document part(byte[] docx, String name) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts(docx).get(name)));
    }

    private static List<Element> all(Document part, String tag) {
        NodeList found = part.getElementsByTagNameNS(W, tag);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }

    private static long styled(Document body, String tag, String style) {
        return all(body, tag).stream()
                .filter(one -> one.getAttributeNS(W, "val").equals(style))
                .count();
    }

    /** Word repairs, or refuses, what other programs read. */
    @Test
    void theTextIsValidAgainstTheSchemaThatWordReads() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(BYTES))) {
            List<XmlError> errors = new ArrayList<>();
            word.getDocument().validate(new XmlOptions().setErrorListener(errors));
            assertEquals(List.of(), errors);
        }
    }

    @Test
    void everyNumberedParagraphIsNumberedByWord() throws Exception {
        long numbered =
                DraftTest.blocks(DRAFT, Block.Paragraph.class).stream()
                        .filter(one -> one.number().isPresent())
                        .count();
        assertEquals(numbered, styled(part(BYTES, "word/document.xml"), "pStyle", "OpscParagraph"));
        assertEquals(
                "OpscParagraph",
                all(part(BYTES, "word/numbering.xml"), "pStyle").get(0).getAttributeNS(W, "val"));
    }

    @Test
    void marksHaveStylesThatCanBeSearchedForAndCountedAgainstTheCover() throws Exception {
        Document body = part(BYTES, "word/document.xml");
        for (Mark mark : Mark.values()) {
            long labels =
                    all(body, "r").stream()
                            .filter(
                                    run ->
                                            run.getTextContent()
                                                    .startsWith("[" + mark.word().in(Lang.EN)))
                            .filter(run -> isStyled(run, mark.style()))
                            .count();
            Block.Table cover = (Block.Table) DRAFT.cover().get(DRAFT.cover().size() - 2);
            assertEquals(cover.rows().get(mark.ordinal()).get(1), Long.toString(labels));
            assertTrue(
                    all(part(BYTES, "word/styles.xml"), "style").stream()
                            .anyMatch(
                                    style ->
                                            style.getAttributeNS(W, "styleId")
                                                    .equals(mark.style())));
        }
    }

    private static boolean isStyled(Element run, String style) {
        NodeList styles = run.getElementsByTagNameNS(W, "rStyle");
        return styles.getLength() == 1
                && ((Element) styles.item(0)).getAttributeNS(W, "val").equals(style);
    }

    @Test
    void eachPageSaysThatItIsADraftAndHasItsNumber() throws Exception {
        Document head = part(BYTES, "word/header1.xml");
        assertEquals("DRAFT, not an official document", head.getDocumentElement().getTextContent());
        assertEquals(
                "PAGE",
                all(part(BYTES, "word/footer1.xml"), "fldSimple")
                        .get(0)
                        .getAttributeNS(W, "instr"));
        Document body = part(BYTES, "word/document.xml");
        assertEquals(1, all(body, "headerReference").size());
        assertEquals(0, all(body, "drawing").size(), "no emblem");
    }

    @Test
    void theContentsAreFilledAndLeadToTheHeadings() throws Exception {
        Document body = part(BYTES, "word/document.xml");
        assertTrue(all(body, "instrText").get(0).getTextContent().contains("TOC"));
        assertEquals(3, all(body, "fldChar").size(), "begin, separate, end");
        List<String> marks =
                all(body, "bookmarkStart").stream()
                        .map(one -> one.getAttributeNS(W, "name"))
                        .toList();
        List<Element> links = all(body, "hyperlink");
        assertEquals(marks, links.stream().map(link -> link.getAttributeNS(W, "anchor")).toList());
        for (int at = 0; at < links.size(); at++) {
            Element heading = (Element) all(body, "bookmarkStart").get(at).getParentNode();
            assertEquals(heading.getTextContent(), links.get(at).getTextContent());
        }
    }

    @Test
    void headRowsRepeatAndTablesHaveACaption() throws Exception {
        Document body = part(BYTES, "word/document.xml");
        int tables = all(body, "tbl").size();
        assertEquals(tables, all(body, "tblHeader").size());
        assertEquals(tables, all(body, "tblCaption").size());
    }

    @Test
    void theLanguageOfTheTextIsDeclared() throws Exception {
        assertEquals("en-GB", language(BYTES));
        assertEquals(
                "id-ID",
                language(DraftFormat.DOCX.bytes(DraftTest.draft(Profile.ALTERNATIVE, Lang.ID))));
    }

    private static String language(byte[] docx) throws Exception {
        return all(part(docx, "word/styles.xml"), "lang").get(0).getAttributeNS(W, "val");
    }

    @Test
    void theSameDraftGivesTheSameBytes() {
        assertArrayEquals(
                BYTES, DraftFormat.DOCX.bytes(DraftTest.draft(Profile.GOVERNMENT, Lang.EN)));
    }

    @Test
    void textFromTheDataCannotBreakOutOfIt() throws Exception {
        String hostile =
                "</w:t>&amp;<![CDATA[x]]> \u0000\u0007\u202E \uD800 ]]> <w:p/> [GAP](x) | *";
        Draft draft =
                new Draft(
                        Lang.EN,
                        DRAFT.asOf(),
                        hostile,
                        hostile,
                        List.of(Block.Paragraph.note(hostile)),
                        List.of(
                                new Section(
                                        hostile,
                                        true,
                                        List.of(
                                                new Block.Heading(2, hostile),
                                                new Block.Table(
                                                        hostile,
                                                        List.of(),
                                                        List.of(hostile),
                                                        List.of(List.of(hostile))))),
                                new Section(hostile, false, List.of())));
        Document body = part(DraftFormat.DOCX.bytes(draft), "word/document.xml");
        assertTrue(body.getDocumentElement().getTextContent().contains("</w:t>&amp;<![CDATA[x]]>"));
        String markdown = new String(DraftFormat.MARKDOWN.bytes(draft), StandardCharsets.UTF_8);
        assertTrue(markdown.contains("\\[GAP\\](x) \\| \\*"), markdown);
    }

    @Test
    void theLibraryPrintsNothing() {
        PrintStream real = System.err;
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        System.setErr(new PrintStream(caught, true, StandardCharsets.UTF_8));
        try {
            DraftFormat.DOCX.bytes(DRAFT);
        } finally {
            System.setErr(real);
        }
        assertEquals("", caught.toString(StandardCharsets.UTF_8));
    }
}
