package opsc.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opsc.load.CatalogueLoader;
import opsc.load.Problems;
import opsc.load.RawFile;
import opsc.load.StateLoader;
import opsc.load.Yardsticks;
import opsc.model.Catalogue;
import opsc.model.State;
import opsc.model.Yardstick;

/** A State of the cases' small treaty, in the words of its files. */
final class Aland {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String NOTHING_BUT_A_NAME = "state: {id: AAA, name: {en: Aland}}";

    private Aland() {}

    /** Asked about a State whose one act was read in full and says {@code provisions}. */
    static Question question(LocalDate day, String provisions) {
        return question(day, NOTHING_BUT_A_NAME, provisions);
    }

    static Question question(LocalDate day, String state, String provisions) {
        return question(day, treaty(), List.of(file("state.yaml", state), act("act", provisions)));
    }

    /** The files of a State with an act for each of {@code provisions}. */
    static List<RawFile> files(List<String> provisions) {
        List<RawFile> files = new ArrayList<>(List.of(file("state.yaml", NOTHING_BUT_A_NAME)));
        for (int at = 0; at < provisions.size(); at++) {
            files.add(act("act-" + at, provisions.get(at)));
        }
        return files;
    }

    private static RawFile act(String name, String provisions) {
        String head =
                """
                instrument:
                  id: aaa-%s
                  kind: act
                  cite: {en: Act}
                  title: {en: The act}
                  in_force: 2010-01-01
                  checked: {confidence: verified}
                  read_in_full: {against: opsc, on: 2026-01-01, by: tests}
                provisions:
                """;
        return file(name + ".yaml", head.formatted(name) + provisions);
    }

    /** Asked about the State of one of the cases, under that case's own treaty. */
    static Question ofCase(LocalDate day, String folder) {
        List<RawFile> files = new ArrayList<>();
        Path statutes = CASES.resolve(folder).resolve("statutes/aaa");
        try (var all = Files.list(statutes)) {
            for (Path path : all.sorted().toList()) {
                files.add(file(path.getFileName().toString(), Files.readString(path)));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return question(day, treaty(folder + "/obligations"), files);
    }

    /** Asked about the State of these files. */
    static Question question(LocalDate day, Yardsticks yardsticks, List<RawFile> files) {
        Problems problems = new Problems();
        State state =
                StateLoader.load("statutes/aaa", files, yardsticks, problems)
                        .orElseThrow(() -> new IllegalArgumentException(problems.all().toString()));
        Catalogue treaty = yardsticks.catalogues().get(0);
        return new Question(treaty, state, day, Optional.empty(), Yardstick.TREATY, false);
    }

    /** The small treaty. */
    static Yardsticks treaty() {
        return treaty("obligations");
    }

    private static Yardsticks treaty(String folder) {
        try {
            Path path = CASES.resolve(folder).resolve("opsc.yaml");
            return CatalogueLoader.load(
                    List.of(new RawFile("obligations/opsc.yaml", Files.readAllBytes(path))),
                    new Problems());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static RawFile file(String name, String text) {
        return new RawFile("statutes/aaa/" + name, text.getBytes(StandardCharsets.UTF_8));
    }
}
