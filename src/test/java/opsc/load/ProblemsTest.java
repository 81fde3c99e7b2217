package opsc.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import opsc.diagnostic.Code;
import opsc.diagnostic.Diagnostic;
import opsc.diagnostic.Message;
import opsc.model.Span;
import org.junit.jupiter.api.Test;

/** What is kept of the problems of one run. */
class ProblemsTest {

    private final Problems problems = new Problems();

    @Test
    void ofOneFileAThousandErrorsAreKeptAndAllAreCounted() {
        for (int line = 1; line <= Problems.MOST; line++) {
            add("a.yaml", line);
        }
        add("b.yaml", 1);
        assertFalse(problems.isCut());
        assertEquals(Problems.MOST + 1, problems.all().size());
        add("a.yaml", Problems.MOST + 1);
        assertTrue(problems.isCut());
        assertEquals(Problems.MOST + 1, problems.all().size());
        assertEquals(Problems.MOST + 2, problems.errors());
    }

    private void add(String file, int line) {
        problems.add(
                new Diagnostic(
                        Code.SYNTAX,
                        new Span(file, line, 1, line, 2),
                        Message.untranslated("wrong"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty());
    }
}
