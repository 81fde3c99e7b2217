package opsc.report;

import java.io.IOException;
import java.util.List;
import opsc.model.Finding;
import opsc.model.Obligation;

/** The gaps in order: what is asked, what is open, and what would close it. */
record HtmlGaps(HtmlPage page, Elsewhere elsewhere) {

    /** The heading: gaps, or for a catalogue that binds nobody the benchmarks not reached. */
    Phrase heading() {
        return goals() ? Phrase.BELOW : Phrase.GAPS;
    }

    private boolean goals() {
        return page.report().gaps().isEmpty() && !page.report().belowGoals().isEmpty();
    }

    void write() throws IOException {
        List<Finding> gaps = goals() ? page.report().belowGoals() : page.report().gaps();
        if (gaps.isEmpty()) {
            page.out().element("p", page.prose().noGaps(page.report()));
            return;
        }
        page.out().element("p", page.say(Phrase.GAPS_ORDER));
        int rank = 0;
        for (Finding gap : gaps) {
            rank++;
            gap(rank, gap);
        }
    }

    private void gap(int rank, Finding gap) throws IOException {
        Obligation obligation = gap.obligation();
        Html out = page.out();
        page.prose().entry();
        String id = HtmlPage.gapAnchor(obligation.id());
        out.open("article", "id", id, "aria-labelledby", id + "-title");
        out.open("h3", "id", id + "-title").text(rank + ". ");
        page.pinpoint(obligation.pinpoint().in(page.lang()));
        out.text(" ").text(obligation.title()).close();
        out.open("p");
        page.status(gap);
        out.text(" " + page.say(Phrase.of(obligation.strength())));
        out.text("; " + page.prose().counts(gap) + "; ");
        out.element("a", obligation.id().value(), "href", "#" + HtmlPage.anchor(obligation.id()));
        out.close();
        duty(obligation);
        page.list(Phrase.OPEN, open(gap));
        page.list(Phrase.ELSEWHERE, page.lines(elsewhere.of(gap)));
        page.list(Phrase.CANDIDATES, candidates(gap));
        page.list(Phrase.PRACTICE, page.practice(gap));
        page.list(Phrase.DECISIONS, page.decisions(gap));
        page.list(Phrase.DECLARATIONS, page.declarations(gap));
        out.close();
    }

    private void duty(Obligation obligation) throws IOException {
        Html out = page.out();
        out.open("p").element("strong", page.say(Phrase.DUTY) + ": ");
        out.text(obligation.summary()).close();
        if (obligation.qualifier().isPresent()) {
            out.open("p").element("strong", page.say(Phrase.QUALIFIER) + ": ");
            out.text(obligation.qualifier().get()).close();
        }
    }

    private List<HtmlPage.Part> open(Finding gap) {
        return Residue.of(gap, page.prose()).stream()
                .<HtmlPage.Part>map(one -> () -> open(one))
                .toList();
    }

    private void open(Residue residue) throws IOException {
        if (residue.isShort()) {
            page.out().text(residue.toString());
            return;
        }
        page.out().text(residue.elements() + ":");
        page.list(page.lines(residue.lines()));
    }

    private List<HtmlPage.Part> candidates(Finding gap) {
        return gap.candidates().stream()
                .<HtmlPage.Part>map(candidate -> () -> candidate(candidate))
                .toList();
    }

    private void candidate(Finding.Candidate candidate) throws IOException {
        page.cite(candidate.instrument(), candidate.provision());
        page.out().text(": ").text(candidate.provision().summary());
    }
}
