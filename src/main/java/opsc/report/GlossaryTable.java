package opsc.report;

import java.util.List;

/** The terms of the treaty that a document uses, each beside the one preferred today. */
public record GlossaryTable(String intro, List<String> columns, List<List<String>> rows) {

    static final List<Phrase> COLUMNS =
            List.of(Phrase.TREATY_TERM, Phrase.PREFERRED_TERM, Phrase.WHY_PREFERRED, Phrase.SOURCE);

    public GlossaryTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
