package opsc.report;

import java.io.IOException;
import java.util.List;
import opsc.model.Lang;
import opsc.model.Tool;
import opsc.model.Verification;

/** What {@code opsc verify} prints: the question, the data files, each file of the report. */
public final class VerificationText {

    private VerificationText() {}

    /**
     * @param file the manifest, as the user would write its path
     */
    public static void write(String file, Verification report, Lang lang, Appendable out)
            throws IOException {
        line(out, file);
        line(
                out,
                "  opsc "
                        + String.join(" ", report.then().command())
                        + "; "
                        + Tool.NAME
                        + " "
                        + report.then().version());
        int files = report.then().inputs().files().size();
        line(
                out,
                "  "
                        + (report.sameInputs() ? Phrase.INPUTS_SAME : Phrase.INPUTS_DIFFER)
                                .in(lang, files));
        inputs(out, Phrase.INPUT_CHANGED.in(lang), report.changedInputs());
        inputs(out, Phrase.INPUT_GONE.in(lang), report.goneInputs());
        inputs(out, Phrase.INPUT_NEW.in(lang), report.newInputs());
        for (String name : report.names()) {
            line(out, "  " + name + ": " + Phrase.of(report.fate(name)).in(lang));
        }
        line(out, (report.isSame() ? Phrase.VERIFIED_SAME : Phrase.VERIFIED_DIFFERS).in(lang));
    }

    private static void inputs(Appendable out, String word, List<String> files) throws IOException {
        for (String file : files) {
            line(out, "    " + word + ": " + file);
        }
    }

    private static void line(Appendable out, String text) throws IOException {
        out.append(Visible.of(text)).append('\n');
    }
}
