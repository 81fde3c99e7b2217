package opsc.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import opsc.report.Markdown;

/** A draft as Markdown; marks are bold, and stand as they are typed when searched for. */
final class DraftMarkdown implements Block.Cases<IOException> {

    private final StringBuilder text = new StringBuilder(1 << 16);
    private final Markdown out = new Markdown(text);

    private DraftMarkdown() {}

    static byte[] bytes(Draft draft) {
        DraftMarkdown markdown = new DraftMarkdown();
        try {
            markdown.write(draft);
        } catch (IOException impossible) {
            throw new IllegalStateException("a string builder does not fail", impossible);
        }
        return markdown.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Draft draft) throws IOException {
        out.paragraph(draft.banner());
        out.heading(1, draft.title());
        for (Block block : draft.cover()) {
            block.to(this);
        }
        if (draft.sections().size() > 1) {
            out.heading(2, Wording.CONTENTS.in(draft.lang()));
            for (Section section : draft.sections()) {
                out.item(section.title() + Contents.paragraphs(section, draft.lang()));
            }
            out.end();
        }
        for (Section section : draft.sections()) {
            out.heading(2, section.title());
            for (Block block : section.blocks()) {
                block.to(this);
            }
        }
        out.paragraph(draft.banner());
    }

    @Override
    public void heading(Block.Heading heading) throws IOException {
        out.heading(heading.level() + 1, heading.text());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        paragraph.number().ifPresent(number -> text.append(number).append(". "));
        text.append(
                        paragraph.runs().stream()
                                .map(DraftMarkdown::run)
                                .collect(Collectors.joining(" ")))
                .append("\n\n");
    }

    @Override
    public void table(Block.Table table) throws IOException {
        if (!table.caption().isEmpty()) {
            out.paragraph(table.caption());
        }
        out.head(table.columns());
        for (List<String> row : table.rows()) {
            out.row(row);
        }
        out.end();
    }

    /** A label is no link: nothing defines it as one. */
    private static String run(Run run) {
        String words = Markdown.escape(run.text());
        if (run.label().isEmpty()) {
            return words;
        }
        String inner = run.label().substring(1, run.label().length() - 1);
        return "**[" + Markdown.escape(inner) + "]** " + words;
    }
}
