package opsc.draft;

import java.util.List;
import java.util.stream.Stream;
import opsc.model.ObligationId;
import opsc.model.Text;

/**
 * A fact that no statute gives and that the report asks for, by the section it belongs to. The
 * questions follow the subjects of CRC/C/OPSC/2 as far as they are known, in own words.
 */
enum Figure {
    PREPARATION(
            "I",
            Shape.TEXT,
            List.of("opsc-12-1"),
            "how the report was prepared, which bodies took part, and how civil society and children were heard",
            "cara laporan disusun, lembaga yang terlibat, serta cara masyarakat sipil dan anak didengar"),
    PRINCIPLES(
            "I",
            Shape.TEXT,
            List.of("opsc-8-3"),
            "how non-discrimination, the best interests of the child, life and development, and the views of the child shaped the measures",
            "bagaimana nondiskriminasi, kepentingan terbaik bagi anak, hidup dan perkembangan, serta pandangan anak membentuk langkah yang diambil"),
    CONVENTION(
            "I",
            Shape.TEXT,
            List.of("opsc-12-1"),
            "how the measures taken under the Protocol have helped to carry out the Convention on the Rights of the Child",
            "bagaimana langkah menurut Protokol membantu pelaksanaan Konvensi Hak Anak"),
    RANK(
            "I",
            Shape.TEXT,
            List.of("opsc-1"),
            "the rank of the Protocol in domestic law, and whether courts have applied it",
            "kedudukan Protokol dalam hukum nasional, dan apakah pengadilan pernah menerapkannya"),
    PROGRESS(
            "I",
            Shape.TEXT,
            List.of("opsc-12-1"),
            "progress made and obstacles met in carrying out the Protocol",
            "kemajuan dan hambatan dalam pelaksanaan Protokol"),
    TERRITORIES(
            "I",
            Shape.TEXT,
            List.of("opsc-1"),
            "how the Protocol is carried out in parts of the State with rules of their own, and in territories it administers",
            "pelaksanaan Protokol di bagian negara yang memiliki peraturan sendiri, dan di wilayah yang berada di bawah pemerintahannya"),
    SALE(
            "II",
            Shape.VICTIMS,
            List.of("opsc-3-1-a-i-a", "opsc-3-1-a-i-b", "opsc-3-1-a-i-c", "opsc-3-1-a-ii"),
            "children sold, by purpose: sexual exploitation, transfer of organs, forced labour, adoption; trafficked children shown separately",
            "anak yang dijual, menurut tujuan: eksploitasi seksual, pengalihan organ, kerja paksa, adopsi; korban perdagangan orang dipisahkan"),
    PROSTITUTION(
            "II",
            Shape.VICTIMS,
            List.of("opsc-3-1-b"),
            "children exploited in prostitution, with travel and tourism shown separately",
            "anak yang dieksploitasi dalam prostitusi, dengan perjalanan dan pariwisata dipisahkan"),
    PORNOGRAPHY(
            "II",
            Shape.VICTIMS,
            List.of("opsc-3-1-c"),
            "children exploited in child pornography, by medium, online included",
            "anak yang dieksploitasi dalam pornografi anak, menurut media, termasuk daring"),
    REGIONS(
            "II",
            Shape.REGIONS,
            List.of("opsc-3-1-a-i-a", "opsc-3-1-b", "opsc-3-1-c"),
            "children affected, by region: one row for each",
            "anak yang terdampak, menurut wilayah: satu baris untuk tiap wilayah"),
    TRENDS(
            "II",
            Shape.TEXT,
            List.of("opsc-3-1-b", "opsc-3-1-c"),
            "how the figures were collected, and what trends they show",
            "cara angka dikumpulkan, dan kecenderungan yang terlihat"),
    COORDINATION(
            "III",
            Shape.TEXT,
            List.of("opsc-9-1"),
            "the body that leads on the Protocol, and how national, regional and local bodies are coordinated",
            "lembaga yang memimpin pelaksanaan Protokol, dan koordinasi antara lembaga tingkat nasional, wilayah, dan setempat"),
    STRATEGY(
            "III",
            Shape.TEXT,
            List.of("opsc-9-1"),
            "national strategy and plan, with targets and review",
            "strategi dan rencana nasional, dengan sasaran dan peninjauan"),
    BUDGET(
            "III",
            Shape.BUDGET,
            List.of("opsc-9-1"),
            "money set aside and spent on the Protocol",
            "anggaran yang disediakan dan digunakan untuk Protokol"),
    DISSEMINATION(
            "III",
            Shape.TEXT,
            List.of("opsc-8-4", "opsc-9-2"),
            "how the Protocol is made known to children, the public and those who work with children",
            "cara Protokol disebarluaskan kepada anak, masyarakat, dan mereka yang bekerja dengan anak"),
    DATA_SYSTEM(
            "III",
            Shape.TEXT,
            List.of("opsc-9-1"),
            "the system by which data on the offences are collected and shared",
            "sistem pengumpulan dan berbagi data tentang tindak pidana"),
    MONITORING(
            "III",
            Shape.TEXT,
            List.of("opsc-9-1"),
            "independent monitoring, complaints received, and what came of them",
            "pemantauan independen, pengaduan yang diterima, dan tindak lanjutnya"),
    CIVIL_SOCIETY(
            "III",
            Shape.TEXT,
            List.of("opsc-9-1", "opsc-9-2"),
            "the part that civil society has in the measures",
            "peran masyarakat sipil dalam langkah yang diambil"),
    RISK(
            "IV",
            Shape.TEXT,
            List.of("opsc-9-1"),
            "how children most at risk are found and reached, and by which social programmes",
            "cara anak yang paling berisiko dikenali dan dijangkau, dan melalui program sosial apa"),
    CAMPAIGNS(
            "IV",
            Shape.CAMPAIGNS,
            List.of("opsc-9-2"),
            "campaigns and training, their audiences, and what effect was measured",
            "kampanye dan pelatihan, sasarannya, dan pengaruh yang terukur"),
    CASES(
            "V",
            Shape.CASES,
            List.of("opsc-3-1-a-i-a", "opsc-3-1-b", "opsc-3-1-c", "opsc-3-3"),
            "offences reported, investigated, prosecuted and punished, and the sentences imposed",
            "tindak pidana yang dilaporkan, disidik, dituntut, dan dipidana, serta pidana yang dijatuhkan"),
    LEGAL_PERSONS(
            "V",
            Shape.TEXT,
            List.of("opsc-3-4"),
            "cases against legal persons and the sanctions imposed",
            "perkara terhadap korporasi dan sanksi yang dijatuhkan"),
    ADOPTION(
            "V",
            Shape.TEXT,
            List.of("opsc-3-1-a-ii", "opsc-3-5"),
            "adoptions, domestic and intercountry, agencies licensed and refused, fees, and breaches found",
            "pengangkatan anak dalam negeri dan antarnegara, lembaga yang diberi atau ditolak izinnya, biaya, dan pelanggaran yang ditemukan"),
    ASSISTANCE(
            "V",
            Shape.REQUESTS,
            List.of("opsc-5-1", "opsc-5-5", "opsc-6-1", "opsc-7-b"),
            "requests for extradition, mutual assistance and confiscation, made and received, with their outcome",
            "permintaan ekstradisi, bantuan timbal balik, dan perampasan, yang diajukan dan diterima, beserta hasilnya"),
    SEIZURE(
            "V",
            Shape.TEXT,
            List.of("opsc-7-a-i", "opsc-7-a-ii", "opsc-7-c", "opsc-9-5"),
            "goods and proceeds seized and confiscated, premises closed, advertising stopped",
            "barang dan hasil yang disita dan dirampas, tempat yang ditutup, iklan yang dihentikan"),
    PROCEDURE(
            "VI",
            Shape.TEXT,
            List.of("opsc-8-1", "opsc-8-1-a", "opsc-8-1-c", "opsc-8-1-e", "opsc-8-2", "opsc-8-6"),
            "how child victims are heard in practice, how doubts about age are settled, and how long cases last",
            "cara anak korban didengar dalam praktik, cara keraguan tentang usia diselesaikan, dan lama perkara"),
    TRAINING(
            "VI",
            Shape.TEXT,
            List.of("opsc-8-4"),
            "training of those who work with victims: how many, in what, and with what effect",
            "pelatihan mereka yang bekerja dengan korban: jumlah, materi, dan hasilnya"),
    RECOVERY(
            "VI",
            Shape.RECOVERY,
            List.of("opsc-8-1-d", "opsc-9-3", "opsc-9-4"),
            "victims helped, housed, reintegrated and compensated",
            "korban yang dibantu, ditampung, direintegrasi, dan memperoleh ganti rugi"),
    COOPERATION(
            "VII",
            Shape.TEXT,
            List.of("opsc-10-1", "opsc-10-2"),
            "agreements and joint work with other States and organisations, and what came of them",
            "perjanjian dan kerja bersama negara lain dan organisasi, serta hasilnya"),
    AID(
            "VII",
            Shape.TEXT,
            List.of("opsc-10-3", "opsc-10-4"),
            "aid given and received against the causes of the offences",
            "bantuan yang diberikan dan diterima untuk mengatasi penyebab tindak pidana"),
    TREATIES(
            "VIII",
            Shape.TEXT,
            List.of("opsc-11"),
            "other treaties on the subject that bind the State, with their dates",
            "perjanjian lain di bidang ini yang mengikat negara, beserta tanggalnya");

