package opsc.draft;

import java.util.Locale;
import opsc.model.Lang;

/** Every word that a draft itself says, in both languages. */
enum Wording {
    // marks
    MARK_GAP("GAP", "KESENJANGAN"),
    MARK_TO_CONFIRM("TO CONFIRM", "PERLU KONFIRMASI"),
    MARK_DATA_NEEDED("DATA NEEDED", "PERLU DATA"),
    DATA_LABEL("%s: %s; %s; %s", "%s: %s; %s; %s"),
    BODY_TO_BE_NAMED("body to be named", "lembaga belum ditentukan"),
    BODY_TO_CONFIRM("%s (body to be confirmed)", "%s (lembaga perlu dikonfirmasi)"),
    BODIES_TO_CONFIRM("%s (bodies to be confirmed)", "%s (lembaga perlu dikonfirmasi)"),
    // cover
    BANNER("DRAFT, not an official document", "RANCANGAN, bukan dokumen resmi"),
    TITLE_GOVERNMENT(
            "Initial report of %s under article 12, paragraph 1, of the %s",
            "Laporan awal %s menurut Pasal 12 ayat (1) %s"),
    TITLE_ALTERNATIVE(
            "Alternative report on %s under the %s", "Laporan alternatif tentang %s menurut %s"),
    STATE_PARTY("State party: %s", "Negara Pihak: %s"),
    AUTHORS(
            "Submitted by: .. (names of the organisations)",
            "Disampaikan oleh: .. (nama organisasi)"),
    ADDRESSEE("To: Committee on the Rights of the Child", "Kepada: Komite Hak Anak"),
    LAW_OF("Law in force on %s", "Hukum yang berlaku pada tanggal %s"),
    VIEW("Law counted: %s", "Hukum yang dihitung: %s"),
    VERIFIED_ONLY("Only verified claims are used", "Hanya klaim terverifikasi yang dipakai"),
    DUE("Initial report due on %s", "Batas waktu laporan awal: %s"),
    SUBMITTED(
            "An initial report was submitted on %s. Later information goes into the reports under the Convention (article 12, paragraph 2); this draft keeps the order of an initial report.",
            "Laporan awal telah disampaikan pada tanggal %s. Keterangan selanjutnya dimuat dalam laporan menurut Konvensi (Pasal 12 ayat (2)); rancangan ini tetap mengikuti urutan laporan awal."),
    SYMBOL(
            "Document symbol: none; the secretariat assigns one on receipt",
            "Simbol dokumen: tidak ada; diberikan oleh sekretariat saat diterima"),
    OPEN_MARKS("Open marks", "Tanda yang masih terbuka"),
    MARK("mark", "tanda"),
    COUNT("number", "jumlah"),
    MEANS("what it means", "artinya"),
    MEANS_GAP("the law falls short, or is silent", "hukum kurang memadai, atau tidak mengatur"),
    MEANS_TO_CONFIRM(
            "nobody has read it in a source yet, or the State has to say so itself",
            "belum ada yang membacanya dalam suatu sumber, atau negara sendiri yang harus menyatakannya"),
    MEANS_TO_CONFIRM_ALTERNATIVE(
            "nobody has read it in a source yet, or the authors have to say so themselves",
            "belum ada yang membacanya dalam suatu sumber, atau penyusun sendiri yang harus menyatakannya"),
    MEANS_DATA_NEEDED(
            "a figure or fact that statutes cannot give",
            "angka atau fakta yang tidak dapat diberikan oleh peraturan"),
    METER("Words", "Jumlah kata"),
    METER_SECTION("section", "bagian"),
    METER_PARAGRAPHS("paragraphs", "paragraf"),
    METER_WORDS("words", "kata"),
    METER_TOTAL("total", "seluruhnya"),
    METER_OF("%s of %s", "%s dari %s"),
    CONTENTS("Contents", "Daftar isi"),
    PARAGRAPHS("paras. %d-%d", "paragraf %d-%d"),
    PARAGRAPH("para. %d", "paragraf %d"),
    PARAGRAPH_ON("para. %d, %s", "paragraf %d, %s"),
    // sections
    SECTION_I(
            "I. General guidelines: the report and the place of the Protocol",
            "I. Umum: penyusunan laporan dan kedudukan Protokol"),
    SECTION_II("II. Data", "II. Data"),
    SECTION_III("III. General measures of implementation", "III. Langkah umum pelaksanaan"),
    SECTION_IV(
            "IV. Prevention (article 9, paragraphs 1 and 2)",
            "IV. Pencegahan (Pasal 9 ayat (1) dan (2))"),
    SECTION_V(
            "V. Prohibition and related matters (articles 1 to 7 and article 9, paragraph 5)",
            "V. Larangan dan hal terkait (Pasal 1 sampai 7 dan Pasal 9 ayat (5))"),
    SECTION_VI(
            "VI. Protection of the rights of victims (article 8 and article 9, paragraphs 3 and 4)",
            "VI. Perlindungan hak korban (Pasal 8 dan Pasal 9 ayat (3) dan (4))"),
    SECTION_VII(
            "VII. International assistance and cooperation (article 10)",
            "VII. Bantuan dan kerja sama internasional (Pasal 10)"),
    SECTION_VIII(
            "VIII. Other legal provisions (article 11)", "VIII. Ketentuan hukum lain (Pasal 11)"),
    ARTICLE("Article %s", "Pasal %s"),
    FIGURES("Figures and practice", "Angka dan praktik"),
    PREPARATION("Preparation of the report", "Penyusunan laporan"),
    PLACE(
            "The Protocol in the law of the State party",
            "Kedudukan Protokol dalam hukum Negara Pihak"),
    REPORTING("Reporting", "Pelaporan"),
    LAWS("Laws and other measures", "Peraturan dan langkah lain"),
    BODIES("Bodies", "Lembaga"),
    CASE_LAW("Case law", "Putusan pengadilan"),
    // section I
    SIGNED("%s signed the Protocol on %s.", "%s menandatangani Protokol pada tanggal %s."),
    RATIFIED(
            "The instrument of ratification of %s was deposited on %s. Under article 14, paragraph 2, the Protocol has been in force for %s since %s.",
            "Piagam ratifikasi %s didepositkan pada tanggal %s. Menurut Pasal 14 ayat (2), Protokol berlaku bagi %s sejak tanggal %s."),
    DEPOSITED(
            "The instrument of ratification or accession of %s was deposited on %s. Under article 14, paragraph 2, the Protocol has been in force for %s since %s.",
            "Piagam ratifikasi atau aksesi %s didepositkan pada tanggal %s. Menurut Pasal 14 ayat (2), Protokol berlaku bagi %s sejak tanggal %s."),
    APPROVED("The Protocol was approved by %s.", "Protokol disahkan dengan %s."),
    REPORT_DUE(
            "Under article 12, paragraph 1, the initial report was due on %s.",
            "Menurut Pasal 12 ayat (1), laporan awal seharusnya disampaikan paling lambat tanggal %s."),
    REPORT_FALLS_DUE(
            "Under article 12, paragraph 1, the initial report falls due on %s.",
            "Menurut Pasal 12 ayat (1), laporan awal harus disampaikan paling lambat tanggal %s."),
    REPORT_LATE(
            "The present report is submitted after that day.",
            "Laporan ini disampaikan setelah tanggal tersebut."),
    REPORT_LATE_ALTERNATIVE(
            "As far as known, no initial report has been submitted.",
            "Sejauh diketahui, laporan awal belum disampaikan."),
    REPORT_UNKNOWN(
            "Whether a report has been submitted is to be checked before this one is sent.",
            "Sebelum laporan ini dikirim, perlu diperiksa apakah laporan awal telah disampaikan."),
    REPORT_UNKNOWN_SINCE(
            "Whether a report was submitted after %s is to be checked before this one is sent.",
            "Sebelum laporan ini dikirim, perlu diperiksa apakah laporan awal telah disampaikan setelah tanggal %s."),
    REPORT_SENT(
            "An initial report was submitted on %s.", "Laporan awal disampaikan pada tanggal %s."),
    NO_RESERVATION(
            "No reservation or declaration to the Protocol has been made.",
            "Tidak ada pensyaratan (reservasi) atau pernyataan (deklarasi) terhadap Protokol."),
    RESERVATION("%s in force on %s: %s", "%s yang berlaku pada %s: %s"),
    RESERVATIONS(
            "Reservations and declarations are set out under the articles that they affect: %s. Whether the State party means to narrow or withdraw them is for it to say.",
            "Pensyaratan (reservasi) dan pernyataan (deklarasi) diuraikan pada pasal yang terkait: %s. Apakah Negara Pihak hendak mempersempit atau menariknya perlu dinyatakan oleh Negara Pihak sendiri."),
    PARTY(
            "%s is also a party to the Convention on the Rights of the Child; later information on the Protocol goes into its reports under the Convention (article 12, paragraph 2).",
            "%s juga Negara Pihak Konvensi Hak Anak; keterangan selanjutnya tentang Protokol dimuat dalam laporannya menurut Konvensi (Pasal 12 ayat (2))."),
    // section III
    LAWS_LISTED(
            "On %s, %d instruments in force bear on the Protocol; annex III lists them. What each provides is set out under the article that it carries out, in sections IV to VIII.",
            "Pada tanggal %s, %d peraturan dan langkah yang berlaku berkaitan dengan Protokol; lampiran III memuat daftarnya. Isinya diuraikan pada pasal yang dilaksanakannya, dalam bagian IV sampai VIII."),
    BODIES_VERIFIED(
            "By law the following bodies have tasks in the field of the Protocol: %s.",
            "Menurut hukum, lembaga berikut memiliki tugas di bidang yang diatur Protokol: %s."),
    BODIES_UNVERIFIED(
            "The following bodies take part in carrying it out: %s.",
            "Lembaga berikut turut melaksanakannya: %s."),
    // obligations
    DUTY("%s: %s", "%s: %s"),
    DUTY_QUALIFIED("%s (%s): %s", "%s (%s): %s"),
    SINCE("In force since %s.", "Berlaku sejak %s."),
    SINCE_WORDING("In force in this wording since %s.", "Berlaku dalam rumusan ini sejak %s."),
    IN_PLACE("Known to be in place by %s.", "Diketahui berjalan pada %s."),
    UNTIL("It ceases to be in force on %s.", "Tidak berlaku lagi mulai %s."),
    PENALTY("Penalty: %s.", "Ancaman pidana: %s."),
    SANCTION("Sanction: %s.", "Sanksi: %s."),
    IMPRISONMENT("imprisonment of %s", "pidana penjara %s"),
    LIFE("life imprisonment", "pidana penjara seumur hidup"),
    SAME_AS("the same as under %s", "sama dengan %s"),
    RAISED("raised by %s", "ditambah %s"),
    RAISED_UP_TO("raised by %s, up to %s", "ditambah %s, paling lama %s"),
    PROTECTS("Protected: %s.", "Yang dilindungi: %s."),
    AND("and", "dan"),
    COVERS("It provides for %s.", "Ketentuan ini mengatur %s."),
    COVERS_IN_PART("It provides in part for %s.", "Ketentuan ini untuk sebagian mengatur %s."),
    COVERS_ACT("It covers %s.", "Ketentuan ini mencakup %s."),
    COVERS_ACT_IN_PART("It partly covers %s.", "Ketentuan ini untuk sebagian mencakup %s."),
    AGAINST("It runs counter to %s.", "Ketentuan ini bertentangan dengan %s."),
    ALSO(
            "Provisions described above also apply here:",
            "Ketentuan yang telah diuraikan di atas juga berlaku di sini:"),
    ALSO_SINGLE(
            "A provision described above also applies here:",
            "Ketentuan yang telah diuraikan di atas juga berlaku di sini:"),
    ALSO_ONE("%s (para. %d)", "%s (paragraf %d)"),
    ALSO_FOR("%s: %s.", "%s: %s."),
    IN_PART("in part %s", "untuk sebagian %s"),
    AGAINST_SHORT("against %s", "bertentangan dengan %s"),
    TOGETHER(
            "Together, the provisions in paragraphs %s provide for %s.",
            "Ketentuan dalam paragraf %s bersama-sama mengatur %s."),
    TOGETHER_ACT(
            "Together, the provisions in paragraphs %s cover %s.",
            "Ketentuan dalam paragraf %s bersama-sama mencakup %s."),
    TOGETHER_BECAUSE("Paragraphs %s together: %s", "Paragraf %s bersama-sama: %s"),
    ALL_PROVIDED(
            "Taken as a whole, the law provides for every part of %s.",
            "Secara keseluruhan, hukum mengatur setiap bagian dari %s."),
    ALL_COVERED(
            "Taken as a whole, the law covers every part of %s.",
            "Secara keseluruhan, hukum mencakup setiap bagian dari %s."),
    OPTION_USED("%s makes use of this option.", "%s menggunakan pilihan ini."),
    OPTION_NOT_USED(
            "%s does not make use of this option as to %s; the Protocol leaves that to the State.",
            "%s tidak menggunakan pilihan ini mengenai %s; Protokol menyerahkan hal itu kepada negara."),
    OPTION_IN_PART(
            "%s makes use of this option only in part as to %s.",
            "%s menggunakan pilihan ini hanya sebagian mengenai %s."),
    OPTION_BUT_ONLY(
            "%s makes use of this option as to %s, but %s.",
            "%s menggunakan pilihan ini mengenai %s, tetapi %s."),
    LEAVES("Paragraph %s leaves open: %s.", "Belum tercakup oleh paragraf %s: %s."),
    SEVERAL_LEAVE("Paragraphs %s leave open: %s.", "Belum tercakup oleh paragraf %s: %s."),
    REACHES("Paragraph %s: %s.", "Paragraf %s: %s."),
    SEVERAL_REACH("Paragraphs %s: %s.", "Paragraf %s: %s."),
    STILL_OPEN("Still open: %s.", "Yang belum tercakup: %s."),
    ALSO_IN_PART(
            "Paragraphs %s also cover it in part.", "Paragraf %s juga mencakupnya untuk sebagian."),
    ALSO_IN_PART_ONE(
            "Paragraph %s also covers it in part.", "Paragraf %s juga mencakupnya untuk sebagian."),
    NOT_YET("The law does not yet provide for %s.", "Hukum belum mengatur %s."),
    ONLY_IN_PART(
            "So far the law provides only in part for %s.",
            "Sejauh ini hukum baru untuk sebagian mengatur %s."),
    BUT_ONLY("So far the law provides for %s, but %s.", "Sejauh ini hukum mengatur %s, tetapi %s."),
    DOES_BUT_ONLY("The law provides for %s, but %s.", "Hukum mengatur %s, tetapi %s."),
    COVERS_BUT_ONLY("The law covers %s, but %s.", "Hukum mencakup %s, tetapi %s."),
    ACT_NOT_YET("The law does not yet cover %s.", "Hukum belum mencakup %s."),
    ACT_ONLY_IN_PART(
            "So far the law only partly covers %s.",
            "Sejauh ini hukum baru untuk sebagian mencakup %s."),
    ACT_BUT_ONLY("So far the law covers %s, but %s.", "Sejauh ini hukum mencakup %s, tetapi %s."),
    COUNTER(
            "A provision in force still runs counter to %s.",
            "Suatu ketentuan yang berlaku masih bertentangan dengan %s."),
    CITED_AT("%s (%s, para. %d)", "%s (%s, paragraf %d)"),
    DOES_NOT("The law does not provide for %s.", "Hukum tidak mengatur %s."),
    LEAVES_OPEN("The law provides only in part for %s.", "Hukum hanya untuk sebagian mengatur %s."),
    DOES_NOT_COVER("The law does not cover %s.", "Hukum tidak mencakup %s."),
    LEAVES_ACT_OPEN("The law only partly covers %s.", "Hukum hanya untuk sebagian mencakup %s."),
    CONTRADICTS(
            "A provision in force contradicts %s.",
            "Suatu ketentuan yang berlaku bertentangan dengan %s."),
    FOLLOWS("the shortfalls set out under %s", "kekurangan yang diuraikan pada %s"),
    UNREAD(
            "Not all of the wording behind this has been read in a source.",
            "Belum semua rumusan yang mendasarinya dibaca dalam suatu sumber."),
    NOT_EXAMINED(
            "Whether the law provides for %s has not yet been examined.",
            "Belum diperiksa apakah hukum mengatur %s."),
    ACT_NOT_EXAMINED(
            "Whether the law covers %s has not yet been examined.",
            "Belum diperiksa apakah hukum mencakup %s."),
    NOT_APPLICABLE("As to %s: %s", "Mengenai %s: %s"),
    NO_DUTY(
            "This provision asks for no measure.",
            "Ketentuan ini tidak menuntut tindakan apa pun."),
    AS_READ_ON("as read on %s", "sebagaimana dibaca pada %s"),
    REPORTED("%s (source: %s).", "%s (sumber: %s)."),
    SOURCE_AS_ABOVE("as in para. %d", "seperti paragraf %d"),
    DECIDED("%s, %s: %s", "%s, %s: %s"),
    SENTENCE(
            "%s, case %s (%s): charge under %s; imprisonment of %s, where the law then allowed up to %s.",
            "%s, perkara %s (%s): dakwaan menurut %s; pidana penjara %s, dengan ancaman saat itu paling lama %s."),
    SENTENCE_AGGRAVATED(
            "%s, case %s (%s): charge under %s; imprisonment of %s, where the law then allowed up to %s (up to %s with the aggravation).",
            "%s, perkara %s (%s): dakwaan menurut %s; pidana penjara %s, dengan ancaman saat itu paling lama %s (paling lama %s dengan pemberatan)."),
    RECOMMENDATION("Recommendation:", "Rekomendasi:"),
    RECOMMEND(
            "The State party should bring its law into line with %s, so that it provides in full for %s.",
            "Negara Pihak hendaknya menyesuaikan hukumnya dengan %s, sehingga mengatur secara utuh %s."),
    STEP_AMEND("It should amend %s, which leaves open:", "%s perlu diubah; masih terbuka:"),
    STEP_WIDEN(
            "It should widen %s, whose reach so far is:",
            "%s perlu diperluas; jangkauannya sejauh ini:"),
    STEP_EXTEND("It should extend %s, which leaves open:", "%s perlu diperluas; masih terbuka:"),
    STEP_SEVERAL(
            "It should amend one of the provisions relied on (%s), or add one, since together they leave open:",
            "Salah satu ketentuan yang mendasarinya (%s) perlu diubah, atau ketentuan baru ditambahkan, karena bersama-sama belum mencakup:"),
    STEP_AGAINST(
            "It should amend or repeal %s as far as it stands against this; missing is:",
            "%s perlu diubah atau dicabut sejauh bertentangan; yang belum ada:"),
    RECOMMEND_REPORT(
            "The State party should submit its initial report without further delay.",
            "Negara Pihak hendaknya segera menyampaikan laporan awalnya."),
    RECOMMEND_OFFENCE(
            "The State party should bring its law into line with %s, so that its criminal law covers in full %s.",
            "Negara Pihak hendaknya menyesuaikan hukumnya dengan %s, sehingga hukum pidananya mencakup secara utuh %s."),
    RECOMMEND_DEFINITION(
            "The State party should bring its law into line with %s, so that its definition includes in full %s.",
            "Negara Pihak hendaknya menyesuaikan hukumnya dengan %s, sehingga definisinya mencakup secara utuh %s."),
    // data
    METHOD(
            "The authors describe here how they prepared this report, on which sources it rests, and how they heard children and other organisations.",
            "Di sini penyusun menguraikan cara laporan ini disusun, sumber yang dipakai, serta cara anak dan organisasi lain didengar."),
    AUTHORS_SAY(
            "For the authors to tell, as far as they know: %s.",
            "Untuk diuraikan penyusun, sejauh diketahui: %s."),
    YEARS("%d to %d", "%d sampai %d"),
    YEARS_FROM_FORCE(
            "each year since the Protocol binds the State",
            "setiap tahun sejak Protokol mengikat negara"),
    YEAR("year", "tahun"),
    TABLE("Table %d. %s", "Tabel %d. %s"),
    NO_DISAGGREGATION("in words", "berupa uraian"),
    BY_ALL(
            "by sex, age, region and nationality",
            "menurut jenis kelamin, usia, wilayah, dan kewarganegaraan"),
    BY_OFFENCE(
            "by offence, and by sex and age of the victim",
            "menurut tindak pidana serta jenis kelamin dan usia korban"),
    BY_STATE("by requesting or requested State", "menurut negara peminta atau yang diminta"),
    BY_AUDIENCE("by audience and region", "menurut sasaran dan wilayah"),
    // annexes
    ANNEX_I(
            "Annex I. From obligation to paragraph, provision and file",
            "Lampiran I. Dari kewajiban ke paragraf, ketentuan, dan berkas"),
    ANNEX_II("Annex II. Other provisions in force", "Lampiran II. Ketentuan lain yang berlaku"),
    ANNEX_III(
            "Annex III. Instruments in force", "Lampiran III. Peraturan dan langkah yang berlaku"),
    ANNEX_IV(
            "Annex IV. Points on which the Committee may ask (for the drafters; to be removed)",
            "Lampiran IV. Hal yang mungkin ditanyakan Komite (bagi penyusun; untuk dihapus)"),
    ANNEX_II_TEXT(
            "Provisions of the same instruments, in force on the day, on which no paragraph above rests. It should be checked whether any of them belongs in the text.",
            "Ketentuan dari peraturan yang sama, berlaku pada hari itu, yang tidak mendasari paragraf mana pun di atas. Perlu diperiksa apakah ada yang layak masuk ke teks."),
    PUBLISHED("What published sources say", "Yang dinyatakan sumber yang terbit"),
    PUBLISHED_TEXT(
            "Published sources say the following. It changes nothing in what the law provides; the delegation should have an answer.",
            "Sumber yang terbit menyatakan hal berikut. Isi hukum tidak berubah karenanya; delegasi sebaiknya memiliki jawaban."),
    ARGUED("Where the law can be read otherwise", "Hukum yang dapat dibaca lain"),
    ARGUED_TEXT(
            "No published source stands behind these readings: those who compiled the data of this draft set them beside their own judgement, since another reader may hold them.",
            "Tidak ada sumber terbit di balik pembacaan ini: penyusun data rancangan ini mencatatnya di samping penilaian mereka sendiri, karena pembaca lain mungkin menganutnya."),
    SORT_ACTS("Constitution and acts", "Undang-Undang Dasar dan undang-undang"),
    SORT_REGULATIONS(
            "Regulations, decrees and circulars", "Peraturan, keputusan, dan surat edaran"),
    SORT_TREATIES("Treaties", "Perjanjian internasional"),
    SORT_PROGRAMMES(
            "Policies, programmes and institutions of the State",
            "Kebijakan, program, dan lembaga negara"),
    SORT_PRIVATE(
            "Work of private bodies, no measure of the State",
            "Kegiatan pihak swasta, bukan langkah negara"),
    AT_THE_LATEST("%s at the latest", "selambat-lambatnya %s"),
    COLUMN_OBLIGATION("obligation", "kewajiban"),
    COLUMN_GUIDELINE("place in CRC/C/OPSC/2", "tempat dalam CRC/C/OPSC/2"),
    INTRODUCTION("Introduction", "Pendahuluan"),
    COLUMN_PARAGRAPH("paragraph", "paragraf"),
    COLUMN_PROVISION("provision", "ketentuan"),
    COLUMN_FILE("file and line", "berkas dan baris"),
    COLUMN_SAYS("what it says", "isinya"),
    COLUMN_INSTRUMENT("instrument", "peraturan"),
    COLUMN_TITLE("title", "judul"),
    COLUMN_SINCE("in force since", "berlaku sejak"),
    COLUMN_SOURCE("read in", "dibaca dalam"),
    UNVERIFIED("%s (unverified)", "%s (belum diverifikasi)"),
    NONE("none", "tidak ada"),
    // how it was made
    TERMS("Terms", "Istilah"),
    MADE("How this draft was made", "Cara rancangan ini disusun"),
    MADE_TOOL(
            "Written by %s %s from the files of this project: the obligations of the Protocol taken apart into elements, the State's instruments provision by provision, and claims that say which provision covers which element, how far and why. Nothing was added by hand.",
            "Ditulis oleh %s %s dari berkas proyek ini: kewajiban Protokol yang diurai menjadi unsur, peraturan negara ketentuan demi ketentuan, dan klaim tentang ketentuan mana mencakup unsur mana, sejauh apa, dan mengapa. Tidak ada yang ditambahkan dengan tangan."),
    MADE_VERIFIED(
            "A sentence stands plain only if the data marks both the wording and the claim as verified. What the law says is paraphrase; the official wording governs. Practice is not assessed.",
            "Kalimat tanpa tanda hanya ada bila data menandai rumusan dan klaimnya terverifikasi. Isi hukum berupa parafrasa; yang berlaku adalah naskah resmi. Praktik tidak dinilai."),
    MADE_ORDER(
            "The order follows the guidelines CRC/C/OPSC/2 of 3 November 2006. What was read in a source: that they have eight sections, and the subjects of sections I to III. What was not: the titles of sections IV to VIII and what each paragraph asks. The headings here therefore say in our own words which articles a section deals with, and the paragraphs of the guidelines in annex I are marked unverified.",
            "Urutan mengikuti pedoman CRC/C/OPSC/2 tanggal 3 November 2006. Telah dibaca dalam sumber: bahwa pedoman itu terdiri atas delapan bagian, dan pokok bagian I sampai III. Belum dibaca: judul bagian IV sampai VIII dan isi setiap paragraf; judul di sini menyebut dengan kata sendiri pasal yang dibahas, dan paragraf pedoman dalam lampiran I ditandai belum diverifikasi."),
    MADE_WORDS(
            "The Office of the High Commissioner gives 31 800 words as the limit for an initial report. A word here is whatever stands between blanks in sections I to VIII: in headings, numbered paragraphs, marks and tables. Cover, contents, annexes and this page are left out; whether the secretariat counts in the same way is unverified.",
            "Kantor Komisaris Tinggi menyebut 31.800 kata sebagai batas laporan awal. Yang dihitung di sini semua bagian teks di antara spasi dalam bagian I sampai VIII: judul, paragraf bernomor, tanda, dan tabel. Sampul, daftar isi, lampiran, dan halaman ini tidak dihitung; apakah sekretariat menghitung dengan cara yang sama belum diverifikasi."),
    MADE_WORDS_ALTERNATIVE(
            "A word here is whatever stands between blanks in sections I to VIII. The limit for alternative reports was not found in the sources read.",
            "Kata adalah semua bagian teks di antara spasi dalam bagian I sampai VIII. Batas bagi laporan alternatif tidak ditemukan dalam sumber yang dibaca."),
    MADE_BODIES(
            "The State's file says which body is asked for what; where that is unverified, the body is marked to be confirmed.",
            "Lembaga mana yang ditanya tentang apa diambil dari berkas negara; bila belum diverifikasi, lembaga itu ditandai perlu dikonfirmasi."),
    MADE_NUMBERS(
            "Word numbers the paragraphs itself; references to a paragraph and annex I keep the numbers that the draft was written with.",
            "Word memberi nomor paragraf secara otomatis; rujukan ke paragraf dan lampiran I tetap memakai nomor saat rancangan ditulis."),
    MADE_TREATY(
            "On the State's dealings with the Protocol: %s",
            "Tentang hubungan negara dengan Protokol: %s"),
    // requests
    REQUEST_TITLE("Request to: %s", "Permintaan kepada: %s"),
    REQUEST_INTRO(
            "For the initial report under article 12, paragraph 1, of the %s, please answer the points below. Paragraph numbers are those of the draft of %s.",
            "Untuk laporan awal menurut Pasal 12 ayat (1) %s, mohon menjawab butir di bawah. Nomor paragraf mengikuti rancangan per %s."),
    REQUEST_ALTERNATIVE(
            "For an alternative report under the %s, please answer the points below. Paragraph numbers are those of the draft of %s.",
            "Untuk laporan alternatif menurut %s, mohon menjawab butir di bawah. Nomor paragraf mengikuti rancangan per %s."),
    REQUEST_WHY("Why this body: %s", "Mengapa lembaga ini: %s"),
    REQUEST_WHY_UNVERIFIED(
            "Why this body (unverified): %s", "Mengapa lembaga ini (belum diverifikasi): %s"),
    REQUEST_FIGURES("Figures and facts", "Angka dan fakta"),
    REQUEST_CONFIRM("To confirm", "Untuk dikonfirmasi"),
    REQUEST_GAPS("Gaps", "Kesenjangan"),
    ASK_PLAN(
            "Is a measure planned that would close this, and for when?",
            "Adakah langkah yang direncanakan untuk menutupnya, dan kapan?"),
    ASK_CONFIRM(
            "Is this so? Please correct it, or name the source that shows it.",
            "Benarkah demikian? Mohon dikoreksi, atau disebutkan sumber yang menunjukkannya."),
    ASK_DATA("Please provide this, with its source.", "Mohon disampaikan, beserta sumbernya."),
    ASK_WHICH(
            "Which provision or measure deals with this, if any?",
            "Ketentuan atau langkah mana yang mengaturnya, bila ada?"),
    ASK_REPORT(
            "Has a report been submitted meanwhile; if not, when will it be?",
            "Apakah laporan telah disampaikan sejak itu; bila belum, kapan akan disampaikan?"),
    UNASSIGNED(
            "Requests for which no body is named yet",
            "Permintaan yang lembaganya belum ditentukan");

    private final String en;
    private final String id;

    Wording(String en, String id) {
        this.en = en;
        this.id = id;
    }

    String in(Lang lang, Object... values) {
        String pattern = lang == Lang.ID ? id : en;
        return values.length == 0 ? pattern : String.format(Locale.ROOT, pattern, values);
    }
}
