package opsc.load;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opsc.diagnostic.Code;
import opsc.diagnostic.Message;
import opsc.load.Fields.Passage;

/**
 * No person can be identified from a finding or decision. Keys for a name, birthday or address do
 * not exist; this looks for what slips into the texts, notes, titles and links. Persons behind a
 * name are recognised by the words around it. {@code .github/SECURITY.md} lists the rules.
 *
 * <p>Nothing in a pattern repeats without a bound, so that no text takes long.
 */
final class Privacy {

    /**
     * @param inLinks whether a link to a source may break it too
     */
    private record Rule(Message what, boolean inLinks, Pattern pattern) {}

    private static final String SCHOOLS =
            "(?:SD|SMP|SMA|SMK|MTs|SLB|SDN|SMPN|SMAN|SMKN|MTsN|MIN|MAN)";
    private static final String FORMS =
            "(?:Elementary|Primary|Middle|Secondary|Junior High|Senior High|High|Boarding|International)";

    /** Words with a capital that are no name, where an age or number follows. */
    private static final String NO_NAME =
            "(?!(?:Boys|Girls|Children|Victims|Persons|Students|Those|Anak|Korban|Siswa|Perempuan"
                    + "|Pasal|Ayat|Huruf|Angka|Bab|Nomor|Tahun|Tabel|Lampiran|Halaman|Putusan|Perkara"
                    + "|(?:Undang-)?Undang|Peraturan|Protokol|Konvensi|Pidana|Penjara|Orang|Pornografi"
                    + "|Eksploitasi|Kekerasan|Seksual|Persetubuhan|Pencabulan|Perkawinan|Kerja"
                    + "|Arts?|Articles?|Sections?|Paragraphs?|Paras?|Parts?|Chapters?|Tables?|Annex"
                    + "|Laws?|Acts?|Rules?|Codes?|Protocol|Convention|Regulations?|Decrees?|Cases?"
                    + "|Number|Page|Trafficking|Pornography|Prostitution|Exploitation|Abuse|Rape"
                    + "|Kidnapping|Imprisonment|Prison|Marriage|Employment"
                    + "|January|February|March|April|May|June|July|August|September|October"
                    + "|November|December|Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober"
                    + "|Desember)\\b)";

    private static final String WORD = "(?-i:[A-Z][a-z]{1,30}\\b)";
    private static final String NAME = "(?-i:" + NO_NAME + ")" + WORD;

    /** Of a child. */
    private static final String AGE = "(?:[1-9]|1[0-7])(?!\\d)";

    /** After an age that stands beside a name; a term of prison would be followed by more. */
    private static final String END_OF_AGE =
            "(?= ?(?:[;.)]|$)|,(?! ?(?:(?:and|or|dan|atau) )?\\d)| (?:who|was|from|yang|dari|asal)\\b)";

    private static final String YEARS =
            "(?: ?(?:tahun|thn|th|years?|yrs?|y)\\b(?:[ .]?o(?:ld|\\.))?)";

    /** More would take long; those here have 26 kB. */
    static final int MOST_BYTES = 1 << 20;

