package opsc.load;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a part of a workbook may hold, so that the library which reads cells does not take memory or
 * time without end. Read with the parser of that library: another one could stop before it does.
 */
final class WorkbookBounds {

    /** Far more claims than any State has; empty rows count. */
    private static final int MOST_ROWS = 50_000;

    private static final int MOST_CELLS = 2_000_000;
    private static final int MOST_SHEETS = 32;
    private static final int MOST_FORMULAS = MOST_ROWS;

    /** Three times as many as a spreadsheet takes in a cell; the library holds it several times. */
    private static final int LONGEST_TEXT = 100_000;

    /** The longest that a spreadsheet takes. */
    private static final int LONGEST_FORMULA = 8_192;

    /** Each is held against every cell. */
    private static final int MOST_ARRAY_FORMULAS = 100;

    /** Of the number of a shared text: the library makes a place for each number up to it. */
    private static final int MOST_DIGITS = 7;

    /** The last column is XFD, and the library makes a place for each up to it. */
    private static final Pattern BEYOND = Pattern.compile("^\\$?[A-Za-z]{4}");

    private int rows;
    private int cells;
    private int texts;
    private int sheets;
    private int formulas;
    private int arrayFormulas;

    private boolean inText;
    private boolean inCell;
    private boolean inFormulaCell;
    private boolean inSharedText;
    private int characters;

    private WorkbookBounds() {}

    /** Whether a part holds more than it may. What is no XML does not, as far as it is none. */
    static boolean areBrokenBy(InputStream part) {
        XMLInputFactory parsers = new InputFactoryImpl();
        // This parser resolves no entity in any case; another one might.
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        WorkbookBounds seen = new WorkbookBounds();
        try {
            XMLStreamReader xml = parsers.createXMLStreamReader(part);
            while (xml.hasNext()) {
                xml.next();
                if (seen.isTooMuchWith(xml)) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException noXml) {
            return false;
        }
    }

    private boolean isTooMuchWith(XMLStreamReader xml) {
        return switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> isTooMuchWithElement(xml);
            case XMLStreamConstants.CHARACTERS,
                    XMLStreamConstants.CDATA,
                    XMLStreamConstants.SPACE -> {
                characters += xml.getTextLength();
                yield inText && characters > LONGEST_TEXT
                        || inSharedText && characters > MOST_DIGITS
                        || inFormulaCell && characters > LONGEST_FORMULA;
            }
            case XMLStreamConstants.END_ELEMENT -> {
                if (xml.getLocalName().equals("c") || xml.getLocalName().equals("si")) {
                    inText = false;
                    inCell = false;
                    inFormulaCell = false;
                    inSharedText = false;
                }
                yield false;
            }
            default -> false;
        };
    }

    private boolean isTooMuchWithElement(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> rows++;
            case "sheet" -> sheets++;
            case "si" -> {
                texts++;
                characters = 0;
                inText = true;
            }
            case "f" -> {
                inFormulaCell = true;
                formulas++;
                arrayFormulas += "array".equals(xml.getAttributeValue(null, "t")) ? 1 : 0;
            }
            case "c" -> {
                String address = xml.getAttributeValue(null, "r");
                if (inCell || address != null && BEYOND.matcher(address).find()) {
                    return true;
                }
                cells++;
                characters = 0;
                inText = true;
                inCell = true;
                inSharedText = "s".equals(xml.getAttributeValue(null, "t"));
            }
            default -> {}
        }
        return rows > MOST_ROWS
                || cells > MOST_CELLS
                || texts > MOST_CELLS
                || sheets > MOST_SHEETS
                || formulas > MOST_FORMULAS
                || arrayFormulas > MOST_ARRAY_FORMULAS;
    }
}
