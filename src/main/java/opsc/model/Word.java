package opsc.model;

import java.util.Locale;

/** An enumerated value with one kebab-case word, the same in YAML, CSV, JSON, help and prose. */
public interface Word {

    /** The constant's name; every enum has it. */
    String name();

    /** The word as written in the files: {@code SHALL_QUALIFIED} is {@code shall-qualified}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
