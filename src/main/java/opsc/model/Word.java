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

    /** Whether {@code text} is the word; compares without making it. */
    default boolean is(String text) {
        String name = name();
        boolean same = text.length() == name.length();
        for (int at = 0; same && at < name.length(); at++) {
            char c = name.charAt(at);
            same = text.charAt(at) == (c == '_' ? '-' : Character.toLowerCase(c));
        }
        return same;
    }
}
