package opsc.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opsc.diagnostic.CellProblem;
import opsc.diagnostic.Message;
import opsc.model.GapSheet;
import opsc.model.GapSheet.Base;
import opsc.model.GapSheet.Column;
import opsc.model.Lang;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the Gaps sheet of a workbook that somebody has edited; every problem becomes a value. */
public final class GapSheetLoader {

    /** Fifty times what Indonesia's workbook has when it is unpacked. */
    private static final int MOST_UNPACKED = 64 << 20;

    private static final int MOST_PARTS = 1_000;

    private static final Message TOO_LARGE =
            Message.of("the workbook is larger than any that opsc writes");

    private static final Message SAVE_AS =
            Message.of(
                    "save it as .xlsx, from a workbook that `opsc report STATE --format xlsx` wrote");

    private final List<CellProblem> problems;

    private GapSheetLoader(List<CellProblem> problems) {
        this.problems = problems;
    }

    /**
     * The sheet as it was filled in.
     *
     * @param state code of the State, as in {@code IDN}
     * @param rows those that have an id or a text in a column that is read back
     */
    public record Edited(String state, String catalogue, Lang lang, List<Row> rows) {}

    /** A row, with a text, maybe empty, for each column. */
    public record Row(Map<Column, Placed> cells, Optional<Base> base) {

        String text(Column column) {
            return cells.get(column).text();
        }

        String place(Column column) {
            return cells.get(column).place();
        }
    }

    /** A text with the place it stands at. */
    public record Placed(String text, String place) {}

    /**
     * The Gaps sheet in {@code bytes}; empty if there is none, and then there is a problem.
     *
     * @param file as shown to the user
     */
    public static Optional<Edited> load(byte[] bytes, String file, List<CellProblem> problems) {
        Message wrong;
        try {
            Optional<Message> noArchive = wrongWith(bytes);
            if (noArchive.isEmpty()) {
                Optional<Edited> edited = new GapSheetLoader(problems).sheet(bytes);
                if (edited.isPresent() || !problems.isEmpty()) {
                    return edited.filter(read -> problems.isEmpty());
                }
            }
            wrong = noArchive.orElse(Message.of("no sheet of this workbook holds claims of opsc"));
        } catch (IOException | RuntimeException damaged) {
            wrong = Message.of("the workbook is damaged and cannot be read");
        }
        problems.add(new CellProblem(file, wrong, SAVE_AS));
        return Optional.empty();
    }

