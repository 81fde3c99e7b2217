package opsc.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import opsc.model.Lang;
import opsc.model.ObligationId;

/**
 * Collects blocks section by section; paragraphs and tables are numbered through the whole draft.
 */
final class Pen {

    private final Lang lang;
    private final List<Section> sections = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tables;
    private final Brackets brackets;

    Pen(Lang lang, Brackets brackets) {
        this.lang = lang;
        this.brackets = brackets;
    }

    void heading(int level, String text) {
        brackets.heading();
        blocks.add(new Block.Heading(level, brackets.once(text)));
    }

    /** Adds a numbered paragraph and returns its number. */
    int paragraph(List<ObligationId> about, List<Run> runs) {
        paragraphs++;
        blocks.add(
                new Block.Paragraph(
                        OptionalInt.of(paragraphs), about, Run.joined(brackets.once(runs))));
        return paragraphs;
    }

    int paragraph(List<ObligationId> about, Run... runs) {
        return paragraph(about, List.of(runs));
    }

    void note(String text) {
        blocks.add(Block.Paragraph.note(text));
    }

    /** A table for figures, numbered. */
    void figures(
            String caption,
            List<ObligationId> about,
            List<String> columns,
            List<List<String>> rows) {
        tables++;
        String numbered = Wording.TABLE.in(lang, tables, caption);
        blocks.add(new Block.Table(numbered, about, columns, rows));
    }

    /** The table of an annex, whose heading says what it is. */
    void table(List<String> columns, List<List<String>> rows) {
        blocks.add(new Block.Table("", List.of(), columns, rows));
    }

    /** Ends the section that was being written. */
    void end(Wording title, boolean counted) {
        sections.add(new Section(title.in(lang), counted, blocks));
        blocks = new ArrayList<>();
    }

    /** Whether nothing has been written in this section yet. */
    boolean isEmpty() {
        return blocks.isEmpty();
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }
}
