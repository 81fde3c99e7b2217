package opsc.draft;

import java.util.regex.Pattern;
import opsc.model.Instrument;
import opsc.model.Lang;
import opsc.model.Pinpoint;
import opsc.model.Provision;

/**
 * How a draft cites a provision: the instrument named once, and the place in it in the draft's
 * language.
 */
final class Citation {

    /** The numbers of several articles; paragraphs of one article are one number. */
    private static final Pattern SEVERAL =
            Pattern.compile(
                    "[0-9A-Z]+(\\([0-9a-z]+\\)(-\\([0-9a-z]+\\))?)*( letters? [a-z-]+)?"
                            + "(-|,? and |, )[0-9]");

    private static final Pattern ARTICLES = Pattern.compile("Pasal (?=" + SEVERAL + ")");

    /** A further article behind the first, named in full. */
    private static final Pattern FURTHER =
            Pattern.compile("(?<=Pasal [^P]{1,40}[0-9A-Z)](, | and ))Pasal (?=[0-9])");

    /** A remark in Indonesian, such as {@code (pengesahan)}; letters and numbers are no remark. */
    private static final Pattern REMARK = Pattern.compile(" \\((?!wording)[a-z]{3,}[^)]*\\)");

    /** How English texts of the data name an article; by its Indonesian word or in short. */
    private static final Pattern ARTICLE_IN_TEXT =
            Pattern.compile("\\b(Pasal|[Aa]rts?)\\.? (?=[0-9])");

    private Citation() {}

    /** {@code Law 44/2008, article 29 in conjunction with article 4(1)}. */
    static String of(Instrument instrument, Provision provision, Lang lang) {
        String name = instrument.cite().in(lang);
        if (!instrument.kind().isLaw() && !provision.pinpoint().startsWith("Pasal")) {
            return name;
        }
        String own = instrument.cite().in(Lang.ID);
        if (own.endsWith(REMARK.matcher(provision.pinpoint()).replaceAll(""))) {
            return name;
        }
        return provision.pinpoint().startsWith(own)
                ? name + place(provision.pinpoint().substring(own.length()), lang)
                : name + ", " + place(provision, lang);
    }

    /** The place in the instrument alone. */
    static String place(Provision provision, Lang lang) {
        return place(provision.pinpoint(), lang);
    }

    /**
     * A text of the data in the words of a State's report: {@code article 29} for {@code Pasal 29}.
     */
    static String inText(String text, Lang lang) {
        if (lang == Lang.ID) {
            return text;
        }
        return ARTICLE_IN_TEXT
                .matcher(text)
                .replaceAll(
                        found -> {
                            boolean several =
                                    found.group(1).endsWith("s")
                                            || SEVERAL.matcher(text)
                                                    .region(found.end(), text.length())
                                                    .lookingAt();
                            String word = several ? "articles " : "article ";
                            boolean first =
                                    found.start() == 0 || text.startsWith(". ", found.start() - 2);
                            return first ? Voice.capital(word) : word;
                        });
    }

    private static String place(String pinpoint, Lang lang) {
        return lang == Lang.ID ? Pinpoint.indonesian(pinpoint) : english(pinpoint);
    }

    /** The words of an Indonesian pinpoint in English; numbers and letters stay as they are. */
    private static String english(String pinpoint) {
        String words =
                pinpoint.replace("(rumusan ", "(wording of ")
                        .replace("Penjelasan Umum", "general elucidation")
                        .replace("Penjelasannya", "its elucidation")
                        .replace("Penjelasan Pasal", "elucidation of Pasal")
                        .replace("Konsiderans Menimbang", "considerations")
                        .replace("Lampiran", "annex")
                        .replace("pengertian anak", "the definition of a child")
                        .replace(" jo. ", " in conjunction with ")
                        .replace(" dan ", " and ")
                        .replace(" ayat (", "(")
                        .replaceAll(" huruf (?=[a-z](-|, | and )[a-z]\\b)", " letters ")
                        .replace(" huruf ", " letter ")
                        .replaceAll(" angka (?=[0-9a-z]+(-|, | and )[0-9])", " numbers ")
                        .replace(" angka ", " number ")
                        .replace(" Perpres ", " of Presidential Regulation ")
                        .replace(" UU ", " of Law ");
        String numbered =
                ARTICLES.matcher(FURTHER.matcher(words).replaceAll("")).replaceAll("articles ");
        return REMARK.matcher(numbered.replace("Pasal ", "article ")).replaceAll("");
    }
}
