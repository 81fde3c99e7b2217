package opsc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import opsc.model.ClaimFinding;
import opsc.model.ElementFinding;
import opsc.model.Extent;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Lang;
import opsc.model.Status;

/** States side by side, obligation by obligation, with the provisions behind each status. */
public final class ComparisonDocument {

    /** As many provisions as a cell can be read with; the rest is counted. */
    private static final int MOST_CITED = 6;

    private ComparisonDocument() {}

    public static Document of(List<GapReport> reports, Lang lang) {
        Prose prose = new Prose(lang);
        List<String> columns = new ArrayList<>(List.of("pinpoint", "obligation"));
        for (GapReport report : reports) {
            columns.add(code(report));
        }
        columns.add("title");
        columns.add("strength");
        for (GapReport report : reports) {
            columns.add(code(report) + "_unverified");
            columns.add(code(report) + "_elements");
            columns.add(code(report) + "_provisions");
        }
        Document.Rows rows =
                new Document.Rows(
                        "obligations",
                        Phrase.ALL_OBLIGATIONS.in(lang),
                        columns.toArray(String[]::new));
        List<Finding> first = reports.get(0).findings();
        for (int at = 0; at < first.size(); at++) {
            rows.add(row(reports, at, prose, lang));
        }
        Document.Rows counts =
                new Document.Rows(
                        "counts",
                        Phrase.COUNTS.in(lang),
                        "state",
                        "as_of",
                        "met",
                        "partly_met",
                        "not_met",
                        "not_assessed",
                        "not_applicable",
                        "elements");
        for (GapReport report : reports) {
            counts.add(
                    code(report),
                    report.asOf().toString(),
                    report.count(Status.MET),
                    report.count(Status.PARTLY_MET),
                    report.count(Status.NOT_MET),
                    report.count(Status.NOT_ASSESSED),
                    report.count(Status.NOT_APPLICABLE),
                    prose.elements(report));
        }
        GapReport any = reports.get(0);
        String names =
                reports.stream()
                        .map(GapReport::state)
                        .map(one -> one == any.state() ? one.heading(lang) : one.name().in(lang))
                        .collect(Collectors.joining(", "));
        return new Document(
                "comparison",
                lang,
                Phrase.COMPARISON_TITLE.in(lang, names, any.catalogue().cite().in(lang)),
                List.of(prose.question(any), Phrase.COMPARISON_INTRO.in(lang)),
                List.of(rows.table(), counts.table()));
    }

    private static String code(GapReport report) {
        return report.state().code();
    }

    private static List<Object> row(List<GapReport> reports, int at, Prose prose, Lang lang) {
        Finding any = reports.get(0).findings().get(at);
        List<Object> cells = new ArrayList<>();
        cells.add(any.obligation().pinpoint().in(lang));
        cells.add(any.obligation().id().value());
        for (GapReport report : reports) {
            cells.add(ChangesDocument.word(report.findings().get(at)));
        }
        cells.add(any.obligation().title());
        cells.add(any.obligation().strength());
        for (GapReport report : reports) {
            Finding finding = report.findings().get(at);
            cells.add(isAssessed(finding) ? finding.isUnverified() : "");
            cells.add(finding.obligation().strength().hasStatus() ? prose.elements(finding) : "");
            cells.add(provisions(finding, lang));
        }
        return cells;
    }

    /** Whether there is a status that could rest on something unread. */
    private static boolean isAssessed(Finding finding) {
        return finding.status().filter(status -> status != Status.NOT_ASSESSED).isPresent();
    }

    /** The provisions that carry the cover, each once, those with full cover first. */
    private static Document.Passages provisions(Finding finding, Lang lang) {
        return prose -> provisions(finding, prose, lang);
    }

    private static String provisions(Finding finding, Prose prose, Lang lang) {
        List<String> cited = new ArrayList<>();
        for (Extent extent : List.of(Extent.FULL, Extent.PARTIAL)) {
            for (ElementFinding element : finding.counted()) {
                for (ClaimFinding claim : element.claims()) {
                    String cite = prose.claim(claim);
                    if (claim.extent() == extent && !cited.contains(cite)) {
                        cited.add(cite);
                    }
                }
            }
        }
        if (cited.size() <= MOST_CITED) {
            return String.join("; ", cited);
        }
        return String.join("; ", cited.subList(0, MOST_CITED))
                + "; "
                + Phrase.AND_MORE.in(lang, cited.size() - MOST_CITED);
    }
}
