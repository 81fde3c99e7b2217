package opsc.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Lang;
import opsc.model.Phase;
import opsc.model.StatementResult;
import opsc.model.Status;
import opsc.model.Strength;

/**
 * One screen for the terminal: what, when, counts, the reporting clock, the first gaps in words.
 */
public final class SummaryScreen implements TextFormat {

    /** As many gaps as a screen holds. */
    private static final int FIRST = 10;

    private static final int WIDTH = 110;

    private static final List<Status> DUTY =
            List.of(
                    Status.MET,
                    Status.PARTLY_MET,
                    Status.NOT_MET,
                    Status.NOT_ASSESSED,
                    Status.NOT_APPLICABLE);

    private final boolean colour;

    /**
     * @param colour whether to use ANSI escapes for emphasis; the words say the same without them
     */
    public SummaryScreen(boolean colour) {
        this.colour = colour;
    }

    @Override
    public void write(GapReport report, Lang lang, Appendable out) throws IOException {
        Prose prose = new Prose(lang);
        out.append(strong(Visible.of(prose.title(report)))).append('\n');
        out.append(Visible.of(prose.question(report))).append('\n');
        out.append(prose.counted(report)).append('\n');
        if (report.clock().isPresent()) {
            out.append(strong(prose.clock(report.clock().get()))).append('\n');
            if (!report.clock().get().binds()) {
                out.append(Phrase.NOT_BOUND.in(lang, report.clock().get().inForce())).append('\n');
            }
        }
        if (prose.bound(report).isPresent()) {
            out.append(strong(Visible.of(prose.bound(report).get()))).append('\n');
        }
        out.append('\n');
        counts(report, lang, out);
        out.append(prose.elements(report)).append("\n\n");
        statements(report, lang, prose, out);
        gaps(report, lang, prose, out);
    }

    private static void counts(GapReport report, Lang lang, Appendable out) throws IOException {
        out.append(pad("", 18));
        for (Status status : DUTY) {
            out.append(right(Phrase.of(status).in(lang), columnWidth(status, lang)));
        }
        out.append('\n');
        for (Phase phase : Phase.values()) {
            row(report, lang, out, Phrase.of(phase).in(lang), phase);
        }
        out.append(pad(Phrase.ALL_DUTIES.in(lang), 18));
        for (Status status : DUTY) {
            out.append(
                    right(
                            Integer.toString(count(report, null, status)),
                            columnWidth(status, lang)));
        }
        out.append('\n');
        out.append(pad(Phrase.OPTIONS.in(lang), 18))
                .append("  ")
                .append(Phrase.USED.in(lang))
                .append(' ')
                .append(Integer.toString(report.count(Status.USED)))
                .append(", ")
                .append(Phrase.PARTLY_USED.in(lang))
                .append(' ')
                .append(Integer.toString(report.count(Status.PARTLY_USED)))
                .append(", ")
                .append(Phrase.NOT_USED.in(lang))
                .append(' ')
                .append(Integer.toString(report.count(Status.NOT_USED)));
        for (Status other : List.of(Status.NOT_ASSESSED, Status.NOT_APPLICABLE)) {
            int options = report.count(other) - count(report, null, other);
            if (options > 0) {
                out.append(", ")
                        .append(Phrase.of(other).in(lang))
                        .append(' ')
                        .append(Integer.toString(options));
            }
        }
        out.append('\n');
    }

    private static void row(GapReport report, Lang lang, Appendable out, String label, Phase phase)
            throws IOException {
        out.append(pad(label, 18));
        for (Status status : DUTY) {
            out.append(
                    right(
                            Integer.toString(count(report, phase, status)),
                            columnWidth(status, lang)));
        }
        out.append('\n');
    }

    /** Duties only: options have words of their own. A null phase means all. */
    private static int count(GapReport report, Phase phase, Status status) {
        return (int)
                report.findings().stream()
                        .filter(finding -> finding.obligation().strength() != Strength.MAY)
                        .filter(finding -> phase == null || finding.obligation().phase() == phase)
                        .filter(
                                finding ->
                                        finding.status().filter(one -> one == status).isPresent())
                        .count();
    }

    private static int columnWidth(Status status, Lang lang) {
        return Phrase.of(status).in(lang).length() + 2;
    }

    private void statements(GapReport report, Lang lang, Prose prose, Appendable out)
            throws IOException {
        if (report.statements().isEmpty()) {
            return;
        }
        out.append(strong(Phrase.STATEMENTS.in(lang))).append('\n');
        for (StatementResult result : report.statements()) {
            Phrase verdict = Prose.verdict(result);
            String line =
                    "  "
                            + result.statement().pinpoint()
                            + ": "
                            + prose.told(result.statement().says());
            out.append(cut(line, WIDTH)).append('\n');
            out.append("     ").append(strong(verdict.in(lang))).append('\n');
        }
        out.append('\n');
    }

    private void gaps(GapReport report, Lang lang, Prose prose, Appendable out) throws IOException {
        boolean goals = report.gaps().isEmpty() && !report.belowGoals().isEmpty();
        List<Finding> gaps = goals ? report.belowGoals() : report.gaps();
        if (gaps.isEmpty()) {
            out.append(prose.noGaps(report)).append('\n');
            return;
        }
        int shown = Math.min(FIRST, gaps.size());
        out.append(
                        strong(
                                (goals ? Phrase.FIRST_BELOW : Phrase.FIRST_GAPS)
                                        .in(lang, shown, gaps.size())))
                .append('\n');
        for (int at = 0; at < shown; at++) {
            prose.entry();
            Finding gap = gaps.get(at);
            String head =
                    String.format(
                            Locale.ROOT,
                            "%2d. %s %s: %s",
                            at + 1,
                            gap.obligation().pinpoint().in(lang),
                            prose.told(gap.obligation().title()),
                            prose.status(gap));
            out.append(strong(cut(head, WIDTH))).append('\n');
            List<Residue> residue = Residue.of(gap, prose);
            String first = residue.isEmpty() ? prose.counts(gap) : residue.get(0).toString();
            String more =
                    residue.size() > 1
                            ? " (" + Phrase.AND_MORE.in(lang, residue.size() - 1) + ")"
                            : "";
            out.append("    ")
                    .append(cut(first, WIDTH - 4 - more.length()))
                    .append(more)
                    .append('\n');
        }
    }

    private String strong(String text) {
        return colour ? "\u001B[1m" + text + "\u001B[0m" : text;
    }

    private static String cut(String raw, int width) {
        String text = Visible.of(raw);
        return text.codePointCount(0, text.length()) <= width
                ? text
                : text.substring(0, text.offsetByCodePoints(0, width - 3)) + "...";
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
