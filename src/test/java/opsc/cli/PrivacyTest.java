package opsc.cli;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * By which words the loader recognises that a child could be identified. All children are invented.
 */
class PrivacyTest {

    @TempDir private Path folder;

    @BeforeEach
    void smallState() throws IOException {
        SmallState.copyTo(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The victim was  born\\n on 3 May 2004.",
                "The victim was born\\u00a0on 3 May 2004.",
                "A girl\\tnamed Mawar was heard.",
                "\u00c9va, aged 14, was heard.",
                "Zo\u00eb (14) was heard.",
                "Zoe\u0308 (14) was heard.",
                "The victim was bo\u00adrn on 3 May 2004.",
                "The victim was \uff42\uff4f\uff52\uff4e on 3 May 2004.",
            })
    void blanksAndLettersOfAnyKindHideNothing(String text) throws IOException {
        Session session = validate("A summary.", text, "https://example.org/a");
        assertEquals(2, session.exit(), session.out());
        assertTrue(session.out().contains("personal-data"), session.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a birthday | The victim was born on 3 May 2004.",
                "a birthday | The girl, born March 3, 2004, was heard.",
                "a birthday | Her date of birth is in the file (DOB 2004-05-03).",
                "a birthday | Korban lahir tahun 2004.",
                "a birthday | TTL: Bogor, 3 Mei 2004",
                "a birthday | Anak kelahiran 2004 itu didengar.",
                "an address | She lived at her uncle's house.",
                "an address | The child resides at 12 Orchid Street.",
                "an address | Korban beralamat di Bogor.",
                "an address | Rumahnya di Jalan Melati.",
                "an address | Rumahnya di RT 03/RW 07.",
                "a school | A pupil of the third year in Bogor.",
                "a school | He attended a small village school.",
                "a school | She went to Bogor Junior High School.",
                "a school | Korban siswi SMPN 3.",
                "a school | Korban bersekolah di Bogor.",
                "a school | Anak itu santri Pondok Pesantren Melati.",
                "a name | A girl named Mawar was heard.",
                "a name | A boy called Budi was heard.",
                "a name | Mawar, aged 14, was heard.",
                "a name | Mawar (14) was heard.",
                "a name | Siti, 14, was heard.",
                "a name | The court heard Siti, 14.",
                "a name | Heard: Siti (14 years old), Budi (9)",
                "a name | Siti (P, 14) was heard.",
                "a name | Partini, 14, from Bogor, was heard.",
                "a name | The 14-year-old Siti was heard.",
                "a name | Siti (14 tahun) didengar.",
                "a name | Siti, 14 tahun, didengar.",
                "a name | Siti, 14 thn yang tinggal di sana",
                "a name | Korban AS (14) didengar.",
                "a name | Anak MR, 9 tahun, didengar.",
                "a name | The victim with the initials M.R. was heard.",
                "a name | Mawar, berusia 14 tahun, didengar.",
                "a name | Korban berinisial MR didengar.",
                "a name | Saksi bernama Mawar didengar.",
                "a picture | See https://example.org/case/photo.jpg?size=1",
                "a picture | The file is IMG_2004.HEIC",
                "a picture | https://photos.app.goo.gl/abc",
                "a number or account of a person | Call 0812 3456 7890.",
                "a number or account of a person | Call +44 20 7946 0000.",
                "a number or account of a person | NIK: 3201 0405 0304 0001",
                "a number or account of a person | Write to mawar.r@example.org",
                "a number or account of a person | https://www.tiktok.com/@mawar",
            })
    void whatCouldIdentifyAChildIsRefused(String what, String text) throws IOException {
        Session session = validate("A summary.", text, "https://example.org/a");
        assertEquals(2, session.exit(), session.out());
        assertTrue(
                session.out().contains("error[personal-data]: " + what + " does not belong here"),
                session.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seven boys, aged 14 to 16, were heard by the court in Bogor.",
                "Boys (14) and girls (9) were counted separately; see Table (2).",
                "The prosecutor attends every hearing; no girl called to testify was alone.",
                "Pasal 7 ayat (1) UU 21/2007; 8 years of 15, in 2017, in case 14/Pid.Sus/2017.",
                "Tidak ada jalan keluar bagi anak jalanan yang tinggal di kota; MA memutus 2 perkara.",
                "The High Court and the Supreme Court of Indonesia read Article 3 (1) alike.",
                "Children living in prostitution areas; a hotline, 129, answers.",
                "Program sekolah ramah anak di SMP dan SMA; anak usia 13 sampai 17 tahun.",
                "Law 21, 14 of 2007, Pasal 2, 14, 15, and Article, 14, of the Law, 9.",
                "Pasal 2, 14, dan 15; Undang-Undang, 14, Pasal 88 (10 tahun), Protokol, 12, 13.",
                "In the Optional Protocol, 3, and in Bogor, 14 and 15 March, on Monday, 3 May.",
                "Judged in Bogor, 14 years of prison; in Jakarta, 9 tahun penjara; at most 15 years.",
                "Trafficking (15 years), Pornography, 12 years, KUHP (9 tahun), UU (12 tahun), ILO (15).",
                "Perdagangan Orang (15 tahun), Perkawinan (16), Pidana Kerja, 6 tahun, dan Tabel 3.",
                "A 14-year-old Indonesian girl and a 14-year-old in Bogor; the Courts, 14 in all.",
                "UU Perlindungan Anak, Pasal 14; the Committee, 12 June 2017; Bogor, 14-16 years.",
                "Sidang di Bogor, 14 Maret, dan Cibinong, 9 kali; Jakarta Timur, 17 perkara.",
                "Komite Hak Anak PBB (2014); Anak UU 23 Tahun 2002, 14 tahun kemudian."
            })
    void whatIdentifiesNobodyIsNoFalseAlarm(String text) throws IOException {
        Session session = validate("A summary.", text, "https://www.facebook.com/ministry");
        assertEquals(0, session.exit(), session.out());
    }

    @Test
    void titlesNotesAndLinksAreLookedAtTooAndTheCaretMarksTheWords() throws IOException {
        Session session =
                validate("Heard: Mawar, aged 14.", "Fine.", "https://example.org/case/photo.png");
        assertTrue(session.out().contains("a name does not belong here"), session.out());
        assertTrue(session.out().contains("a picture does not belong here"), session.out());
        assertTrue(session.out().contains(" ^^^^^^^^^^^^^\n"), session.out());
    }

    @Test
    @Timeout(value = 30, unit = SECONDS)
    void noTextTakesLong() throws IOException {
        for (String part :
                new String[] {"a", "a@", "a.", "1", "A", "Aa ", "http://", "jalan ", "+08 "}) {
            String text = part.repeat(45_000 / part.length());
            assertTrue(validate(text, text, "a").err().contains("files checked: "), part);
            validate("a", "a", text);
        }
    }

    /** One finding with a text in each place that takes one. */
    private Session validate(String title, String summary, String url) throws IOException {
        Files.writeString(
                folder.resolve("statutes/aaa/findings.yaml"),
                """
                findings:
                  - id: f
                    on: 2018-05-01
                    obligation: opsc-1
                    effect: undermines
                    summary: {en: "%s"}
                    source: {title: "%s", url: "%s"}
                    checked: {confidence: unverified}
                """
                        .formatted(summary, title, url));
        return Session.run(folder, "validate");
    }
}
