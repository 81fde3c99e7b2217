package opsc.report;

import java.util.Locale;
import java.util.function.Function;

/**
 * Every colour of the HTML report, on a light and on a dark screen; paper takes the light ones. A
 * test computes the contrast of each pair that meets.
 *
 * <p>The shades of cover are one hue, from nearest to the page to furthest from it, so that their
 * order is seen without colour too.
 */
enum Palette {
    PAPER("#ffffff", "#15181b"),
    SURFACE("#f2f4f5", "#20262a"),
    INK("#1b1d1f", "#eceff1"),
    MUTED("#4d545a", "#b4bcc2"),
    LINE("#747c83", "#868f97"),
    HAIRLINE("#d5dade", "#3a4248"),
    LINK("#0b4f8a", "#8cc4f2"),
    FOCUS("#b4380b", "#ffb86b"),
    FULL("#e1edf6", "#21394c"),
    FULL_INK("#12324a", "#dcecf7"),
    PART("#8fb8d6", "#4f89b0"),
    PART_INK("#0a1c2a", "#040d14"),
    NONE("#1d4a6e", "#c0def3"),
    NONE_INK("#ffffff", "#06121b"),
    CONFLICT("#0a1626", "#ffffff"),
    CONFLICT_INK("#ffffff", "#06121b");

    private final String light;
    private final String dark;

    Palette(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }

    /** Its name in the style sheet: {@code --full-ink}. */
    String property() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The colours as custom properties. */
    static String css() {
        return ":root {"
                + declarations(Palette::light)
                + " }\n@media screen and (prefers-color-scheme: dark) { :root {"
                + declarations(Palette::dark)
                + " } }\n";
    }

    private static String declarations(Function<Palette, String> shade) {
        StringBuilder css = new StringBuilder();
        for (Palette one : values()) {
            css.append(' ').append(one.property()).append(": ");
            css.append(shade.apply(one)).append(';');
        }
        return css.toString();
    }
}
