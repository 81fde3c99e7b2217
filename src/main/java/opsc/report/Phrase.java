package opsc.report;

import java.util.Optional;
import opsc.model.Audit;
import opsc.model.Changes;
import opsc.model.Confidence;
import opsc.model.ElementStatus;
import opsc.model.Extent;
import opsc.model.InstrumentKind;
import opsc.model.Judgement;
import opsc.model.Lang;
import opsc.model.Online;
import opsc.model.Origin;
import opsc.model.Penalty;
import opsc.model.Phase;
import opsc.model.Practice;
import opsc.model.Protects;
import opsc.model.Status;
import opsc.model.Strength;
import opsc.model.Suspect;
import opsc.model.Treaty;
import opsc.model.Verification;
import opsc.model.Yardstick;

/**
 * Every word that the reports themselves say, in both languages; what the data says is in the data.
 */
enum Phrase {
    // the glossary
    GLOSSARY("Terms", "Istilah"),
    GLOSSARY_TEXT(
            "The treaty's own terms that the texts of this report use, beside those that the Terminology Guidelines (2016, second edition 2025) prefer. What the treaty asks stays the same. Names, titles, citations and quotations keep their words.",
            "Istilah perjanjian yang dipakai teks laporan ini, di samping istilah yang dianjurkan Pedoman Terminologi (2016, edisi kedua 2025); istilah Indonesianya terjemahan kami. Yang diminta perjanjian tetap sama. Nama, judul, sitasi, dan kutipan tetap seperti aslinya."),
    GLOSSARY_CAPTION(
            "The treaty's terms in this report and those preferred today",
            "Istilah perjanjian dalam laporan ini dan istilah yang kini dianjurkan"),
    TREATY_TERM("the treaty's term", "istilah perjanjian"),
    WHY_PREFERRED("why", "mengapa"),
    PREFERRED_TERM("preferred today", "yang kini dianjurkan"),
    AVOIDED_TERM("avoided in our own texts", "dihindari dalam teks kami sendiri"),
    // statuses
    MET(Status.MET),
    PARTLY_MET(Status.PARTLY_MET),
    NOT_MET(Status.NOT_MET),
    NOT_ASSESSED(Status.NOT_ASSESSED),
    NOT_APPLICABLE(Status.NOT_APPLICABLE),
    USED(Status.USED),
    PARTLY_USED(Status.PARTLY_USED),
    NOT_USED(Status.NOT_USED),
    NO_STATUS("no status", "tanpa status"),
    COVERED("covered", "tercakup"),
    PARTLY_COVERED("partly covered", "tercakup sebagian"),
    CONFLICTING("conflicting", "bertentangan"),
    NOT_COVERED("not covered", "tidak tercakup"),
    FULL("full", "penuh"),
    PARTIAL("partial", "sebagian"),
    CONFLICTS("conflicts", "bertentangan"),
    UNVERIFIED("unverified", "belum diverifikasi"),
    VERIFIED("verified", "terverifikasi"),
    // phases, strength, yardsticks
    PREVENTION("prevention", "pencegahan"),
    JUDICIAL_PROCESS("judicial process", "proses peradilan"),
    ERADICATION("eradication", "pemberantasan"),
    SHALL("shall", "wajib"),
    SHALL_QUALIFIED("shall, qualified", "wajib bersyarat"),
    DEFINITION("definition", "definisi"),
    MAY("may", "boleh"),
    GOAL("goal, binds nobody", "tujuan, tidak mengikat"),
    SAVINGS("savings clause", "klausul pengaman"),
    COMMITTEE_POWER("power of the Committee", "wewenang Komite"),
    TREATY("treaty text", "teks perjanjian"),
    COMMITTEE("treaty text as the Committee reads it", "teks perjanjian menurut tafsiran Komite"),
    ONLINE_EXPLICIT("online acts named", "perbuatan daring disebut"),
    ONLINE_NEUTRAL("open to online acts", "terbuka bagi perbuatan daring"),
    ONLINE_EXCLUDED("online acts left out", "perbuatan daring tidak dijangkau"),
    // head of a report
    TITLE("%s: how its law carries out the %s", "%s: pelaksanaan %s dalam hukum nasional"),
    AS_OF("law in force on %s", "hukum yang berlaku pada %s"),
    VIEW("view: %s", "sudut pandang: %s"),
    YARDSTICK("yardstick: %s", "tolok ukur: %s"),
    VERIFIED_ONLY("verified claims only", "hanya klaim terverifikasi"),
    COUNTED(
            "instruments counted: %d; provisions: %d; instruments read in full: %d",
            "peraturan dihitung: %d; ketentuan: %d; peraturan dibaca utuh: %d"),
    CLOCK_OVERDUE(
            "initial report (art. 12(1)): due %s, not submitted, overdue by %d days",
            "laporan awal (Pasal 12 ayat (1)): jatuh tempo %s, belum disampaikan, terlambat %d hari"),
    CLOCK_KNOWN("as far as known on %s", "sejauh diketahui pada %s"),
    CLOCK_UNKNOWN(
            "initial report (art. 12(1)): due %s; nobody has checked since whether it was submitted",
            "laporan awal (Pasal 12 ayat (1)): jatuh tempo %s; sejak itu belum diperiksa apakah sudah disampaikan"),
    CLOCK_PENDING(
            "initial report (art. 12(1)): due %s",
            "laporan awal (Pasal 12 ayat (1)): jatuh tempo %s"),
    CLOCK_SUBMITTED(
            "initial report (art. 12(1)): due %s, submitted %s",
            "laporan awal (Pasal 12 ayat (1)): jatuh tempo %s, disampaikan %s"),
    NOT_BOUND(
            "The Protocol does not bind the State on this day; it does from %s.",
            "Protokol belum mengikat negara pada hari ini; baru mengikat sejak %s."),
    // tables
    PHASE("phase", "tahap"),
    ALL_DUTIES("in all", "semua"),
    OPTIONS("options (may)", "pilihan (boleh)"),
    OF_COVERED("%d of %d elements covered", "%d dari %d unsur tercakup"),
    OF_ONE_COVERED("%d of 1 element covered", "%d dari 1 unsur tercakup"),
    COUNT_PARTLY("%d partly", "%d sebagian"),
    COUNT_CONFLICTING("%d conflicting", "%d bertentangan"),
    COUNT_NOT_COVERED("%d not covered", "%d tidak tercakup"),
    COUNT_NOT_ASSESSED("%d not assessed", "%d belum dinilai"),
    COUNT_NOT_APPLICABLE("%d not applicable", "%d tidak berlaku"),
    COUNT_ONCE("%s: one is enough, counted once", "%s: salah satu sudah cukup, dihitung satu kali"),
    ONE_IS_ENOUGH("one is enough", "salah satu sudah cukup"),
    FIRST_GAPS("First %d of %d gaps", "%d kesenjangan pertama dari %d"),
    FIRST_BELOW(
            "First %d of %d benchmarks not reached (no breach: they bind nobody)",
            "%d tolok ukur pertama dari %d yang belum tercapai (bukan pelanggaran: tidak mengikat)"),
    BELOW(
            "Benchmarks not reached (no breach: they bind nobody)",
            "Tolok ukur yang belum tercapai (bukan pelanggaran: tidak mengikat)"),
    NO_GAPS("No gap found.", "Tidak ditemukan kesenjangan."),
    NO_GAPS_BUT(
            "No gap found, but %d obligations are not assessed.",
            "Tidak ditemukan kesenjangan, tetapi %d kewajiban belum dinilai."),
    STILL_OPEN("%s, still open: %s", "%s, belum tercakup: %s"),
    MORE_IN_PART("and %d more, in part only", "dan %d lagi, hanya sebagian"),
    AND_MORE("and %d more", "dan %d lagi"),
    STATEMENTS("What the source says, and what the law says", "Menurut sumber, dan menurut hukum"),
    CONFIRMED("confirmed", "sesuai"),
    OTHERWISE("the statutes say otherwise", "peraturan berkata lain"),
    UNDECIDED("not assessed on this day", "belum dinilai pada hari ini"),
    OTHERWISE_IN_PART(
            "the statutes say otherwise in part", "peraturan berkata lain untuk sebagian"),
    // sections of the full report
    WHAT_THIS_IS("What this is", "Tentang laporan ini"),
    WHAT_TEXT(
            "A comparison, element by element, of what the treaty asks with what the State's law says on one day. It rests on"
                    + " claims: each says which provision covers which element, how far, and why. Nothing here is a judgement on practice, and"
                    + " no score is given. The texts are paraphrase; the official wording governs.",
            "Perbandingan unsur demi unsur antara yang diminta perjanjian dan yang diatur hukum negara pada satu hari. Dasarnya"
                    + " adalah klaim: ketentuan mana mencakup unsur mana, sejauh apa, dan mengapa. Laporan ini tidak menilai praktik dan tidak"
                    + " memberi skor. Teks berupa parafrasa; yang berlaku adalah naskah resmi."),
    COUNTS("Counts", "Jumlah"),
    GAPS("Gaps, in order", "Kesenjangan menurut urutan"),
    GAPS_ORDER(
            "By strength of the duty, then not met before partly met, then by article.",
            "Menurut kekuatan kewajiban, lalu yang tidak terpenuhi sebelum yang terpenuhi sebagian, lalu menurut pasal."),
    ALL_OBLIGATIONS("All obligations", "Semua kewajiban"),
    DUTY("Duty", "Kewajiban"),
    QUALIFIER("Qualifier", "Syarat"),
    OPEN("What is open", "Yang belum tercakup"),
    CANDIDATES(
            "Candidates to look at (same phase, words in common, no claim yet)",
            "Ketentuan yang patut diperiksa (tahap sama, ada kata yang sama, belum ada klaim)"),
    PRACTICE("Practice", "Praktik"),
    AS_READ_ON("as read on %s", "sebagaimana dibaca pada %s"),
    PRACTICE_RULE(
            "Beside the law: never changes a status.",
            "Di samping hukum: tidak pernah mengubah status."),
    UNDERMINES("undermines", "melemahkan"),
    CONFIRMS("confirms", "menguatkan"),
    DECLARATIONS("Declarations and reservations", "Pernyataan dan reservasi"),
    DECISIONS("Court decisions", "Putusan pengadilan"),
    CHARGED("charged", "didakwa"),
    AVAILABLE("maximum available %s", "ancaman maksimum %s"),
    AGGRAVATED("with aggravation %s", "dengan pemberatan %s"),
    ASKED("sought by the prosecution: %s", "dituntut: %s"),
    IMPOSED("imposed %s", "dijatuhkan %s"),
    INSTRUMENTS("Instruments counted", "Peraturan yang dihitung"),
    INSTRUMENT("instrument", "peraturan"),
    KIND("kind", "jenis"),
    IN_FORCE("in force", "berlaku"),
    READ_IN_FULL("read in full", "dibaca utuh"),
    WORDINGS_FROM("only the wordings since %s", "hanya rumusan sejak %s"),
    NOT_READ_BEFORE(
            "%s: earlier wordings than those of %s have not been read in full, so that what came on that day may in part be older.",
            "%s: rumusan sebelum %s belum dibaca utuh, sehingga sebagian yang mulai pada hari itu mungkin lebih tua."),
    PROVISIONS("provisions", "ketentuan"),
    YES("yes", "ya"),
    NO("no", "tidak"),
    SOURCES("Sources", "Sumber"),
    METHOD("Method and limits", "Metode dan batas"),
    METHOD_TEXT(
            "An element without a claim is not covered only where every instrument in force was read in full or its silence was"
                    + " confirmed; otherwise it is not assessed. A claim counts only in part where the provision lacks a quality that the duty"
                    + " requires. A provision that contradicts an element outranks any cover. A status marked unverified rests on wording that"
                    + " nobody has read in a source.",
            "Unsur tanpa klaim dinyatakan tidak tercakup hanya bila setiap peraturan yang berlaku telah dibaca utuh atau"
                    + " ketiadaannya telah dikonfirmasi; selain itu belum dinilai. Klaim hanya dihitung sebagian bila ketentuannya tidak memiliki"
                    + " sifat yang disyaratkan. Ketentuan yang bertentangan mengalahkan cakupan apa pun. Status bertanda belum diverifikasi"
                    + " bersandar pada bunyi ketentuan yang belum dibaca dalam suatu sumber."),
    ELEMENT("element", "unsur"),
    STATUS("status", "status"),
    BECAUSE("because", "karena"),
    LACKS("lacks", "kurang"),
    WEAKENED("counts in part only", "dihitung sebagian"),
    BEYOND("Committee's reading", "tafsiran Komite"),
    JUDGEMENT("judgement", "penilaian"),
    DISSENT("dissent", "pendapat berbeda"),
    OSCAL_PLAN(
            "There is no assessment plan: the obligations of the catalogue were compared with the law in force on the day.",
            "Tidak ada rencana penilaian: kewajiban dalam katalog dibandingkan dengan hukum yang berlaku pada hari itu."),
    CONFIRMED_BY("confirmed by %s on %s", "dikonfirmasi oleh %s pada %s"),
    SUSPECT_PROVISION(
            "suspect: the provision, or what is claimed of it, has changed since",
            "diragukan: ketentuan, atau yang dinyatakan tentangnya, berubah sejak itu"),
    SUSPECT_DUTY(
            "suspect: the duty, or the elements claimed, have changed since",
            "diragukan: kewajiban, atau unsur yang dinyatakan, berubah sejak itu"),
    SUSPECT_BOTH(
            "suspect: the provision and the duty have changed since",
            "diragukan: ketentuan dan kewajibannya berubah sejak itu"),
    GUIDANCE("What guidance says", "Menurut pedoman"),
    NOTES("Notes", "Catatan"),
    OBLIGATION("obligation", "kewajiban"),
    TITLE_WORD("title", "judul"),
    NEXT("Next", "Berikutnya"),
    WRITTEN("Written", "Tertulis"),
    FULL_REPORT(
            "the reason for each line: opsc explain %s %s",
            "alasan tiap baris: opsc explain %s %s"),
    CHANGES_TITLE("%s: what changed under the %s", "%s: apa yang berubah menurut %s"),
    MOVEMENTS("Obligations that moved: %d", "Kewajiban yang bergeser: %d"),
    CAME("Provisions that came into force: %d", "Ketentuan yang mulai berlaku: %d"),
    WENT("Provisions that ceased to be in force: %d", "Ketentuan yang tidak berlaku lagi: %d"),
    SUSPENDED("Provisions suspended: %d", "Ketentuan yang ditangguhkan: %d"),
    RESUMED(
            "Provisions in force again after a suspension: %d",
            "Ketentuan yang berlaku kembali setelah ditangguhkan: %d"),
    CHANGED(
            "Provisions with a new wording or penalty: %d",
            "Ketentuan dengan rumusan atau ancaman pidana baru: %d"),
    CAME_WORD("came", "mulai berlaku"),
    WENT_WORD("went", "berakhir"),
    SUSPENDED_WORD("suspended", "ditangguhkan"),
    RESUMED_WORD("resumed", "berlaku kembali"),
    CHANGED_WORD("changed", "berubah"),
    PROVISIONS_CAME("provisions came", "ketentuan mulai berlaku"),
    PROVISIONS_ENDED("provisions ended", "ketentuan berakhir"),
    PROVISIONS_SUSPENDED("provisions suspended", "ketentuan ditangguhkan"),
    PROVISIONS_RESUMED("provisions resumed", "ketentuan berlaku kembali"),
    PROVISIONS_CHANGED("provisions changed", "ketentuan berubah"),
    KNOWN_ONLY_AS("only %s known", "diketahui hanya sebagai %s"),
    AT_THE_LATEST("at the latest", "selambat-lambatnya"),
    NOW_LACKING("%s as before, now lacking: %s", "tetap %s, kini kurang: %s"),
    BETWEEN_DAYS("law in force on %s, then on %s", "hukum yang berlaku pada %s, lalu pada %s"),
    BETWEEN_VERSIONS(
            "law in force on %s: the files in %s, then the present ones",
            "hukum yang berlaku pada %s: berkas di %s, lalu berkas sekarang"),
    IF_PASSED(
            "law in force on %s, then as if %s had been passed",
            "hukum yang berlaku pada %s, lalu seandainya %s disahkan"),
    IF_REPEALED(
            "law in force on %s, then as if %s had fallen",
            "hukum yang berlaku pada %s, lalu seandainya %s gugur"),
    TIMELINE_TITLE(
            "%s: the law through time, under the %s", "%s: hukum dari waktu ke waktu, menurut %s"),
    TIMELINE_INTRO(
            "Every day from %s to %s on which a provision came or went. Counts are of obligations; no score is given.",
            "Setiap hari dari %s sampai %s saat suatu ketentuan mulai atau berhenti berlaku. Yang dihitung kewajiban; tanpa skor."),
    VAGUE_DAYS(
            "Where only the month or year is known, an end counts from its first day and a start from its last, and both stand in"
                    + " one row if nothing lies between.",
            "Bila hanya bulan atau tahunnya yang diketahui, akhir dihitung sejak hari pertamanya dan awal sejak hari terakhirnya;"
                    + " keduanya dalam satu baris bila tidak ada perubahan lain di antaranya."),
    TIMELINE_DAYS("Counts at each day of change", "Jumlah pada tiap hari perubahan"),
    TIMELINE_MOVED("What moved, and because of what", "Apa yang bergeser, dan karena apa"),
    COMPARISON_TITLE("%s side by side, under the %s", "%s berdampingan, menurut %s"),
    ALL_STATES("%d States", "%d negara"),
    STATES(
            "How each State stands; covered: elements with full cover",
            "Kedudukan tiap negara; tercakup: unsur yang tercakup penuh"),
    STATES_OF_OBLIGATION(
            "How many States have met each obligation; for an option: used, partly used, not used",
            "Berapa negara telah memenuhi tiap kewajiban; untuk pilihan: digunakan, sebagian, tidak digunakan"),
    COMPARISON_INTRO(
            "Statuses depend on how much of each State's law has been encoded and read: not assessed is no gap.",
            "Status bergantung pada seberapa banyak hukum tiap negara telah dimasukkan dan dibaca: belum dinilai bukan kesenjangan."),
    VIA("through %s, %s", "melalui %s, %s"),
    EQUAL("which asks the same", "yang meminta hal yang sama"),
    NARROWER("which asks more than needed here", "yang meminta lebih dari yang perlu di sini"),
    BROADER("which asks less than needed here", "yang meminta kurang dari yang perlu di sini"),
    NOT_BOUND_BY(
            "%s does not bind the State on this day: a shortfall is no breach.",
            "%s tidak mengikat negara pada hari ini: kekurangan bukan pelanggaran."),
    BOUND_FROM("%s binds the State from %s", "%s mengikat negara sejak %s"),
    AUDIT_TITLE(
            "%s: what weakens this assessment under the %s",
            "%s: apa yang melemahkan penilaian ini menurut %s"),
    AUDIT_INTRO(
            "Nothing here is an error in the data; each line is something its authors can mend.",
            "Tidak ada yang salah pada data; tiap baris dapat diperbaiki oleh penyusunnya."),
    REMARKS("Remarks", "Catatan mutu"),
    SUSPECT_CLAIM("suspect claim", "klaim diragukan"),
    EXPIRED_JUDGEMENT("expired judgement", "penilaian berakhir"),
    OVERTAKEN_SILENCE("overtaken silence", "ketiadaan yang terlampaui"),
    UNVERIFIED_STATUS("unverified status", "status belum diverifikasi"),
    VERIFIED_WITHOUT_SOURCE("verified without source", "terverifikasi tanpa sumber"),
    CLAIM_WITHOUT_REASON("claim without reason", "klaim tanpa alasan"),
    NOT_READ_IN_FULL("not read in full", "belum dibaca utuh"),
    SOURCE_WITHOUT_ADDRESS("source without address", "sumber tanpa alamat"),
    NOT_TOLD(
            "The State's file does not say whether the %s binds it.",
            "Berkas negara tidak menyebut apakah %s mengikatnya."),
    MADE_FROM(
            "%s, from %d data files with the SHA-256 %s...",
            "%s, dari %d berkas data dengan SHA-256 %s..."),
    INPUTS_SAME("data files: %d, all the same", "berkas data: %d, semuanya sama"),
    INPUTS_DIFFER("data files: %d, not the same now", "berkas data: %d, kini tidak sama"),
    INPUT_CHANGED("changed", "berubah"),
    INPUT_GONE("gone", "tidak ada lagi"),
    INPUT_NEW("new", "baru"),
    FILE_SAME("same", "sama"),
    FILE_EDITED("edited since it was written", "disunting sejak ditulis"),
    FILE_MISSING("missing", "tidak ditemukan"),
    FILE_OUTDATED("the present data gives another", "data sekarang memberi hasil lain"),
    FILE_UNNAMED("not named in the manifest", "tidak disebut dalam manifes"),
    VERIFIED_SAME(
            "same: the present data gives this report, byte for byte",
            "sama: data sekarang memberi laporan ini, bita demi bita"),
    VERIFIED_DIFFERS(
            "differs: this is not what the present data gives",
            "berbeda: ini bukan hasil dari data sekarang"),
    ELSEWHERE("Covered elsewhere", "Tercakup di negara lain"),
    // the page in a browser
    SKIP("Skip to the report", "Langsung ke laporan"),
    CONTENTS("Contents", "Daftar isi"),
    LIMITS(
            "This is no legal advice and no official assessment. Not assessed means that nobody has looked, not that there is a gap."
                    + " How a status comes about:",
            "Ini bukan nasihat hukum dan bukan penilaian resmi. Belum dinilai berarti belum ada yang memeriksa, bukan bahwa ada"
                    + " kesenjangan. Bagaimana suatu status diperoleh:"),
    COUNT_DUTIES("Of %d duties and definitions: %s.", "Dari %d kewajiban dan definisi: %s."),
    COUNT_OPTIONS(
            "Of %d options, which a State is free not to take: %s.",
            "Dari %d pilihan, yang boleh tidak diambil oleh negara: %s."),
    COUNT_WITHOUT(
            "Asking for nothing, and so without a status: %s.",
            "Tidak meminta apa pun, sehingga tanpa status: %s."),
    COUNT_GOALS("Of %d goals, which bind nobody: %s.", "Dari %d tujuan, yang tidak mengikat: %s."),
    PHASES_CAPTION("Obligations by phase and status", "Kewajiban menurut tahap dan status"),
    HEAT_MAP("Articles and statuses", "Pasal dan status"),
    HEAT_MAP_TEXT(
            "Each cell counts the obligations of an article that have a status and names them. The shade grows with the gap; the"
                    + " symbol and the word say the same.",
            "Tiap sel menghitung kewajiban suatu pasal yang berstatus tertentu dan menyebutkannya. Makin besar kesenjangan, makin"
                    + " kuat warnanya; simbol dan kata menyatakan hal yang sama."),
    HEAT_MAP_CAPTION(
            "Number of obligations by article and status",
            "Jumlah kewajiban menurut pasal dan status"),
    ARTICLE("article", "pasal"),
    ELEMENTS_CAPTION(
            "Every obligation with its elements and what the law says on each",
            "Tiap kewajiban dengan unsurnya dan isi hukum tentang masing-masing"),
    ELEMENTS_TEXT(
            "Listed too, but not counted above: elements of savings clauses and of powers of the Committee and, under the treaty"
                    + " text, those that only the Committee reads into it.",
            "Turut dicantumkan, tetapi tidak dihitung di atas: unsur klausul pengaman dan wewenang Komite serta, menurut teks"
                    + " perjanjian, unsur yang hanya berasal dari tafsiran Komite."),
    LAW_SAYS("what the law says, and why it counts", "isi hukum, dan mengapa dihitung"),
    SEE_GAP("what would close it", "apa yang akan menutupnya"),
    FILTER("Filter the table", "Saring tabel"),
    SEARCH("Search", "Cari"),
    SEARCH_HINT(
            "English or Indonesian; other words for the same thing are found too: CSAM finds child pornography.",
            "Bahasa Inggris atau Indonesia; kata lain untuk hal yang sama juga ditemukan: CSAM menemukan pornografi anak."),
    ALL("all", "semua"),
    SHOW_ALL("Show everything", "Tampilkan semua"),
    SHOWN("%s of %s elements shown", "%s dari %s unsur ditampilkan"),
    INSTRUMENTS_CAPTION(
            "Instruments in force on %s that were counted",
            "Peraturan yang berlaku pada %s dan dihitung"),
    WHAT_CHANGED("What changed", "Apa yang berubah"),
    CHANGES_TEXT(
            "The law of earlier days compared with that of this report, both as the data has them today: a mistake corrected in the"
                    + " data is no change of law.",
            "Hukum pada hari-hari sebelumnya dibandingkan dengan hukum dalam laporan ini, keduanya dibaca dengan data hari ini:"
                    + " kesalahan data yang diperbaiki bukan perubahan hukum."),
    SINCE("Since %s", "Sejak %s"),
    YEAR_BEFORE("one year before", "satu tahun sebelumnya"),
    DAY_OF_VIEW("The day of the view", "Hari sudut pandang"),
    WHOLE_LAW(
            "The comparison covers all the law in force then, not only the instruments of the view.",
            "Yang dibandingkan seluruh hukum yang berlaku saat itu, bukan hanya peraturan dalam sudut pandang itu."),
    NOTHING_CHANGED(
            "No provision came, went or changed, and no obligation moved.",
            "Tidak ada ketentuan yang mulai berlaku, berakhir atau berubah, dan tidak ada kewajiban yang bergeser."),
    NONE_MOVED("No obligation moved.", "Tidak ada kewajiban yang bergeser."),
    MOVED(
            "Obligations that moved: %d (%d for the better, %d for the worse, %d otherwise). With another status as a whole: %d.",
            "Kewajiban yang bergeser: %d (%d membaik, %d memburuk, %d lainnya). Status keseluruhannya kini berganti: %d."),
    THEN_AND_NOW("Then: %s. Now: %s.", "Dahulu: %s. Kini: %s."),
    MOVED_CAPTION("Obligations that moved since %s", "Kewajiban yang bergeser sejak %s"),
    WHAT_MOVED("what moved", "yang bergeser"),
    BEHIND_IT("the law behind it", "hukum di baliknya"),
    WAS_NOW("was %s, now %s", "dahulu %s, kini %s"),
    STILL("still %s; elements: %s", "tetap %s; unsurnya: %s"),
    BETTER("better", "membaik"),
    WORSE("worse", "memburuk"),
    OTHER_WAY("changed otherwise", "berubah dengan cara lain"),
    TIMELINE("The law through time", "Hukum dari waktu ke waktu"),
    TIMELINE_CAPTION(
            "Obligations by status at each day of change; bold where not as in the row above",
            "Kewajiban menurut status pada tiap hari perubahan; tebal bila tidak sama dengan baris di atasnya"),
    DAY("day", "hari"),
    START("the law at the start", "hukum pada awalnya"),
    LAW_CHANGED("change of law", "perubahan hukum"),
    NO_PROVISION(
            "no provision came or went: a time limit or a judgement",
            "tidak ada ketentuan yang mulai atau berakhir: batas waktu atau penilaian"),
    ELEMENTS_COVERED("elements covered", "unsur tercakup"),
    OF_ALL("of %d", "dari %d"),
    // a check
    INVALID_DATA("invalid data", "data tidak sah"),
    INVALID_FAILED("%s in the data: failed", "%s dalam data: gagal"),
    ERROR("error", "kesalahan"),
    WARNING("warning", "peringatan"),
    NOTE("note", "catatan"),
    IN("in", "pada"),
    HELP("help", "saran"),
    LEVEL("level", "tingkat"),
    FINDING("finding", "temuan"),
    WHAT("what", "apa"),
    PASSED("passed", "lulus"),
    FAILED("failed", "gagal"),
    CONFLICT("conflict", "pertentangan"),
    REGRESSION("regression", "kemunduran"),
    NEW_GAP("new gap", "kesenjangan baru"),
    ACCEPTANCE_ENDED("acceptance ended", "penerimaan berakhir"),
    ENDED_ACCEPTANCE("ended acceptance", "penerimaan berakhir"),
    OTHER_WORDS("known gap, other words", "kesenjangan lama, rumusan lain"),
    IMPROVEMENT("improvement", "perbaikan"),
    KNOWN_GAP("known gap", "kesenjangan yang diketahui"),
    N_ACCEPTED("%d accepted", "%d diterima"),
    N_STALE("%d stale in the baseline", "%d usang dalam garis dasar"),
    MORE_FINDING("more finding", "temuan lagi"),
    CUT(
            "%s not shown here; opsc check lists them all",
            "%s tidak ditampilkan di sini; opsc check mendaftar semuanya"),
    MORE_NOT_SHOWN("%d more are not shown.", "%d lagi tidak ditampilkan."),
    CONFLICT_MEANS(
            "A provision in force exempts or requires the opposite of what the treaty asks, and did not when the"
                    + " baseline was written.",
            "Suatu ketentuan yang berlaku mengecualikan atau mewajibkan kebalikan dari yang diminta perjanjian, dan belum demikian"
                    + " ketika garis dasar ditulis."),
    REGRESSION_MEANS(
            "Part of a treaty obligation was covered by law, fully or in part, when the baseline was written, and is"
                    + " less so now.",
            "Sebagian kewajiban perjanjian tercakup oleh hukum, penuh atau sebagian, ketika garis dasar ditulis, dan kini"
                    + " berkurang."),
    NEW_GAP_MEANS(
            "Part of a treaty obligation is known not to be covered in full, and the baseline does not list it.",
            "Sebagian kewajiban perjanjian diketahui tidak tercakup penuh, dan garis dasar tidak memuatnya."),
    ACCEPTANCE_ENDED_MEANS(
            "Somebody accepted this gap up to a day that has come, and it is still open.",
            "Kesenjangan ini diterima sampai suatu hari yang kini telah tiba, dan masih terbuka."),
    OTHER_WORDS_MEANS(
            "A gap that the baseline knows is as wide as before, but what is open is worded differently.",
            "Kesenjangan yang ada dalam garis dasar sama lebarnya seperti semula, tetapi rumusan tentang yang terbuka berbeda."),
    IMPROVEMENT_MEANS(
            "Part of a treaty obligation is better covered than the baseline has it.",
            "Sebagian kewajiban perjanjian tercakup lebih baik daripada menurut garis dasar."),
    SUSPECT_MEANS(
            "Somebody confirmed that a provision covers part of a treaty obligation; the text of one of the two has"
                    + " changed since.",
            "Seseorang mengonfirmasi bahwa suatu ketentuan mencakup sebagian kewajiban perjanjian; sejak itu teks salah satunya"
                    + " berubah."),
    WAS_CONFIRMED("was confirmed", "telah dikonfirmasi"),
    WAS_CONFIRMED_BY("was confirmed by %s on %s", "telah dikonfirmasi oleh %s pada %s"),
    SINCE_PROVISION(
            "since then the provision, or what is claimed of it, has changed",
            "sejak itu ketentuannya, atau klaim tentangnya, berubah"),
    SINCE_DUTY(
            "since then the duty, or the elements claimed, have changed",
            "sejak itu kewajibannya, atau unsur yang diklaim, berubah"),
    SINCE_BOTH(
            "since then the provision and the duty have changed",
            "sejak itu ketentuan dan kewajibannya berubah"),
    TO_CONFIRM(
            "read both again, then: opsc confirm %s --by NAME",
            "baca lagi keduanya, lalu: opsc confirm %s --by NAMA"),
    TO_ACCEPT(
            "if this is meant: opsc baseline accept %s %s --reason ... --owner ... --until DAY",
            "bila memang dimaksud: opsc baseline accept %s %s --reason ... --owner ... --until HARI"),
    TO_KEEP(
            "to keep it: opsc baseline prune %s",
            "untuk mempertahankannya: opsc baseline prune %s"),
    TO_REMOVE("to remove it: opsc baseline prune %s", "untuk menghapusnya: opsc baseline prune %s"),
    BY(" by %s", " oleh %s"),
    WAS("was %s", "semula %s"),
    LESS_FAR("and reaches less far now", "dan kini jangkauannya berkurang"),
    NOW("now %s", "kini %s"),
    IS("is %s", "%s"),
    IS_STILL("is still %s", "masih %s"),
    IS_AS_BEFORE("is %s as before, but now reads", "tetap %s, tetapi kini berbunyi"),
    NOW_CONTRADICTED(
            "a provision in force now contradicts it",
            "kini suatu ketentuan yang berlaku bertentangan dengannya"),
    NOW_UNCOVERED(
            "and no provision in force covers it now (not called a gap: not all law in force has been read)",
            "dan kini tidak ada ketentuan berlaku yang mencakupnya (tidak disebut kesenjangan: belum semua hukum yang berlaku"
                    + " dibaca)"),
    MET_OTHERWISE(
            "and another way of meeting the duty is covered now",
            "dan kini cara lain untuk memenuhi kewajiban itu tercakup"),
    UNKNOWN_GAP("the baseline does not know this gap", "garis dasar tidak memuat kesenjangan ini"),
    ACCEPTED_UNTIL("%s accepted it until %s: %s", "%s menerimanya sampai %s: %s"),
    STALE("stale entry of the baseline", "catatan usang dalam garis dasar"),
    STALE_CLOSED("the gap that was accepted is closed", "kesenjangan yang diterima telah tertutup"),
    STALE_NO_DUTY("the catalogue has no such duty", "katalog tidak memuat kewajiban itu"),
    STALE_FINGERPRINT(
            "the fingerprint beside it is not its own, so the entry is not counted",
            "sidik jari di sampingnya bukan miliknya, sehingga catatan itu tidak dihitung"),
    // kinds of instruments and declarations
    CONSTITUTION("constitution", "konstitusi"),
    ACT("act", "undang-undang"),
    REGULATION("regulation", "peraturan"),
    DECREE("decree", "keputusan"),
    CIRCULAR("circular", "surat edaran"),
    TREATY_KIND("treaty", "perjanjian internasional"),
    POLICY("policy", "kebijakan"),
    PROGRAMME("programme", "program"),
    PRIVATE_PROGRAMME("private programme", "program swasta"),
    INSTITUTION("institution", "lembaga"),
    BILL("bill", "rancangan undang-undang"),
    RESERVATION("reservation", "reservasi"),
    DECLARATION("declaration", "pernyataan"),
    UNDERSTANDING("understanding", "pemahaman"),
    OBJECTION("objection", "keberatan"),
    PENALTY("penalty", "ancaman pidana"),
    SANCTION("sanction", "sanksi"),
    PROTECTS("protects", "melindungi"),
    EVERYONE("everyone", "setiap orang"),
    UNDER("persons under %d", "orang di bawah %d tahun"),
    EXCEPT("except %s", "kecuali %s"),
    BOYS("boys", "anak laki-laki"),
    MALES("men and boys", "laki-laki dewasa dan anak laki-laki"),
    FEMALES("women and girls", "perempuan dewasa dan anak perempuan"),
    GIRLS("girls", "anak perempuan"),
    MARRIED("those who are married", "yang sudah kawin"),
    FOREIGN_NATIONALS("foreign nationals", "warga negara asing"),
    NOT_MARRIAGEABLE("those not yet of marriageable age", "yang belum mencapai usia kawin"),
    UNBORN("unborn children", "anak dalam kandungan"),
    DEATH("death", "pidana mati"),
    FINE("a fine", "denda"),
    FINE_OF("a fine of %s", "denda %s"),
    UP_TO("up to %s", "paling lama %s"),
    UP_TO_SUM("up to %s", "paling banyak %s"),
    BETWEEN("%s to %s", "%s sampai %s"),
    AT_LEAST("at least %s", "paling sedikit %s"),
    AND("and", "dan"),
    OR("or", "atau"),
    AND_OR("and/or", "dan/atau"),
    PLUS("plus %s", "ditambah %s"),
    AS_FOR("as %s", "seperti %s"),
    SETTINGS_TITLE("Settings in effect here", "Pengaturan yang berlaku di sini"),
    SETTINGS_RULE(
            "The first of flag, environment, opsc.yaml and default counts. Without a value: none, or for obligations"
                    + " and statutes those that come with opsc.",
            "Yang berlaku ialah yang pertama dari opsi, lingkungan, opsc.yaml dan bawaan. Tanpa nilai: tidak ada, atau"
                    + " untuk obligations dan statutes yang menyertai opsc."),
    SETTINGS("Settings", "Pengaturan"),
    FROM_FLAG("flag", "opsi"),
    FROM_ENVIRONMENT("environment", "lingkungan"),
    FROM_FILE("file", "berkas"),
    FROM_DEFAULT("default", "bawaan"),
    ENACTED("enacted", "ditetapkan"),
    GAZETTE("gazette", "lembaran negara"),
    OFFICIAL("official", "resmi"),
    AMENDMENTS("Amendments", "Perubahan"),
    PROVISIONS_ON(
            "Provisions, and what rests on each on %s",
            "Ketentuan, dan yang bersandar padanya per %s"),
    NOT_IN_FORCE("not in force", "tidak berlaku"),
    DECIDES("decides", "memutuskan"),
    SILENCE("silence confirmed", "ketiadaan aturan dipastikan"),
    AMONG("searched", "ditelusuri"),
    RESTS_ON("rests on", "bersandar pada"),
    STATUS_ON("Status on %s", "Status per %s"),
    NOT_BY_IT("not by this judgement", "bukan oleh penilaian ini"),
    NOT_ON_THE_DAY("it does not count on %s", "tidak dihitung pada %s"),
    RESTS_ON_ENDED("it rests on what is not in force: %s", "bersandar pada yang tidak berlaku: %s"),
    OTHER_DECIDES("%s decides it", "diputuskan oleh %s"),
    SILENCE_BUT_CLAIMED(
            "a provision in force claims the element (%s); silence decides only where none does",
            "unsur itu dicakup ketentuan yang berlaku (%s); ketiadaan aturan hanya memutuskan bila tidak ada"),
    AS("%s as %s", "%s sebagai %s"),
    READ_TODAY("References read today: %s", "Rujukan kini dibaca: %s"),
    REFERRING(
            "Provisions that refer to what ceased; read them and the claims on them again: %d",
            "Ketentuan yang merujuk pada yang berakhir; baca lagi ketentuan itu dan klaimnya: %d"),
    CITES("What rests on it", "Yang bersandar padanya"),
    WOULD_CHANGE("What would change if it were repealed", "Yang akan berubah bila dicabut"),
    ENDED_ON(
            "It ended on %s. What would have changed on its last day without it",
            "Ketentuan ini berakhir pada %s. Yang akan berubah pada hari terakhirnya tanpanya"),
    NOTHING("nothing", "tidak ada"),
    SOURCE("source", "sumber"),
    FILE("file", "berkas"),
    ONLINE("online", "daring"),
    // the workbook
    READ_ME("Read me", "Baca dulu"),
    SUMMARY("Summary", "Ringkasan"),
    GAPS_SHEET("Gaps", "Kesenjangan"),
    INSTRUMENTS_SHEET("Instruments", "Peraturan"),
    COLUMN_OF("Column of %s", "Kolom %s"),
    MEANS("What it says", "Isinya"),
    NUMBER("number", "jumlah"),
    ADDRESSES("addresses", "alamat"),
    EFFECT("effect", "pengaruh"),
    PRACTICE_SAYS("what the source says", "menurut sumber"),
    SENTENCE("charge and sentence", "dakwaan dan pidana"),
    DECISION("court decision", "putusan pengadilan"),
    TO_CORRECT("To correct or add claims", "Mengoreksi atau menambah klaim"),
    CORRECT_WHERE(
            "On the sheet Gaps, change the yellow columns only: extent, lacks, because, confidence. A row is one element under one"
                    + " claim. The grey columns are ids: leave them as they are.",
            "Pada lembar Kesenjangan, ubahlah hanya kolom kuning: cakupan, kurang, karena, keyakinan. Satu baris adalah satu unsur"
                    + " dalam satu klaim. Kolom abu-abu berisi id: biarkan seperti adanya."),
    CORRECT_EXTENT(
            "The extent is full, partial or conflicts. A full claim lacks nothing, so its cell stays empty; any other says what is"
                    + " lacking. Do not mark a claim partial because of age, sex or marriage: the tool finds that out (weakened by).",
            "Cakupan berisi penuh, sebagian atau bertentangan. Klaim penuh tidak kekurangan apa pun, jadi selnya kosong; yang lain"
                    + " menyebut apa yang kurang. Jangan menandai klaim sebagian karena usia, jenis kelamin atau perkawinan: alat ini"
                    + " menemukannya sendiri (dilemahkan oleh)."),
    CORRECT_ADD(
            "To add a claim, fill in the provision's id, extent, because (and lacks) in the row of an element without a claim, or"
                    + " these and the element's id in an empty yellow row under the table. The column candidates names provisions to look at.",
            "Untuk menambah klaim, isilah id ketentuan, cakupan, karena (dan kurang) pada baris unsur yang belum berklaim, atau semua"
                    + " itu beserta id unsur pada baris kuning kosong di bawah tabel. Kolom calon ketentuan menyebut ketentuan yang patut"
                    + " diperiksa."),
    CORRECT_CONFIDENCE(
            "A claim that is changed or added counts as unverified. Write verified under confidence only if you have read the wording"
                    + " in the provision's source.",
            "Klaim yang diubah atau ditambah dihitung belum diverifikasi. Tulislah terverifikasi pada keyakinan hanya bila Anda sudah"
                    + " membaca rumusannya dalam sumber ketentuan itu."),
    CORRECT_ROWS(
            "Rows may be sorted, filtered and deleted, columns moved or hidden. A deleted row changes nothing: a claim is withdrawn"
                    + " in its file.",
            "Baris boleh diurutkan, disaring dan dihapus, kolom dipindah atau disembunyikan. Baris yang dihapus tidak mengubah apa"
                    + " pun: klaim dicabut dalam berkasnya."),
    TO_PRINT("To print", "Untuk mencetak"),
    PRINT_FILTERED(
            "Gaps prints on A3 on its side, without the columns that only the import needs; the other sheets on A4. Filter it first:"
                    + " only the rows in sight are printed, and without the blanks of \"what is open\" they are one for each open element.",
            "Kesenjangan dicetak pada A3 mendatar, tanpa kolom yang hanya perlu untuk impor; lembar lain pada A4. Saring dulu: hanya"
                    + " baris yang tampak yang dicetak, dan tanpa sel kosong pada \"yang masih terbuka\" tinggal satu baris untuk tiap unsur"
                    + " yang terbuka."),
    CORRECT_SEND(
            "Save as .xlsx and send it back. opsc import xlsx FILE --dry-run shows what it would change; without --dry-run it writes"
                    + " the changes into the statute files.",
            "Simpan sebagai .xlsx dan kirim kembali. opsc import xlsx BERKAS --dry-run menampilkan apa yang akan berubah; tanpa"
                    + " --dry-run perubahan ditulis ke berkas peraturan.");

