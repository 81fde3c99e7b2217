package opsc.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import opsc.model.GapReport;
import opsc.model.Lang;

/** A gap report as characters; a file holds them as UTF-8. */
public interface TextFormat extends ReportFormat {

    /** Room for a State's whole report, so that the text is not copied while it grows. */
    int CHARACTERS = 1 << 20;

    /**
     * Writes the whole report, the same text for the same report. Fails only if {@code out} does.
     */
    void write(GapReport report, Lang lang, Appendable out) throws IOException;

    /** The whole report as one text. */
    default String text(GapReport report, Lang lang) {
        StringBuilder text = new StringBuilder(CHARACTERS);
        try {
            write(report, lang, text);
        } catch (IOException impossible) {
            throw new IllegalStateException("a string builder does not fail", impossible);
        }
        return text.toString();
    }

    @Override
    default byte[] bytes(GapReport report, Lang lang) {
        return text(report, lang).getBytes(StandardCharsets.UTF_8);
    }
}
