package opsc.report;

import java.util.Locale;
import java.util.regex.Pattern;
import opsc.model.Instrument;
import opsc.model.Lang;
import opsc.model.Pinpoint;
import opsc.model.Provision;

/**
 * How people are told where something stands: the instrument named once, and the place in it in
 * their language. Formats that programs read, and the workbook that is read back, have the place as
 * the law counts it.
 */
public final class Citation {

    /** A place as Indonesian law counts it; that of another State stays. */
    private static final Pattern INDONESIAN =
            Pattern.compile(
                    "Pasal|Penjelasan|Konsiderans|Lampiran|^[A-Z][A-Za-z]* [0-9]+/[0-9]{4}");

    /** A place that is counted; others of programmes and policies describe, in Indonesian. */
    private static final Pattern COUNTED =
            Pattern.compile("(Pasal|ss?\\.|Sections?|[Aa]rt\\w*\\.?) ");

    /** The numbers of several articles; paragraphs of one article are one number. */
    private static final Pattern SEVERAL =
            Pattern.compile(
                    "[0-9A-Z]+(\\([0-9a-z]+\\)(-\\([0-9a-z]+\\))?)*( letters? [a-z-]+)?"
                            + "(-|,? and |, | to )[0-9IVX]++(?! (years?|months?|days?|children)\\b)");

    private static final Pattern ARTICLES = Pattern.compile("Pasal (?=" + SEVERAL + ")");

    /** A further article behind the first, named in full. */
    private static final Pattern FURTHER =
            Pattern.compile("(?<=Pasal [^P]{1,40}[0-9A-Z)](, | and ))Pasal (?=[0-9])");

    /**
     * A remark in Indonesian, such as {@code (pengesahan)}; letters and numbers are no remark. One
     * that tells two rules of an article apart stands in English behind it: {@code (mati / death)}.
     */
    private static final Pattern REMARK =
            Pattern.compile(" \\((?!wording)[a-z]{3,}[^)/]*(?: / ([^)]*))?\\)");

    /** How English texts of the data name an article; by its Indonesian word or in short. */
    private static final Pattern ARTICLE_IN_TEXT =
            Pattern.compile("\\b(Pasal|[Aa]rts?)\\.? (?=[0-9]|[IVX]+\\b)");

    private static final Pattern LETTERS = Pattern.compile(" huruf (?=[a-z](-|, | and )[a-z]\\b)");

    private static final Pattern NUMBERS = Pattern.compile(" angka (?=[0-9a-z]+(-|, | and )[0-9])");

    private static final Pattern ITEM = Pattern.compile(" ke-(?=[0-9])");

    private Citation() {}

    /** {@code Law 44/2008, article 29 in conjunction with article 4(1)}. */
    public static String of(Instrument instrument, Provision provision, Lang lang) {
        String name = instrument.cite().in(lang);
        String place = place(instrument, provision, lang);
        return place.isEmpty() ? name : name + ", " + place;
    }

    /** The place in the instrument alone; empty where its name says all. */
    public static String place(Instrument instrument, Provision provision, Lang lang) {
        String pinpoint = provision.pinpoint();
        if (!instrument.kind().isLaw() && !COUNTED.matcher(pinpoint).lookingAt()) {
            return "";
        }
        String own = instrument.cite().in(Lang.ID);
        if (own.endsWith(with(pinpoint, " (", REMARK, ""))) {
            return "";
        }
        return pinpoint.startsWith(own)
                ? place(pinpoint.substring(own.length()), lang).replaceFirst("^,? ", "")
                : place(pinpoint, lang);
    }

    /**
     * A text of the data for people: {@code article 29} for {@code Pasal 29}; what it quotes stays.
     */
    static String inText(String text, Lang lang) {
        boolean mayName =
                text.contains("Pasal")
                        || text.contains("rt. ")
                        || text.contains("rts")
                        || text.contains("rt ");
        if (lang == Lang.ID || !mayName) {
            return text;
        }
        return ARTICLE_IN_TEXT
                .matcher(text)
                .replaceAll(
                        found -> {
                            if (isQuoted(text, found.start())) {
                                return found.group();
                            }
                            boolean several =
                                    found.group(1).endsWith("s")
                                            || SEVERAL.matcher(text)
                                                    .region(found.end(), text.length())
                                                    .lookingAt();
                            String word = several ? "articles " : "article ";
                            boolean first =
                                    found.start() == 0 || text.startsWith(". ", found.start() - 2);
                            return first
                                    ? word.substring(0, 1).toUpperCase(Locale.ROOT)
                                            + word.substring(1)
                                    : word;
                        });
    }

    private static boolean isQuoted(String text, int at) {
        boolean open = false;
        for (int quote = text.indexOf('"'); quote >= 0 && quote < at; open = !open) {
            quote = text.indexOf('"', quote + 1);
        }
        return open;
    }

    private static String place(String pinpoint, Lang lang) {
        return lang == Lang.ID ? Pinpoint.indonesian(pinpoint) : english(pinpoint);
    }

    /** The words of an Indonesian pinpoint in English; numbers and letters stay as they are. */
    private static String english(String pinpoint) {
        if (!INDONESIAN.matcher(pinpoint).find()) {
            return pinpoint;
        }
        String words =
                pinpoint.replace("(rumusan ", "(wording of ")
                        .replace("Penjelasan Umum", "general elucidation")
                        .replace("Penjelasannya", "its elucidation")
                        .replace("Penjelasan Pasal", "the elucidation of Pasal")
                        .replace("Konsiderans Menimbang", "considerations")
                        .replace("jo. Lampiran", "jo. the annex")
                        .replace("Lampiran", "annex")
                        .replace("pengertian anak", "the definition of a child")
                        .replace(" jo. ", " in conjunction with ")
                        .replace(" dan ", " and ")
                        .replace(" ayat (", "(")
                        .replace(" Perpres ", " of Presidential Regulation ")
                        .replace(" UU ", " of Law ");
        words = with(words, " huruf ", LETTERS, " letters ").replace(" huruf ", " letter ");
        words = with(words, " angka ", NUMBERS, " numbers ").replace(" angka ", " number ");
        words = with(words, " ke-", ITEM, " item ");
        words = with(words, " Pasal ", FURTHER, "");
        words = with(words, "Pasal ", ARTICLES, "articles ").replace("Pasal ", "article ");
        return words.contains(" / ")
                ? REMARK.matcher(words).replaceAll(" ($1)")
                : with(words, " (", REMARK, "");
    }

    /** A search for a pattern costs more at a start than one for the words it begins with. */
    private static String with(String text, String words, Pattern pattern, String instead) {
        return text.contains(words) ? pattern.matcher(text).replaceAll(instead) : text;
    }
}