    private final String en;
    private final String id;

    /** The word of a status, which the model knows too. */
    Phrase(Status status) {
        this(status.words().en(), status.words().id().orElseThrow());
    }

    Phrase(String en, String id) {
        this.en = en;
        this.id = id;
    }

    String in(Lang lang, Object... values) {
        String pattern = lang == Lang.ID ? id : en;
        return values.length == 0 ? pattern : filled(pattern, values);
    }

    /**
     * As {@link String#format} would, for {@code %s} and {@code %d} alone and in a tenth of the
     * time.
     */
    private static String filled(String pattern, Object... values) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Object value : values) {
            int place = pattern.indexOf('%', from);
            text.append(pattern, from, place).append(value);
            from = place + 2;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    static Phrase of(Penalty penalty) {
        return penalty.isAdministrative() ? SANCTION : PENALTY;
    }

    static Phrase of(Suspect.Changed changed) {
        return switch (changed) {
            case PROVISION -> SUSPECT_PROVISION;
            case DUTY -> SUSPECT_DUTY;
            case BOTH -> SUSPECT_BOTH;
        };
    }

    /** The phrase for a value of the model that tables hold; empty for what is said otherwise. */
    static Optional<Phrase> of(Object value) {
        if (value instanceof Boolean flag) {
            return Optional.of(flag ? YES : NO);
        }
        if (value instanceof Status status) {
            return Optional.of(of(status));
        }
        if (value instanceof Strength strength) {
            return Optional.of(of(strength));
        }
        if (value instanceof Changes.Direction direction) {
            return Optional.of(of(direction));
        }
        if (value instanceof Origin origin) {
            return Optional.of(of(origin));
        }
        return value instanceof Audit.Kind kind ? Optional.of(of(kind)) : Optional.empty();
    }

    static Phrase of(Protects.Except who) {
        return switch (who) {
            case BOYS -> BOYS;
            case GIRLS -> GIRLS;
            case MARRIED -> MARRIED;
            case FOREIGN_NATIONALS -> FOREIGN_NATIONALS;
            case NOT_MARRIAGEABLE -> NOT_MARRIAGEABLE;
            case UNBORN -> UNBORN;
        };
    }

    static Phrase of(Origin origin) {
        return switch (origin) {
            case FLAG -> FROM_FLAG;
            case ENVIRONMENT -> FROM_ENVIRONMENT;
            case FILE -> FROM_FILE;
            case DEFAULT -> FROM_DEFAULT;
        };
    }

    static Phrase of(Alarm.Level level) {
        return switch (level) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case NOTE -> NOTE;
        };
    }

    static Phrase of(Audit.Kind kind) {
        return switch (kind) {
            case SUSPECT_CLAIM -> SUSPECT_CLAIM;
            case EXPIRED_JUDGEMENT -> EXPIRED_JUDGEMENT;
            case OVERTAKEN_SILENCE -> OVERTAKEN_SILENCE;
            case UNVERIFIED_STATUS -> UNVERIFIED_STATUS;
            case VERIFIED_WITHOUT_SOURCE -> VERIFIED_WITHOUT_SOURCE;
            case CLAIM_WITHOUT_REASON -> CLAIM_WITHOUT_REASON;
            case NOT_READ_IN_FULL -> NOT_READ_IN_FULL;
            case SOURCE_WITHOUT_ADDRESS -> SOURCE_WITHOUT_ADDRESS;
        };
    }

    static Phrase of(Status status) {
        return switch (status) {
            case MET -> MET;
            case PARTLY_MET -> PARTLY_MET;
            case NOT_MET -> NOT_MET;
            case NOT_ASSESSED -> NOT_ASSESSED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case USED -> USED;
            case PARTLY_USED -> PARTLY_USED;
            case NOT_USED -> NOT_USED;
        };
    }

    static Phrase of(ElementStatus status) {
        return switch (status) {
            case COVERED -> COVERED;
            case PARTLY_COVERED -> PARTLY_COVERED;
            case CONFLICTING -> CONFLICTING;
            case NOT_COVERED -> NOT_COVERED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case NOT_ASSESSED -> NOT_ASSESSED;
        };
    }

    static Phrase of(Verification.Fate fate) {
        return switch (fate) {
            case SAME -> FILE_SAME;
            case EDITED -> FILE_EDITED;
            case MISSING -> FILE_MISSING;
            case OUTDATED -> FILE_OUTDATED;
            case UNNAMED -> FILE_UNNAMED;
        };
    }

    static Phrase of(Changes.Happened happened) {
        return switch (happened) {
            case CAME -> CAME_WORD;
            case WENT -> WENT_WORD;
            case SUSPENDED -> SUSPENDED_WORD;
            case RESUMED -> RESUMED_WORD;
            case CHANGED -> CHANGED_WORD;
        };
    }

    /** Of provisions of an instrument, where they are counted and not named. */
    static Phrase ofProvisions(Changes.Happened happened) {
        return switch (happened) {
            case CAME -> PROVISIONS_CAME;
            case WENT -> PROVISIONS_ENDED;
            case SUSPENDED -> PROVISIONS_SUSPENDED;
            case RESUMED -> PROVISIONS_RESUMED;
            case CHANGED -> PROVISIONS_CHANGED;
        };
    }

    static Phrase of(Changes.Direction direction) {
        return switch (direction) {
            case BETTER -> BETTER;
            case WORSE -> WORSE;
            case OTHER -> OTHER_WAY;
        };
    }

    static Phrase of(Extent extent) {
        return switch (extent) {
            case FULL -> FULL;
            case PARTIAL -> PARTIAL;
            case CONFLICTS -> CONFLICTS;
        };
    }

    static Phrase of(Judgement.Finds finds) {
        return switch (finds) {
            case COVERED -> COVERED;
            case PARTLY_COVERED -> PARTLY_COVERED;
            case NOT_COVERED -> NOT_COVERED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case SILENCE -> SILENCE;
        };
    }

    static Phrase of(Phase phase) {
        return switch (phase) {
            case PREVENTION -> PREVENTION;
            case JUDICIAL_PROCESS -> JUDICIAL_PROCESS;
            case ERADICATION -> ERADICATION;
        };
    }

    static Phrase of(Strength strength) {
        return switch (strength) {
            case SHALL -> SHALL;
            case SHALL_QUALIFIED -> SHALL_QUALIFIED;
            case DEFINITION -> DEFINITION;
            case MAY -> MAY;
            case GOAL -> GOAL;
            case SAVINGS -> SAVINGS;
            case COMMITTEE_POWER -> COMMITTEE_POWER;
        };
    }

    static Phrase of(Yardstick yardstick) {
        return switch (yardstick) {
            case TREATY -> TREATY;
            case COMMITTEE -> COMMITTEE;
        };
    }

    static Phrase of(InstrumentKind kind) {
        return switch (kind) {
            case CONSTITUTION -> CONSTITUTION;
            case ACT -> ACT;
            case REGULATION -> REGULATION;
            case DECREE -> DECREE;
            case CIRCULAR -> CIRCULAR;
            case TREATY -> TREATY_KIND;
            case POLICY -> POLICY;
            case PROGRAMME -> PROGRAMME;
            case PRIVATE_PROGRAMME -> PRIVATE_PROGRAMME;
            case INSTITUTION -> INSTITUTION;
            case BILL -> BILL;
        };
    }

    static Phrase of(Treaty.Declaration.Kind kind) {
        return switch (kind) {
            case RESERVATION -> RESERVATION;
            case DECLARATION -> DECLARATION;
            case UNDERSTANDING -> UNDERSTANDING;
            case OBJECTION -> OBJECTION;
        };
    }

    static Phrase of(Practice.Effect effect) {
        return switch (effect) {
            case UNDERMINES -> UNDERMINES;
            case CONFIRMS -> CONFIRMS;
        };
    }

    static Phrase of(Confidence confidence) {
        return switch (confidence) {
            case VERIFIED -> VERIFIED;
            case UNVERIFIED -> UNVERIFIED;
        };
    }

    static Phrase of(Online online) {
        return switch (online) {
            case EXPLICIT -> ONLINE_EXPLICIT;
            case NEUTRAL -> ONLINE_NEUTRAL;
            case EXCLUDED -> ONLINE_EXCLUDED;
        };
    }
}
