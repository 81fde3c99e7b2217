package opsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinpointTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "art. 1 | Pasal 1",
                "art. 2(b) | Pasal 2 huruf b",
                "art. 3(1) opening words | Pasal 3 ayat (1) kalimat pembuka",
                "art. 3(1)(a)(i)b | Pasal 3 ayat (1) huruf a angka (i) huruf b",
                "art. 3(1)(a)(ii) | Pasal 3 ayat (1) huruf a angka (ii)",
                "art. 7(a)(i) | Pasal 7 huruf a angka (i)",
                "criterion 4 | criterion 4",
            })
    void anArticleIsCitedInFullInIndonesian(String english, String indonesian) {
        assertEquals(english, Pinpoint.of(english).in(Lang.EN));
        assertEquals(indonesian, Pinpoint.of(english).in(Lang.ID));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pasal 29 jo. Pasal 4(1) | Pasal 29 jo. Pasal 4 ayat (1)",
                "Pasal 74(1), (2)(b) jo. Pasal 183(1) | Pasal 74 ayat (1), (2) huruf b jo. Pasal 183 ayat (1)",
                "Pasal 40(2a)-(2d) | Pasal 40 ayat (2a)-(2d)",
                "Pasal 28B ayat (2) | Pasal 28B ayat (2)",
                "Pasal 4(1) huruf f dan Penjelasannya | Pasal 4 ayat (1) huruf f dan Penjelasannya",
                "Pasal 81(2) (rumusan 2014) | Pasal 81 ayat (2) (rumusan 2014)",
                "s. 31(1)(a) | s. 31(1)(a)",
            })
    void soIsAPlaceInIndonesianLaw(String written, String cited) {
        assertEquals(cited, Pinpoint.indonesian(written));
    }
}
