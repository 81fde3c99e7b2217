package opsc.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opsc.model.GapReport;
import opsc.model.Lang;
import opsc.report.XlsxReport;

/**
 * A workbook as somebody edited it, taken apart so that each part can be a seed: one cell on a
 * line, the texts of the Gaps sheet in their cells, no sheet but that one.
 *
 * @param parts the texts in the archive by their names
 */
record EditedWorkbook(SortedMap<String, String> parts) {

    private static final String BOOK = "xl/workbook.xml";
    private static final String GAPS = "xl/worksheets/sheet3.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";

    static EditedWorkbook of(GapReport report) throws IOException {
        SortedMap<String, String> parts = new TreeMap<>();
        byte[] written = new XlsxReport().bytes(report, Lang.EN);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                parts.put(part.getName(), text);
            }
        }
        List<String> texts = new ArrayList<>();
        Matcher each = Pattern.compile("<t[^>]*>([^<]*)</t>").matcher(parts.get(TEXTS));
        while (each.find()) {
            texts.add(each.group(1));
        }
        String gaps =
                Pattern.compile("t=\"s\"><v>(\\d+)</v>")
                        .matcher(parts.get(GAPS).replaceAll("<cols>.*</cols>", ""))
                        .replaceAll(
                                cell ->
                                        Matcher.quoteReplacement(
                                                "t=\"inlineStr\"><is><t>"
                                                        + texts.get(Integer.parseInt(cell.group(1)))
                                                        + "</t></is>"));
        String edited = gaps.replace("The words say so.", "Somebody wrote this.");
        parts.put(GAPS, edited.replaceAll("<(row|c|/row)\\b", "\n<$1"));
        parts.put(
                BOOK,
                parts.get(BOOK)
                        .replaceAll("<sheet name=\"(?!Gaps)[^>]*>", "")
                        .replaceAll("<definedNames>.*</definedNames>", "")
                        .replace("><", ">\n<"));
        parts.put(TEXTS, parts.get(TEXTS).replace("<si>", "\n<si>"));
        parts.keySet()
                .removeIf(name -> name.startsWith("docProps") || name.matches(".*[1245].xml"));
        return new EditedWorkbook(parts);
    }

    List<Seed> seeds() {
        return parts.entrySet().stream()
                .map(part -> new Seed(Seed.Kind.WORKBOOK, false, part.getKey(), part.getValue()))
                .toList();
    }

    /** The archive with other bytes for one of its parts. */
    byte[] with(Seed part, byte[] other) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (Map.Entry<String, String> one : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(
                        one.getKey().equals(part.path())
                                ? other
                                : one.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
