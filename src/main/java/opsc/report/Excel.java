package opsc.report;

import java.util.regex.Pattern;
import opsc.model.Word;

/** What an Excel with the regional settings of a language takes a CSV for. */
public enum Excel implements Word {
    EN(','),
    ID(';'),
    /** The decimal sign is the comma, as in Indonesia. */
    FR(';');

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    private final char separator;

    Excel(char separator) {
        this.separator = separator;
    }

    /** What stands between cells. */
    char separator() {
        return separator;
    }

    /**
     * A cell that stays what it says: Excel would take {@code 2025-10} for the first day of that
     * month, so the day is given as unknown, as ISO 8601-2 writes it, {@code 2025-10-XX}.
     */
    String cell(String written) {
        return MONTH.matcher(written).matches() ? written + "-XX" : written;
    }
}
