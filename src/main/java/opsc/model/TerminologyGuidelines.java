package opsc.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries of the glossary, after the Terminology Guidelines for the Protection of Children from
 * Sexual Exploitation and Sexual Abuse (2016 and 2025); the Indonesian terms are our own
 * translation. What is unverified was not read in the Guidelines themselves or in what those who
 * made them publish.
 */
final class TerminologyGuidelines {

    private static final Source ANNOUNCED =
            source(
                    Text.of(
                            "Terminology Guidelines, 2016 and second edition 2025, as announced",
                            "Terminology Guidelines, 2016 dan edisi kedua 2025, menurut pengumumannya"),
                    "https://safeonline.global/2025/04/");
    private static final Source GUIDELINES =
            source(
                    new Text("Terminology Guidelines, 2016", Optional.empty()),
                    "https://ecpat.org/luxembourg-guidelines/");

    private static final Map<Lang, List<String>> NONE = both(List.of(), List.of());

    static final List<Glossary.Entry> ENTRIES =
            List.of(
                    new Glossary.Entry(
                            "child-pornography",
                            used(
                                    Text.of("child pornography", "pornografi anak"),
                                    "art. 2(c)",
                                    both(
                                            List.of(
                                                    "Protocol on the sale of children, child prostitution and child pornography",
                                                    "sale, prostitution and child pornography"),
                                            List.of(
                                                    "prostitusi dan pornografi anak",
                                                    "prostitusi, dan pornografi anak",
                                                    "prostitusi atau pornografi anak",
                                                    "prostitusi, atau pornografi anak"))),
                            Text.of(
                                    "child sexual abuse material",
                                    "materi kekerasan seksual terhadap anak"),
                            both(List.of("child porn", "kiddy porn"), List.of("porno anak")),
                            NONE,
                            Text.of(
                                    "The treaty's definition (art. 2(c)) stays what it is. The second edition of the Guidelines again asks that the term be dropped: it lends consent and legality to the record of a crime.",
                                    "Definisi perjanjian (Pasal 2 huruf c) tetap berlaku. Edisi kedua Pedoman kembali meminta agar istilah ini ditinggalkan: istilah ini memberi kesan persetujuan dan keabsahan pada rekaman kejahatan."),
                            List.of(
                                    ANNOUNCED,
                                    source(
                                            Text.of(
                                                    "INTERPOL on appropriate terminology",
                                                    "INTERPOL tentang istilah yang tepat"),
                                            "https://www.interpol.int/Crimes/Crimes-against-children/Appropriate-terminology")),
                            Confidence.VERIFIED),
                    new Glossary.Entry(
                            "child-prostitution",
                            used(
                                    Text.of("child prostitution", "prostitusi anak"),
                                    "art. 2(b)",
                                    both(
                                            List.of(
                                                    "Protocol on the sale of children, child prostitution",
                                                    "child prostitution or pornography",
                                                    "child prostitution and pornography"),
                                            List.of(
                                                    "prostitusi anak laki-laki",
                                                    "penjualan dan prostitusi anak",
                                                    "penjualan atau prostitusi anak"))),
                            Text.of(
                                    "exploitation of children in prostitution",
                                    "eksploitasi anak dalam prostitusi"),
                            NONE,
                            NONE,
                            Text.of(
                                    "The treaty's definition (art. 2(b)) stays what it is. The preferred term says that the child is exploited and does not sell a service.",
                                    "Definisi perjanjian (Pasal 2 huruf b) tetap berlaku. Istilah yang dianjurkan menyatakan bahwa anak dieksploitasi, bukan menjual jasa."),
                            List.of(GUIDELINES),
                            Confidence.UNVERIFIED),
                    new Glossary.Entry(
                            "child-sex-tourism",
                            used(
                                    Text.of("child sex tourism", "wisata seks anak"),
                                    "art. 10(1)",
                                    both(
                                            List.of(),
                                            List.of(
                                                    "pornografi, atau wisata seks anak",
                                                    "pornografi dan wisata seks anak"))),
                            Text.of(
                                    "sexual exploitation of children in travel and tourism",
                                    "eksploitasi seksual anak dalam perjalanan dan pariwisata"),
                            NONE,
                            NONE,
                            Text.of(
                                    "The treaty uses the term in its preamble and in article 10; no offence of that name is due.",
                                    "Perjanjian memakai istilah ini dalam pembukaan dan Pasal 10; tindak pidana dengan nama itu tidak diwajibkan."),
                            List.of(
                                    source(
                                            Text.of(
                                                    "Terminology Guidelines, 2016, as retold by UNICEF India",
                                                    "Terminology Guidelines, 2016, menurut uraian UNICEF India"),
                                            "http://www.unicef.in/STAYSAFEONLINE/faqs.html")),
                            Confidence.UNVERIFIED),
                    new Glossary.Entry(
                            "child-prostitute",
                            Optional.empty(),
                            Text.of(
                                    "child exploited in prostitution",
                                    "anak yang dieksploitasi dalam prostitusi"),
                            both(
                                    List.of("child prostitute", "child prostitutes"),
                                    List.of("pelacur anak")),
                            both(
                                    List.of("terms like child prostitute"),
                                    List.of("istilah seperti pelacur anak")),
                            Text.of(
                                    "The second edition of the Guidelines again asks that the word be dropped: it lays the act on the child.",
                                    "Edisi kedua Pedoman kembali meminta agar kata ini ditinggalkan: kata ini membebankan perbuatan kepada anak."),
                            List.of(ANNOUNCED),
                            Confidence.VERIFIED),
                    new Glossary.Entry(
                            "child-sex-tourist",
                            Optional.empty(),
                            Text.of(
                                    "travelling child sex offender",
                                    "pelaku kejahatan seksual terhadap anak yang bepergian"),
                            both(
                                    List.of("child sex tourist", "child sex tourists"),
                                    List.of("turis seks anak")),
                            NONE,
                            Text.of(
                                    "Whoever travels to abuse a child is an offender, not a tourist.",
                                    "Orang yang bepergian untuk menyalahgunakan anak adalah pelaku kejahatan, bukan wisatawan."),
                            List.of(GUIDELINES),
                            Confidence.UNVERIFIED));

    private TerminologyGuidelines() {}

    private static Optional<Glossary.TreatyTerm> used(
            Text term, String pinpoint, Map<Lang, List<String>> keep) {
        return Optional.of(new Glossary.TreatyTerm(term, Pinpoint.of(pinpoint), keep));
    }

    private static Map<Lang, List<String>> both(List<String> en, List<String> id) {
        return Map.of(Lang.EN, en, Lang.ID, id);
    }

    private static Source source(Text title, String url) {
        return new Source(title.en(), Optional.empty(), title, Optional.of(url), false, true);
    }
}
