package opsc.draft;

import opsc.model.Lang;

/** What stands behind a section in the contents. */
final class Contents {

    private Contents() {}

    /** {@code , paras. 12-40}; empty for a section without numbers. */
    static String paragraphs(Section section, Lang lang) {
        return section.firstParagraph().isEmpty()
                ? ""
                : ", "
                        + Wording.PARAGRAPHS.in(
                                lang,
                                section.firstParagraph().getAsInt(),
                                section.lastParagraph().getAsInt());
    }
}