    /** What the answer looks like; all but a text have years for rows. */
    enum Shape {
        TEXT(Wording.NO_DISAGGREGATION),
        VICTIMS(
                Wording.BY_ALL,
                Text.of("children", "anak"),
                Text.of("girls", "perempuan"),
                Text.of("boys", "laki-laki"),
                Text.of("under 12", "di bawah 12"),
                Text.of("12 to 15", "12 sampai 15"),
                Text.of("16 and 17", "16 dan 17"),
                Text.of("nationals", "warga negara"),
                Text.of("others", "bukan warga negara")),
        REGIONS(
                Wording.BY_ALL,
                Text.of("region", "wilayah"),
                Text.of("sale of children", "penjualan anak"),
                Text.of("child prostitution", "prostitusi anak"),
                Text.of("child pornography", "pornografi anak")),
        BUDGET(
                Wording.NO_DISAGGREGATION,
                Text.of("set aside", "disediakan"),
                Text.of("spent", "digunakan")),
        CAMPAIGNS(
                Wording.BY_AUDIENCE,
                Text.of("campaigns", "kampanye"),
                Text.of("children reached", "anak yang dijangkau"),
                Text.of("adults reached", "orang dewasa yang dijangkau")),
        CASES(
                Wording.BY_OFFENCE,
                Text.of("reported", "dilaporkan"),
                Text.of("investigated", "disidik"),
                Text.of("prosecuted", "dituntut"),
                Text.of("convicted", "dipidana"),
                Text.of("acquitted", "dibebaskan")),
        REQUESTS(
                Wording.BY_STATE,
                Text.of("extradition: made", "ekstradisi: diajukan"),
                Text.of("received", "diterima"),
                Text.of("granted", "dikabulkan"),
                Text.of("assistance: made", "bantuan: diajukan"),
                Text.of("received", "diterima"),
                Text.of("granted", "dikabulkan")),
        RECOVERY(
                Wording.BY_ALL,
                Text.of("helped", "dibantu"),
                Text.of("housed", "ditampung"),
                Text.of("reintegrated", "direintegrasi"),
                Text.of("compensation awarded", "ganti rugi ditetapkan"),
                Text.of("compensation paid", "ganti rugi dibayar"));

        private final Wording disaggregation;
        private final List<Text> columns;

        Shape(Wording disaggregation, Text... columns) {
            this.disaggregation = disaggregation;
            this.columns = List.of(columns);
        }

        Wording disaggregation() {
            return disaggregation;
        }

        List<Text> columns() {
            return columns;
        }
    }

    private final String section;
    private final Shape shape;
    private final List<ObligationId> about;
    private final Text asks;

    Figure(String section, Shape shape, List<String> about, String en, String id) {
        this.section = section;
        this.shape = shape;
        this.about = about.stream().map(ObligationId::new).toList();
        this.asks = Text.of(en, id);
    }

    static List<Figure> of(String section) {
        return Stream.of(values()).filter(one -> one.section.equals(section)).toList();
    }

    Shape shape() {
        return shape;
    }

    List<ObligationId> about() {
        return about;
    }

    Text asks() {
        return asks;
    }
}
