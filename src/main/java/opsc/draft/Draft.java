package opsc.draft;

import java.time.LocalDate;
import java.util.List;
import opsc.model.Lang;

/**
 * A document before it is Word or Markdown: a cover, contents that follow from the sections, and
 * the sections.
 *
 * @param asOf the day of the law, which is also the date in the file's properties
 * @param banner what stands at the head of each page
 * @param cover blocks before the contents
 */
public record Draft(
        Lang lang,
        LocalDate asOf,
        String banner,
        String title,
        List<Block> cover,
        List<Section> sections) {

    public Draft {
        cover = List.copyOf(cover);
        sections = List.copyOf(sections);
    }
}