    private static final List<Rule> RULES =
            List.of(
                    rule(
                            Message.of("a birthday"),
                            "born (?:on|in|\\d)",
                            "(?-i:born (?:January|February|March|April|May|June|July|August|September|October|November|December))",
                            "date[ -]of[ -]birth",
                            "birth ?(?:day|date)\\b",
                            "d\\.?o\\.?b\\b",
                            "(?:tanggal|tgl\\.?|tempat) lahir",
                            "ttl ?:",
                            "lahir (?:pada|di|tanggal|tgl|tahun|\\d)",
                            "kelahiran (?:tahun )?\\d"),
                    rule(
                            Message.of("an address"),
                            "(?:lives|lived|living|resides|residing|resided) at",
                            "home address",
                            "resident of \\w{1,40} street",
                            "(?-i:\\d{1,4} [A-Z][a-z]{1,30} (?:Street|Road|Avenue|Lane|Drive)\\b)",
                            "(?:post|zip) ?code:? \\d",
                            "kode pos \\d",
                            "alamat (?:rumah|korban|anak|lengkap)",
                            "beralamat(?:kan)? di",
                            "bertempat tinggal di",
                            "jalan \\w{1,40} no\\b",
                            "(?-i:Jalan [A-Z][a-z])",
                            "(?:jl|gg)\\. ?\\w",
                            "rt\\.? ?\\d{1,3} ?/? ?rw\\.? ?\\d"),
                    rule(
                            Message.of("a school"),
                            "(?:pupil|student) (?:of|at)",
                            "attend(?:s|ed) (?:[\\w.-]{1,30} ){0,4}(?:school|college|kindergarten)",
                            "bersekolah di",
                            "siswa(?:i|) (?:sd|smp|sma|smk|mts)",
                            "(?:sd|smp|sma|smk|mi|mts|ma) negeri \\d",
                            "(?-i:" + SCHOOLS + " (?:\\d|[A-Z][a-z]))",
                            "(?-i:Pondok Pesantren [A-Z])",
                            "(?-i:[A-Z][a-z]{1,30} " + FORMS + " School\\b)"),
                    rule(
                            Message.of("a name"),
                            "(?:victim|child|girl|boy|daughter|son) named",
                            "(?:victim|child|girl|boy|daughter|son) called (?-i:[A-Z])",
                            "whose name is",
                            "(?:her|his|child's|victim's|girl's|boy's) (?:real |full )?name is",
                            "(?:korban|anak|yang) bernama",
                            "bernama (?-i:[A-Z])",
                            "nama (?:anak|korban|lengkap)(?:nya)?(?: adalah|:)",
                            "(?:ber)?inisial (?-i:[A-Z])",
                            "initials (?-i:[A-Z]\\.? ?[A-Z])",
                            "(?="
                                    + WORD
                                    + "(?:,| \\())" // rare, and soon seen
                                    + NAME
                                    + "(?:(?:,| \\() ?(?:aged?|usia|berusia|umur|berumur) \\d"
                                    + "| \\((?:[LPMF][,/] ?)?"
                                    + AGE
                                    + YEARS
                                    + "?\\)"
                                    + "|, ?"
                                    + AGE
                                    + YEARS
                                    + "?"
                                    + END_OF_AGE
                                    + ")",
                            AGE
                                    + "[ -]years?[ -]old,? "
                                    + NAME
                                    + "(?! (?:girl|boy|child|victim|national)s?\\b)",
                            "(?:korban|anak|saksi|victim|child|girl|boy|witness) (?-i:[A-Z]{1,4})(?:,| \\() ?"
                                    + AGE
                                    + YEARS
                                    + "?(?=[,)])"),
                    linkRule(
                            Message.of("a picture"),
                            "[\\w%-]{1,60}\\.(?:jpe?g|png|gif|webp|heic|bmp|tiff?|avif|mp4|mov|avi|mkv|webm|3gp|m4v)\\b",
                            "photos\\.(?:google\\.com|app\\.goo\\.gl)/\\w",
                            "(?:imgur|flickr)\\.com/\\w"),
                    rule(
                            Message.of("a number or account of a person"),
                            "(?:nik|nisn|passport|paspor)(?: no\\.?| number| nomor)?:? ?\\d",
                            "(?<!\\d)\\d{4}[ .-]?\\d{4}[ .-]?\\d{4}[ .-]?\\d{4}(?!\\d)",
                            "[\\w.+-]{1,64}@[\\w-]{1,64}\\.\\w",
                            "(?:facebook|instagram|twitter|x|tiktok)\\.com/@?\\w",
                            "(?:wa|t)\\.me/\\+?\\w"),
                    numberRule());

    /** Lines may break anywhere. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h\\u200B\\uFEFF]+");

    /** What stands inside words and is not seen; the others are {@link #BLANKS}. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cf}&&[^\\u200B\\uFEFF]]");

    private Privacy() {}

    private static Rule rule(Message what, String... signs) {
        return new Rule(what, false, pattern(signs));
    }

    private static Rule linkRule(Message what, String... signs) {
        return new Rule(what, true, pattern(signs));
    }

    /** It may start with a plus, where no word starts. */
    private static Rule numberRule() {
        return new Rule(
                Message.of("a number or account of a person"),
                false,
                Pattern.compile("(?:\\+\\d{2}|\\b62|\\b08)[\\d .()-]{8,30}"));
    }

    private static Pattern pattern(String... signs) {
        return Pattern.compile(
                "\\b(?:"
                        + String.join("|", signs)
                                .replace("[A-Z]", "\\p{Lu}")
                                .replace("[a-z]", "\\p{Ll}")
                        + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** Without what looks the same and is written otherwise. */
    private static String plain(String text) {
        // Plain ASCII would stay as it is in any case: to ask saves time.
        return text.chars().allMatch(point -> point < 0x80)
                ? text
                : HIDDEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** Refuses what could identify a person in any text of a finding or decision. */
    static void check(Fields fields) {
        for (Passage passage : fields.passages()) {
            boolean link = passage.key().equals("url");
            String text = BLANKS.matcher(plain(passage.text())).replaceAll(" ");
            for (Rule rule : RULES) {
                Matcher matcher = rule.pattern().matcher(text);
                if ((rule.inLinks() || !link) && matcher.find()) {
                    fields.error(
                            Code.PERSONAL_DATA,
                            passage.spanOf(matcher.group()),
                            Message.of(
                                    "%s does not belong here: \"%s\"",
                                    rule.what(), matcher.group()),
                            Optional.of(Message.of("leave out whatever could identify a person")));
                }
            }
        }
    }
}