    /** The first sheet that is one of ours. */
    private Optional<Edited> sheet(byte[] bytes) throws IOException {
        Optional<Edited> edited = Optional.empty();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : book.getSheets().toList()) {
                if (edited.isEmpty() && problems.isEmpty()) {
                    edited = sheet(sheet);
                }
            }
        }
        return edited;
    }

    /** Why it is no archive that stays within bounds when it is unpacked; empty if it is one. */
    private static Optional<Message> wrongWith(byte[] bytes) throws IOException {
        if (startsWith(bytes, 0xD0, 0xCF)) {
            return Optional.of(
                    Message.of("this is an old .xls workbook or one locked with a password"));
        }
        if (!startsWith(bytes, 'P', 'K')) {
            return Optional.of(Message.of("this is no .xlsx workbook"));
        }
        boolean tooLarge;
        try (ZipFile parts =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get()) {
            tooLarge = isTooLarge(parts);
        }
        return tooLarge ? Optional.of(TOO_LARGE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    private static boolean isTooLarge(ZipFile parts) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(parts.getEntries());
        if (entries.size() > MOST_PARTS) {
            return true;
        }
        long left = MOST_UNPACKED;
        byte[] buffer = new byte[1 << 16];
        for (ZipArchiveEntry entry : entries) {
            try (InputStream in = parts.getInputStream(entry)) {
                for (int read = 0; read != -1 && left >= 0; read = in.read(buffer)) {
                    left -= read;
                }
            }
        }
        // Here and above: nobody would miss the last byte of 64 MiB.
        boolean tooLarge = left < 0;
        for (ZipArchiveEntry entry : entries) {
            try (InputStream in = parts.getInputStream(entry)) {
                tooLarge = tooLarge || WorkbookBounds.areBrokenBy(in);
            }
        }
        return tooLarge;
    }

    private Optional<Edited> sheet(Sheet sheet) throws IOException {
        try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
            Iterator<org.dhatim.fastexcel.reader.Row> rows = stream.iterator();
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            org.dhatim.fastexcel.reader.Row head = rows.next();
            if (head.getRowNum() != 1) {
                return Optional.empty();
            }
            Map<String, Integer> columns = new HashMap<>();
            for (Cell cell : head) {
                if (cell != null) {
                    columns.putIfAbsent(cell.getText().strip(), cell.getColumnIndex());
                }
            }
            Optional<String> mark =
                    columns.keySet().stream()
                            .filter(word -> word.startsWith(GapSheet.MARK + " "))
                            .findFirst();
            if (mark.isEmpty()) {
                return Optional.empty();
            }
            return edited(sheet, rows, columns, mark.get());
        }
    }

    private Optional<Edited> edited(
            Sheet sheet,
            Iterator<org.dhatim.fastexcel.reader.Row> rows,
            Map<String, Integer> columns,
            String mark) {
        List<String> words = List.of(mark.split(" "));
        Optional<Lang> lang =
                words.size() == 4
                        ? Stream.of(Lang.values())
                                .filter(one -> one.word().equals(words.get(3)))
                                .findFirst()
                        : Optional.empty();
        if (lang.isEmpty()) {
            problems.add(
                    new CellProblem(
                            sheet.getName() + "!" + new CellAddress(0, columns.get(mark)),
                            Message.of("the head of the hidden column was changed"),
                            SAVE_AS));
            return Optional.empty();
        }
        for (Column column : Column.values()) {
            if (!columns.containsKey(column.key())) {
                problems.add(
                        new CellProblem(
                                sheet.getName() + "!1:1",
                                Message.of("the column `%s` is missing", column.key()),
                                Message.of("hide columns instead of deleting them")));
            }
        }
        List<Row> read = new ArrayList<>();
        boolean complete = problems.isEmpty();
        while (complete && rows.hasNext()) {
            org.dhatim.fastexcel.reader.Row row = rows.next();
            if (row.getRowNum() > 2) {
                row(sheet, row, columns, columns.get(mark)).ifPresent(read::add);
            }
        }
        return Optional.of(new Edited(words.get(1), words.get(2), lang.get(), List.copyOf(read)));
    }

    private Optional<Row> row(
            Sheet sheet,
            org.dhatim.fastexcel.reader.Row row,
            Map<String, Integer> columns,
            int last) {
        Map<Column, Placed> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            int at = columns.get(column.key());
            String place = place(sheet, row, at);
            cells.put(column, new Placed(text(row.getOptionalCell(at), place), place));
        }
        String fingerprint = text(row.getOptionalCell(last), place(sheet, row, last));
        Optional<Base> base = Base.parse(fingerprint);
        if (!fingerprint.isEmpty() && base.isEmpty()) {
            problems.add(
                    new CellProblem(
                            place(sheet, row, last),
                            Message.of("the hidden fingerprint of the row was changed"),
                            Message.of("take the row from the workbook as it was written")));
        }
        boolean empty =
                fingerprint.isEmpty()
                        && cells.values().stream().allMatch(cell -> cell.text().isEmpty());
        return empty ? Optional.empty() : Optional.of(new Row(cells, base));
    }

    private static String place(Sheet sheet, org.dhatim.fastexcel.reader.Row row, int column) {
        return sheet.getName() + "!" + new CellAddress(row.getRowNum() - 1, column);
    }

    private String text(Optional<Cell> cell, String place) {
        if (cell.isEmpty()) {
            return "";
        }
        boolean formula = cell.get().getFormula() != null;
        if (formula || cell.get().getType() == CellType.ERROR) {
            problems.add(
                    new CellProblem(
                            place,
                            formula
                                    ? Message.of("a formula stands here")
                                    : Message.of("the cell holds an error"),
                            Message.of("write the text itself")));
            return "";
        }
        return GapSheet.asInACell(cell.get().getText());
    }
}
