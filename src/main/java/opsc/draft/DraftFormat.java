package opsc.draft;

import opsc.model.Word;

/** How a draft is written. */
public enum DraftFormat implements Word {
    DOCX("docx") {
        @Override
        public byte[] bytes(Draft draft) {
            return DraftWord.bytes(draft);
        }
    },
    MARKDOWN("md") {
        @Override
        public byte[] bytes(Draft draft) {
            return DraftMarkdown.bytes(draft);
        }
    };

    private final String ending;

    DraftFormat(String ending) {
        this.ending = ending;
    }

    /** The ending of a file in this format, without the dot. */
    public String ending() {
        return ending;
    }

    /** The whole file, the same bytes for the same draft. */
    public abstract byte[] bytes(Draft draft);
}
