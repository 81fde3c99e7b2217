package opsc.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import opsc.model.Lang;
import opsc.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text from the data can act as markup. */
class HtmlTest {

    private static final Function<Text, String> TOLD = text -> text.in(Lang.ID);

    @Test
    void textAndAttributesAreEscaped() throws IOException {
        StringBuilder page = new StringBuilder();
        new Html(page, Lang.EN, TOLD)
                .element(
                        "p",
                        "</p><script>alert('1')</script> & \u0000\u202E",
                        "title",
                        "\" onclick=\"x")
                .end();
        assertEquals(
                "\n<p title=\"&quot; onclick=&quot;x\">&lt;/p&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;"
                        + " &amp; \uFFFD\uFFFD</p>\n",
                page.toString());
    }

    @Test
    void whatXmlForbidsIsReplaced() {
        assertEquals("a\uFFFDb\uFFFDc\uD83D\uDE00", Html.escape("a\uD800b\uFFFFc\uD83D\uDE00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c&d=e#f",
                "HTTP://example.org",
                "reports/idn/page.html#gaps",
                "../law.pdf",
                "#gaps"
            })
    void theseLinksAreLive(String url) {
        assertEquals(Optional.of(url), Html.address(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "\u0001javascript:alert(1)",
                "javascript&#58;alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "//example.org/x",
                "/\\example.org",
                "\\\\example.org",
                "https:example",
                "https://example.org/\" onclick=\"x",
                ""
            })
    void theseAreNot(String url) throws IOException {
        assertEquals(Optional.empty(), Html.address(url));
        StringBuilder page = new StringBuilder();
        new Html(page, Lang.EN, TOLD).link(url, "words");
        assertEquals("words", page.toString());
    }

    @Test
    void aPassageInTheOtherLanguageSaysSo() throws IOException {
        StringBuilder page = new StringBuilder();
        new Html(page, Lang.ID, TOLD)
                .text(Text.of("law", "hukum"))
                .text(new Text("law", Optional.empty()));
        assertEquals("hukum<span lang=\"en\">law</span>", page.toString());
    }

    @Test
    void anchorsHoldNoCharacterThatActsAndStayApart() {
        assertEquals("gap-opsc-3-1-c", Html.anchor("gap", "opsc-3-1-c"));
        assertTrue(Html.anchor("gap", "a\" b<\u00E9").matches("[a-z0-9_-]+"));
        assertNotEquals(Html.anchor("gap", "a.b"), Html.anchor("gap", "a/b"));
    }

    @Test
    void codeThatTwoParsersWouldReadDifferentlyIsRefused() {
        Html html = new Html(new StringBuilder(), Lang.EN, TOLD);
        assertThrows(IllegalArgumentException.class, () -> html.raw("script", "if (a < b) c();"));
    }
}
