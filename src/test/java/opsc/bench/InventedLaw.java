package opsc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import opsc.model.Catalogue;
import opsc.model.Element;
import opsc.model.Obligation;
import opsc.model.Phase;

/** Statute files that mean nothing and load without an error: the same bytes for the same seed. */
final class InventedLaw {

    /** About as many as an act on one subject has. */
    private static final int PROVISIONS_OF_INSTRUMENT = 50;

    private static final LocalDate FIRST_DAY = LocalDate.of(1960, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 1);

    private static final String[] ENGLISH =
            ("anyone who whoever buys sells offers delivers accepts hands over procures keeps carries a child"
                            + " person under eighteen for payment in return of consideration against reward with intent to"
                            + " exploit knowingly through the network by computer in public places at home abroad is punished"
                            + " authority shall protect register inspect report assist return victim witness guardian court"
                            + " prosecutor officer ministry service agency without delay during trial inquiry custody fine"
                            + " imprisonment licence property proceeds seizure adoption labour organ transfer travel lodging")
                    .split(" ");

    private static final String[] INDONESIAN =
            ("setiap orang yang membeli menjual menawarkan menyerahkan menerima menyimpan membawa anak di bawah umur"
                            + " delapan belas tahun untuk imbalan dengan maksud mengeksploitasi melalui jaringan komputer tempat"
                            + " umum dipidana pejabat wajib melindungi mendaftar memeriksa melaporkan membantu korban saksi wali"
                            + " pengadilan penuntut petugas kementerian lembaga tanpa menunda selama sidang penyidikan denda"
                            + " penjara izin harta hasil sitaan adopsi kerja organ pemindahan perjalanan penginapan")
                    .split(" ");

    private final Random random;
    private final List<Obligation> obligations;

    private InventedLaw(Catalogue catalogue, long seed) {
        this.random = new Random(seed);
        this.obligations =
                catalogue.obligations().stream().filter(one -> !claimable(one).isEmpty()).toList();
    }

    /**
     * Writes {@code states} folders into {@code statutes}, each with {@code provisions} provisions
     * that claim elements of {@code catalogue}.
     */
    static void write(Path statutes, Catalogue catalogue, int states, int provisions, long seed)
            throws IOException {
        for (int at = 0; at < states; at++) {
            // Each State has a seed of its own, so that a State is the same in a small world and a
            // large one.
            new InventedLaw(catalogue, seed + at).state(statutes, code(at), provisions);
        }
    }

    /** {@code aaa}, {@code aab}, ... */
    static String code(int at) {
        return ""
                + (char) ('a' + at / 676 % 26)
                + (char) ('a' + at / 26 % 26)
                + (char) ('a' + at % 26);
    }

    private void state(Path statutes, String code, int provisions) throws IOException {
        Path folder = Files.createDirectories(statutes.resolve(code));
        Files.writeString(folder.resolve("state.yaml"), stateFile(code));
        int written = 0;
        for (int number = 1; written < provisions; number++) {
            int here = Math.min(PROVISIONS_OF_INSTRUMENT, provisions - written);
            Files.writeString(folder.resolve("act-" + number + ".yaml"), act(code, number, here));
            written += here;
        }
    }

    private static String stateFile(String code) {
        String name = code.toUpperCase(Locale.ROOT);
        return """
        state:
          id: %s
          name: {en: State of %s, id: Negara %s}
          sources: []
        treaty:
          catalogue: opsc
          deposited: 2004-05-06
          party_to_convention: true
          declarations: []
          reports: []
          reports_known_until: 2020-01-01
          checked: {confidence: unverified}
        judgements: []
        """
                .formatted(name, name, name);
    }

    private String act(String code, int number, int provisions) {
        LocalDate start = day(FIRST_DAY, LAST_DAY);
        LocalDate end = day(start, LAST_DAY);
        StringBuilder yaml = new StringBuilder();
        yaml.append(
                """
                instrument:
                  id: %s-act-%d
                  kind: act
                  cite: {en: Act %d, id: UU %d}
                  title: {en: Act number %d, id: Undang-Undang nomor %d}
                  in_force: %s
                  sources:
                    - {id: gazette, title: The gazette, url: "https://example.org/%d", official: true, read: true}
                  checked: {confidence: verified, source: gazette}
                provisions:
                """
                        .formatted(code, number, number, number, number, number, start, number));
        for (int at = 1; at <= provisions; at++) {
            provision(yaml, at, random.nextInt(6) == 0, start, end);
        }
        return yaml.toString();
    }

