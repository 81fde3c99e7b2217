package opsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TermTest {

    @Test
    void aTermIsSaidInWords() {
        assertEquals("3 years 6 months", new Term(3, 6, 0, false).in(Lang.EN));
        assertEquals("1 year", new Term(1, 0, 0, false).in(Lang.EN));
        assertEquals("3 tahun 6 bulan", new Term(3, 6, 0, false).in(Lang.ID));
        assertEquals("1 month 2 days", new Term(0, 1, 2, false).in(Lang.EN));
        assertEquals("2 months 1 day", new Term(0, 2, 1, false).in(Lang.EN));
        assertEquals("1 hari", new Term(0, 0, 1, false).in(Lang.ID));
        assertEquals("life", Term.LIFE.in(Lang.EN));
        assertEquals("seumur hidup", Term.LIFE.in(Lang.ID));
    }

    @Test
    void lifeIsLongerThanAnyNumberOfYears() {
        assertTrue(Term.LIFE.compareTo(new Term(999, 0, 0, false)) > 0);
        assertEquals(0, Term.LIFE.compareTo(Term.LIFE));
        assertTrue(new Term(1, 0, 0, false).compareTo(new Term(0, 13, 0, false)) < 0);
        assertTrue(new Term(1, 0, 0, false).compareTo(new Term(1, 0, 1, false)) < 0);
        assertTrue(new Term(1, 0, 0, false).compareTo(new Term(1, 1, 0, false)) < 0);
    }
}
