package opsc.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import opsc.data.Shipped;
import opsc.model.Instrument;
import opsc.model.Lang;
import opsc.model.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "idn-uu-1-2023/pasal-415-b|Law 1/2023 (new Criminal Code), article 415 letter b",
                "idn-uu-44-2008/pasal-29|Law 44/2008, article 29 in conjunction with article 4(1)",
                "idn-uu-44-2008/pasal-4-1-f|Law 44/2008, article 4(1) letter f and its elucidation",
                "idn-kuhp/pasal-5-1-2|old Criminal Code (KUHP), article 5(1) item 2 and (2)",
                "idn-uu-1-2023/pasal-295-3|Law 1/2023 (new Criminal Code), article 295 (death)",
                "idn-uu-5-2009/pengesahan|Law 5/2009",
                "idn-programme-kpppa/pelatihan|KPPPA programmes",
                "phl-ra-11642/penal-section|RA 11642, Penal section (number not read)"
            })
    void anEnglishReaderIsToldThePlaceInEnglish(String provision, String cited) {
        assertEquals(cited, cite(provision, Lang.EN));
    }

    @Test
    void anIndonesianReaderIsToldItAsIndonesianLawCitesItself() {
        assertEquals(
                "UU 44/2008, Pasal 29 jo. Pasal 4 ayat (1)",
                cite("idn-uu-44-2008/pasal-29", Lang.ID));
        assertEquals(
                "UU 1/2023 (KUHP baru), Pasal 295 (mati)",
                cite("idn-uu-1-2023/pasal-295-3", Lang.ID));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Less than for sale (Art 83).|Less than for sale (article 83).",
                "Pasal 81(1) and 82 ended.|Articles 81(1) and 82 ended.",
                "They follow Pasal I to III.|They follow articles I to III.",
                "It follows. Pasal 17 raises it.|It follows. Article 17 raises it.",
                "The paper says \"see Pasal 17\" of it.|The paper says \"see Pasal 17\" of it."
            })
    void aPassageSaysArticleExceptWhereItQuotes(String written, String told) {
        assertEquals(told, Citation.inText(written, Lang.EN));
        assertEquals(written, Citation.inText(written, Lang.ID));
    }

    private static String cite(String id, Lang lang) {
        for (Instrument instrument : Shipped.state(id.substring(0, 3)).instruments()) {
            for (Provision provision : instrument.provisions()) {
                if (provision.id().toString().equals(id)) {
                    return Citation.of(instrument, provision, lang);
                }
            }
        }
        throw new IllegalArgumentException(id);
    }
}
