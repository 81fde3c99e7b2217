package opsc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opsc.model.GapReport;
import opsc.model.Lang;
import opsc.model.Obligation;
import opsc.model.Standing;
import opsc.model.Status;
import opsc.model.Word;

/**
 * All States at once. The CSV is the matrix: a row for each State, its counts, and a column for
 * each obligation, so that a spreadsheet filters "every State that has not met art. 3(1)(c)". Text
 * and Markdown print the counts of each State and how many States have met each obligation.
 */
public final class WorldDocument {

    private static final List<String> COUNTS =
            List.of(
                    "state",
                    "name",
                    "provisions",
                    "gaps",
                    "met",
                    "partly_met",
                    "not_met",
                    "not_assessed",
                    "unverified",
                    "covered");

    private WorldDocument() {}

    /**
     * @param any one of the reports, for what they have in common: catalogue, day and yardstick
     */
    public static Document of(GapReport any, List<Standing> standings, Lang lang) {
        List<Obligation> obligations = any.catalogue().obligations();
        String all = Phrase.ALL_STATES.in(lang, standings.size());
        return new Document(
                "comparison",
                lang,
                Phrase.COMPARISON_TITLE.in(lang, all, any.catalogue().cite().in(lang)),
                List.of(new Prose(lang).question(any), Phrase.COMPARISON_INTRO.in(lang)),
                List.of(
                        states(standings, obligations, lang),
                        obligations(standings, obligations, lang)));
    }

    private static Document.Table states(
            List<Standing> standings, List<Obligation> obligations, Lang lang) {
        List<String> columns = new ArrayList<>(COUNTS);
        columns.addAll(List.of("elements", "instruments", "as_of"));
        obligations.forEach(obligation -> columns.add(obligation.id().value()));
        Document.Rows rows =
                new Document.Rows("states", Phrase.STATES.in(lang), columns.toArray(String[]::new));
        for (Standing one : standings) {
            List<Object> cells =
                    new ArrayList<>(
                            List.of(
                                    one.code(),
                                    one.heading(lang),
                                    one.provisions(),
                                    one.gaps(),
                                    one.count(Status.MET),
                                    one.count(Status.PARTLY_MET),
                                    one.count(Status.NOT_MET),
                                    one.count(Status.NOT_ASSESSED),
                                    one.unverified(),
                                    one.elements().covered(),
                                    one.elements().total(),
                                    one.instruments(),
                                    one.asOf().toString()));
            one.statuses().forEach(status -> cells.add(status.map(Word::word).orElse("-")));
            rows.add(cells);
        }
        return rows.table(COUNTS.size());
    }

    private static Document.Table obligations(
            List<Standing> standings, List<Obligation> obligations, Lang lang) {
        Document.Rows rows =
                new Document.Rows(
                        "obligations",
                        Phrase.STATES_OF_OBLIGATION.in(lang),
                        "pinpoint",
                        "strength",
                        "met",
                        "partly_met",
                        "not_met",
                        "not_assessed",
                        "title");
        for (int at = 0; at < obligations.size(); at++) {
            Obligation obligation = obligations.get(at);
            if (!obligation.strength().hasStatus()) {
                continue;
            }
            List<Optional<Status>> statuses = new ArrayList<>();
            for (Standing one : standings) {
                statuses.add(one.statuses().get(at));
            }
            rows.add(
                    obligation.pinpoint().in(lang),
                    obligation.strength(),
                    count(statuses, Status.MET, Status.USED),
                    count(statuses, Status.PARTLY_MET, Status.PARTLY_USED),
                    count(statuses, Status.NOT_MET, Status.NOT_USED),
                    count(statuses, Status.NOT_ASSESSED, Status.NOT_ASSESSED),
                    obligation.title());
        }
        return rows.table();
    }

    private static int count(List<Optional<Status>> statuses, Status ofDuty, Status ofOption) {
        return (int)
                statuses.stream()
                        .flatMap(Optional::stream)
                        .filter(status -> status == ofDuty || status == ofOption)
                        .count();
    }
}
