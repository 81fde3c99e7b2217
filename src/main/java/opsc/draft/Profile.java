package opsc.draft;

import opsc.model.Word;

/** Who speaks in a draft. */
public enum Profile implements Word {
    /** The State: the initial report of article 12(1). */
    GOVERNMENT("article-12-report"),
    /** Civil society: a report of its own beside the State's, called alternative. */
    ALTERNATIVE("alternative-report");

    private final String file;

    Profile(String file) {
        this.file = file;
    }

    /** The name of its files, without language and ending. */
    public String file() {
        return file;
    }
}