    private void provision(
            StringBuilder yaml, int at, boolean ended, LocalDate start, LocalDate end) {
        List<Obligation> claimed = claimed();
        Set<String> phases = new TreeSet<>();
        claimed.forEach(one -> phases.add(one.phase().word()));
        if (phases.isEmpty()) {
            phases.add(one(List.of(Phase.values())).word());
        }
        yaml.append("  - id: s-").append(at).append("\n    pinpoint: Section ").append(at);
        if (ended) {
            yaml.append("\n    in_force: {from: ").append(start);
            yaml.append(", until: ").append(end).append(", ended: repealed}");
        }
        yaml.append("\n    phase: [").append(String.join(", ", phases)).append("]\n");
        yaml.append("    kind: offence\n    summary:\n");
        yaml.append("      en: ").append(sentence(ENGLISH, 19)).append('\n');
        yaml.append("      id: ").append(sentence(INDONESIAN, 17)).append('\n');
        yaml.append("    protects: {under: ")
                .append(random.nextInt(4) == 0 ? 16 : 18)
                .append("}\n");
        yaml.append("    online: ").append(random.nextBoolean() ? "neutral" : "explicit");
        yaml.append("\n    legal_persons: ").append(random.nextBoolean());
        yaml.append("\n    penalty: {imprisonment: {min: ").append(1 + random.nextInt(3));
        yaml.append(" years, max: ").append(4 + random.nextInt(12)).append(" years}}\n");
        yaml.append("    checked: {confidence: ");
        yaml.append(random.nextInt(3) == 0 ? "unverified}\n" : "verified, source: gazette}\n");
        if (!claimed.isEmpty()) {
            yaml.append("    covers:\n");
            claimed.forEach(obligation -> claim(yaml, obligation));
        }
    }

    /** None for one provision in five, one obligation for most, two for some. */
    private List<Obligation> claimed() {
        int die = random.nextInt(10);
        Set<Obligation> claimed = new LinkedHashSet<>();
        for (int times = die < 2 ? 0 : die < 8 ? 1 : 2; times > 0; times--) {
            claimed.add(one(obligations));
        }
        return List.copyOf(claimed);
    }

    private void claim(StringBuilder yaml, Obligation obligation) {
        List<Element> claimable = claimable(obligation);
        Set<String> slugs = new TreeSet<>(Set.of(one(claimable).id().slug()));
        for (Element element : claimable) {
            if (random.nextInt(3) == 0) {
                slugs.add(element.id().slug());
            }
        }
        boolean full = random.nextInt(3) == 0;
        yaml.append("      - obligation: ").append(obligation.id());
        yaml.append("\n        elements: [").append(String.join(", ", slugs)).append("]\n");
        yaml.append("        extent: ").append(full ? "full" : "partial").append('\n');
        if (!full) {
            yaml.append("        lacks: {en: a ").append(sentence(ENGLISH, 6));
            yaml.append(", id: hal ").append(sentence(INDONESIAN, 6)).append("}\n");
        }
        yaml.append("        because:\n          en: ").append(sentence(ENGLISH, 10));
        yaml.append("\n          id: ").append(sentence(INDONESIAN, 10)).append('\n');
    }

    private static List<Element> claimable(Obligation obligation) {
        return obligation.elements().stream().filter(one -> one.derived().isEmpty()).toList();
    }

    private LocalDate day(LocalDate from, LocalDate until) {
        int most = (int) (until.toEpochDay() - from.toEpochDay());
        return from.plusDays(1 + random.nextInt(Math.max(1, most)));
    }

    private String sentence(String[] words, int length) {
        StringBuilder sentence = new StringBuilder();
        for (int at = 0; at < length; at++) {
            sentence.append(at == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
        }
        return sentence.toString();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
