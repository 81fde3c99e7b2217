package opsc.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of the HTML report can be read, by WCAG 2.2, on a light and on a dark screen. */
class PaletteTest {

    private static final List<Palette> SHADES =
            List.of(Palette.PAPER, Palette.FULL, Palette.PART, Palette.NONE, Palette.CONFLICT);

    /** A screen: how it shows a colour. */
    record Screen(String name, Function<Palette, String> shows) {
        @Override
        public String toString() {
            return name;
        }

        double luminance(Palette colour) {
            double[] light = linear(shows.apply(colour));
            return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
        }

        double contrast(Palette one, Palette other) {
            return PaletteTest.contrast(luminance(one), luminance(other));
        }
    }

    static Stream<Screen> screens() {
        return Stream.of(new Screen("light", Palette::light), new Screen("dark", Palette::dark));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void textStandsOutFromWhatIsBehindIt(Screen screen) {
        for (Palette text : List.of(Palette.INK, Palette.MUTED, Palette.LINK)) {
            for (Palette behind : List.of(Palette.PAPER, Palette.SURFACE)) {
                atLeast(4.5, screen, text, behind);
            }
        }
        atLeast(4.5, screen, Palette.FULL_INK, Palette.FULL);
        atLeast(4.5, screen, Palette.PART_INK, Palette.PART);
        atLeast(4.5, screen, Palette.NONE_INK, Palette.NONE);
        atLeast(4.5, screen, Palette.CONFLICT_INK, Palette.CONFLICT);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void focusAndBordersStandOut(Screen screen) {
        for (Palette behind : List.of(Palette.PAPER, Palette.SURFACE)) {
            atLeast(3, screen, Palette.FOCUS, behind);
            atLeast(3, screen, Palette.LINE, behind);
        }
    }

    /** What a grey printer and a reader without colour keep of it. */
    @ParameterizedTest
    @MethodSource("screens")
    void shadesGoOneWayAwayFromThePage(Screen screen) {
        inOrder(SHADES.stream().map(screen::luminance).toList());
    }

    /** Viénot, Brettel and Mollon (1999), in linear light. */
    @ParameterizedTest
    @MethodSource("screens")
    void shadesKeepTheirOrderForTheColourBlind(Screen screen) {
        DoubleBinaryOperator protan = (red, green) -> 0.11238 * red + 0.88762 * green;
        DoubleBinaryOperator deutan = (red, green) -> 0.29275 * red + 0.70725 * green;
        for (DoubleBinaryOperator eye : List.of(protan, deutan)) {
            inOrder(
                    SHADES.stream()
                            .map(shade -> linear(screen.shows().apply(shade)))
                            .map(light -> eye.applyAsDouble(light[0], light[1]))
                            .toList());
        }
    }

    /** So that what is tested is what is shown. */
    @Test
    void theStyleSheetNamesNoColourOfItsOwn() {
        String css = HtmlAssets.read("report.css");
        assertFalse(
                Pattern.compile("#[0-9a-fA-F]{3,8}\\b[ ;]|rgba?\\(|hsla?\\(").matcher(css).find());
        Matcher used = Pattern.compile("var\\((--[a-z-]+)\\)").matcher(css);
        List<String> known = Stream.of(Palette.values()).map(Palette::property).toList();
        while (used.find()) {
            assertTrue(known.contains(used.group(1)), used.group());
        }
        for (String property : known) {
            assertTrue(css.contains("var(" + property + ")"), property);
        }
    }

    private static void atLeast(double wanted, Screen screen, Palette one, Palette other) {
        double contrast = screen.contrast(one, other);
        assertTrue(contrast >= wanted, one + " on " + other + " is " + contrast);
    }

    private static void inOrder(List<Double> luminances) {
        double direction = Math.signum(luminances.get(1) - luminances.get(0));
        for (int at = 1; at < luminances.size(); at++) {
            double step = luminances.get(at) - luminances.get(at - 1);
            assertEquals(direction, Math.signum(step));
            assertTrue(contrast(luminances.get(at), luminances.get(at - 1)) >= 1.15, "step " + at);
        }
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double[] linear(String colour) {
        double[] light = new double[3];
        for (int at = 0; at < 3; at++) {
            double channel = Integer.parseInt(colour.substring(1 + 2 * at, 3 + 2 * at), 16) / 255.0;
            light[at] =
                    channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
        }
        return light;
    }
}
