package opsc.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** How much a part of a workbook may hold: just so much, and no more. */
class WorkbookBoundsTest {

    @Test
    void rowsCellsSheetsAndFormulasAreCounted() {
        assertMost(50_000, "<row/>");
        assertMost(2_000_000, "<c/>");
        assertMost(2_000_000, "<si/>");
        assertMost(32, "<sheet/>");
        assertMost(50_000, "<c><f/></c>");
        assertMost(100, "<c><f t='array'/></c>");
    }

    @Test
    void aFormulaIsNoLongerThanASpreadsheetTakes() {
        String most = "1".repeat(8_192);
        assertBroken(false, "<c><f>" + most + "</f></c>");
        assertBroken(true, "<c><f>" + most + "1</f></c>");
        assertBroken(true, "<c><f>" + most + "<![CDATA[1]]></f></c>");
        assertBroken(false, "<c><v>" + most + "1</v></c>");
        assertBroken(false, "<c><f>1</f></c><v>" + most + "1</v>");
        assertBroken(false, ("<c><f>" + most + "</f></c>").repeat(2));
    }

    /** The library held one of 127 MB in more than a gigabyte. */
    @Test
    void aTextIsNotMuchLongerThanASpreadsheetTakes() {
        String half = "<t>" + "a".repeat(50_000) + "</t>";
        assertBroken(false, ("<si>" + half + half + "</si>").repeat(2));
        assertBroken(true, "<si>" + half + half + "<t>a</t></si>");
        assertBroken(true, "<c><is>" + half + half + "<t>a</t></is></c>");
        assertBroken(false, "<si/>" + half + half + half);
    }

    @Test
    void theNumberOfASharedTextHasFewDigits() {
        assertBroken(false, "<c t='s'><v>1234567</v></c>");
        assertBroken(true, "<c t='s'><v>12345678</v></c>");
        assertBroken(false, "<c t='n'><v>12345678</v></c>");
        assertBroken(false, "<c t='s'><v>1</v></c><v>12345678</v>");
        assertBroken(false, "<c t='s'><v>1234567</v></c>".repeat(2));
    }

    @Test
    void aCellLiesWithinTheColumnsAndInNoOtherCell() {
        assertBroken(false, "<c r='XFD9'/>");
        assertBroken(false, "<row r='AAAA9'/>");
        assertBroken(true, "<c r='AAAA9'/>");
        assertBroken(true, "<c r='$aaaa9'/>");
        assertBroken(true, "<c><c/></c>");
        assertBroken(false, "<c><v/></c><c/>");
    }

    @Test
    void whatIsNoXmlHoldsNothingFromThereOn() {
        assertEquals(false, isBroken("1,2"));
        assertEquals(false, isBroken("<a>&e;" + "<sheet/>".repeat(33) + "</a>"));
        assertEquals(true, isBroken("<a>" + "<sheet/>".repeat(33) + "&e;</a>"));
    }

    private static void assertMost(int most, String element) {
        assertBroken(false, element.repeat(most));
        assertBroken(true, element.repeat(most + 1));
    }

    private static void assertBroken(boolean broken, String elements) {
        String start = elements.substring(0, Math.min(elements.length(), 40));
        assertEquals(broken, isBroken("<a>" + elements + "</a>"), start);
    }

    private static boolean isBroken(String part) {
        return WorkbookBounds.areBrokenBy(
                new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
    }
}
