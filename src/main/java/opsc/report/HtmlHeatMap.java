package opsc.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opsc.model.Finding;
import opsc.model.Status;

/** Articles against statuses, as a table: each cell says how many, in what state, and which. */
record HtmlHeatMap(HtmlPage page) {

    void write() throws IOException {
        List<Status> shown = shown();
        Html out = page.out();
        out.element("p", page.say(Phrase.HEAT_MAP_TEXT));
        out.open("table", "class", "stack heat", "role", "table");
        out.element("caption", page.say(Phrase.HEAT_MAP_CAPTION));
        head(shown);
        out.open("tbody", "role", "rowgroup");
        for (Map.Entry<String, List<Finding>> article : articles().entrySet()) {
            row(article.getKey(), article.getValue(), shown);
        }
        out.close().close();
    }

    private List<Status> shown() {
        List<Status> shown = new ArrayList<>();
        for (Status status : Status.values()) {
            if (page.report().count(status) > 0) {
                shown.add(status);
            }
        }
        return shown;
    }

    /** Findings that carry a status, by article, in the order of the treaty. */
    private Map<String, List<Finding>> articles() {
        Map<String, List<Finding>> articles = new LinkedHashMap<>();
        for (Finding finding : page.report().findings()) {
            if (finding.status().isPresent()) {
                articles.computeIfAbsent(
                                finding.obligation().article(), article -> new ArrayList<>())
                        .add(finding);
            }
        }
        return articles;
    }

    private void head(List<Status> shown) throws IOException {
        Html out = page.out();
        out.open("thead", "role", "rowgroup").open("tr", "role", "row");
        out.element("th", page.heading(Phrase.ARTICLE), "scope", "col", "role", "columnheader");
        for (Status status : shown) {
            out.open("th", "scope", "col", "role", "columnheader");
            page.mark(Mark.of(status), page.say(Phrase.of(status)));
            out.close();
        }
        out.close().close();
    }

    private void row(String article, List<Finding> findings, List<Status> shown)
            throws IOException {
        Html out = page.out();
        out.open("tr", "role", "row");
        out.open(
                "th",
                "scope",
                "row",
                "role",
                "rowheader",
                "data-label",
                page.heading(Phrase.ARTICLE));
        out.text(article.isEmpty() ? "-" : article).close();
        for (Status status : shown) {
            cell(
                    status,
                    findings.stream()
                            .filter(finding -> finding.status().equals(Optional.of(status)))
                            .toList());
        }
        out.close();
    }

    private void cell(Status status, List<Finding> findings) throws IOException {
        Html out = page.out();
        if (findings.isEmpty()) {
            out.element("td", "0", "class", "zero", "role", "cell");
            return;
        }
        out.open("td", "class", Mark.of(status).style(), "role", "cell");
        out.open("strong").element("span", Mark.of(status).symbol(), "aria-hidden", "true");
        out.text(" " + findings.size() + " " + page.say(Phrase.of(status))).close();
        out.open("span", "class", "places");
        for (Finding finding : findings) {
            out.text(" ").open("a", "href", "#" + HtmlPage.anchor(finding.obligation().id()));
            page.pinpoint(finding.obligation().pinpoint().in(page.lang()));
            out.close();
        }
        out.close().close();
    }
}
