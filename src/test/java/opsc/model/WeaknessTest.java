package opsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import opsc.model.Weakness.AgeLimit;
import opsc.model.Weakness.LeavesOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What narrows a claim: the words of its residue, and when it is no narrower than another. */
class WeaknessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17 | victims aged 17 are not covered | korban berusia 17 tahun tidak tercakup",
                "16 | victims aged 16 and 17 are not covered | korban berusia 16 dan 17 tahun tidak tercakup",
                "15 | victims aged 15, 16 and 17 are not covered | korban berusia 15, 16 dan 17 tahun tidak tercakup",
                "14 | victims aged 14 to 17 are not covered | korban berusia 14 sampai 17 tahun tidak tercakup",
            })
    void theAgesThatAreLeftOpenAreNamed(int under, String en, String id) {
        assertEquals(Text.of(en, id), new AgeLimit(under).residue());
    }

    @Test
    void aLowerAgeLimitIsNarrower() {
        assertEquals(true, new AgeLimit(16).isWithin(List.of("age-limit-14")));
        assertEquals(true, new AgeLimit(16).isWithin(List.of("age-limit-16")));
        assertEquals(false, new AgeLimit(14).isWithin(List.of("age-limit-16")));
        assertEquals(false, new AgeLimit(14).isWithin(List.of("offline-only")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BOYS | leaves-out-boys | boys | anak laki-laki",
                "GIRLS | leaves-out-girls | girls | anak perempuan",
                "MARRIED | leaves-out-married | married children | anak yang sudah kawin",
                "FOREIGN_NATIONALS | leaves-out-foreign-nationals | children of foreign nationality | anak warga negara asing",
                "NOT_MARRIAGEABLE | leaves-out-not-marriageable | children below the age of marriage | anak di bawah usia kawin",
                "UNBORN | leaves-out-unborn | the unborn | anak dalam kandungan",
                "MARRIED BOYS | leaves-out-boys-married | boys, married children | anak laki-laki, anak yang sudah kawin",
            })
    void theChildrenWhoAreLeftOutAreNamed(String whom, String word, String en, String id) {
        LeavesOut weakness = leavesOut(whom);
        assertEquals(word, weakness.word());
        assertEquals(Text.of("not covered: " + en, "tidak tercakup: " + id), weakness.residue());
        assertEquals(Optional.of("protects"), weakness.key());
    }

    @ParameterizedTest(name = "{0} where {1}: {2}")
    @CsvSource({
        "BOYS, leaves-out-boys, true",
        "BOYS, leaves-out-boys-married, true",
        "MARRIED, leaves-out-boys-married, true",
        "BOYS MARRIED, leaves-out-boys-married, true",
        "BOYS MARRIED, leaves-out-boys, false",
        "BOYS, leaves-out-girls, false",
        "MARRIED, leaves-out-not-marriageable, false",
        "BOYS, offline-boys, false",
    })
    void whoeverLeavesOutMoreIsNarrower(String whom, String before, boolean within) {
        assertEquals(within, leavesOut(whom).isWithin(List.of("age-limit-16", before)));
    }

    @Test
    void eachOtherWeaknessNamesWhatItLeavesOpenAndTheKeyThatSaysSo() {
        assertWeakness(
                new Weakness.OfflineOnly(),
                Optional.of("online"),
                "offline-only",
                "acts done online are not covered",
                "perbuatan secara daring tidak tercakup");
        assertWeakness(
                new Weakness.NaturalPersonsOnly(),
                Optional.of("legal_persons"),
                "natural-persons-only",
                "legal persons are not reached",
                "korporasi tidak terjangkau");
        assertWeakness(
                new Weakness.AsksMore(Text.of("loans are not covered", "pinjaman tidak tercakup")),
                Optional.empty(),
                "asks-more",
                "loans are not covered",
                "pinjaman tidak tercakup");
    }

    @ParameterizedTest
    @CsvSource({"POLICY, kebijakan", "PROGRAMME, program", "INSTITUTION, lembaga"})
    void whatIsNoLawIsNamedByItsKind(InstrumentKind kind, String indonesian) {
        assertWeakness(
                new Weakness.NotLaw(kind),
                Optional.empty(),
                "not-law",
                "no law secures it, only a " + kind.word(),
                "belum dijamin undang-undang, baru oleh " + indonesian);
    }

    private static void assertWeakness(
            Weakness weakness, Optional<String> key, String word, String en, String id) {
        assertEquals(key, weakness.key());
        assertEquals(word, weakness.word());
        assertEquals(Text.of(en, id), weakness.residue());
        assertEquals(true, weakness.isWithin(List.of("age-limit-16", word)));
        assertEquals(false, weakness.isWithin(List.of("age-limit-16")));
    }

    private static LeavesOut leavesOut(String whom) {
        return new LeavesOut(
                Arrays.stream(whom.split(" "))
                        .map(Protects.Except::valueOf)
                        .collect(
                                Collectors.toCollection(
                                        () -> EnumSet.noneOf(Protects.Except.class))));
    }
}
