package opsc.draft;

import java.util.regex.Pattern;
import opsc.model.Instrument;
import opsc.model.Lang;
import opsc.model.Provision;

/**
 * How a draft cites a provision: the instrument named once, and the place in it in the draft's
 * language.
 */
final class Citation {

    /** Several articles; paragraphs of one article are not. */
    private static final Pattern ARTICLES =
            Pattern.compile(
                    "Pasal (?=[0-9A-Z]+(\\([0-9a-z]+\\))*( letters? [a-z-]+)?(-|,? and |, )(Pasal )?[0-9])");

    /** A remark in Indonesian, such as {@code (pengesahan)}; letters and numbers are no remark. */
    private static final Pattern REMARK = Pattern.compile(" \\((?!wording)[a-z]{3,}[^)]*\\)");

    private Citation() {}

    /** {@code Law 44/2008, article 29 in conjunction with article 4(1)}. */
    static String of(Instrument instrument, Provision provision, Lang lang) {
        String name = instrument.cite().in(lang);
        boolean whole = !instrument.kind().isLaw() && instrument.provisions().size() == 1;
        if (whole) {
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

    private static String place(String pinpoint, Lang lang) {
        return lang == Lang.ID ? pinpoint : english(pinpoint);
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
                        .replace(" angka ", " number ");
        String numbered = ARTICLES.matcher(words).replaceAll("articles ");
        return REMARK.matcher(numbered.replace("Pasal ", "article ")).replaceAll("");
    }
}
