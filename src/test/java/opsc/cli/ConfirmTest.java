package opsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** Somebody confirms claims, and the texts change under them. */
class ConfirmTest {

    private static final String ACT =
            """
            # The act, as read in the gazette.
            instrument:
              id: aaa-act
              kind: act
              cite: {en: Act}
              title: {en: The act}
              in_force: 2010-01-01
              checked: {confidence: verified}
            provisions:
              - id: s-1
                pinpoint: s. 1
                phase: [eradication]
                kind: offence
                summary: {en: Trade in children is an offence.}
                protects: {under: 18}
                online: neutral
                checked: {confidence: verified}
                covers:
                  - obligation: opsc-1
                    elements: [buy]   # the buyer
                    extent: full
                    because: {en: The words say so.}
                  # selling is doubtful
                  - {obligation: opsc-1, elements: [sell], extent: partial, lacks: {en: shops}, because: {en: Only.}}

              - id: s-2
                pinpoint: s. 2
                phase: [judicial-process]
                kind: power
                summary: {en: The court may close a shop.}
                checked: {confidence: verified}
            """;

    private static final String BUY =
            "        because: {en: The words say so.}\n"
                    + "        fingerprint: \"f2554940-8bb645df\"\n"
                    + "        confirmed: {by: \"Ana \\\"the reader\\\" Sari\", on: 2026-11-20}\n"
                    + "      # selling is doubtful\n";

    @TempDir private Path folder;

    @BeforeEach
    void statutes() throws IOException {
        write(
                "obligations/opsc.yaml",
                Files.readString(Path.of("src/test/resources/cases/obligations/opsc.yaml")));
        write("statutes/aaa/state.yaml", "state: {id: AAA, name: {en: Aland}}\n");
        write("statutes/aaa/act.yaml", ACT);
        opsc(0, "baseline", "create", "aaa");
    }

    @Test
    void onlyTheLinesOfTheClaimChange() throws IOException {
        assertEquals(
                "aaa-act/s-1:opsc-1.buy: confirmed by Ana \"the reader\" Sari on 2026-11-20"
                        + " (statutes/aaa/act.yaml)\n",
                opsc(
                                0,
                                "confirm",
                                "aaa-act/s-1:opsc-1.buy",
                                "--by",
                                "Ana \"the reader\" Sari",
                                "--on",
                                "2026-11-20")
                        .out());
        assertEquals(
                ACT.replace(
                        "        because: {en: The words say so.}\n      # selling is doubtful\n",
                        BUY),
                act());
        opsc(0, "validate");
    }

    @Test
    void allClaimsOfAProvisionAtOnceAndAgain() throws IOException {
        opsc(0, "confirm", "aaa-act/s-1", "--by", "Ana");
        String once = act();
        assertEquals(2, once.split("fingerprint: ").length - 1);
        assertEquals(2, once.split("confirmed: \\{by: \"Ana\", on: 2026-11-22}").length - 1);
        opsc(0, "confirm", "aaa-act/s-1:opsc-1", "aaa-act/s-1", "--by", "Budi");
        assertEquals(once.replace("Ana", "Budi"), act());
        assertEquals("", check());
    }

    @Test
    void aChangeOfTheProvisionMakesTheClaimSuspect() throws IOException {
        opsc(0, "confirm", "aaa-act/s-1:opsc-1.buy", "--by", "Ana");
        write("statutes/aaa/act.yaml", act().replace("Trade in children", "Buying children"));
        String warning =
                "::warning file=statutes/aaa/act.yaml,line=19,col=9,"
                        + "title=suspect claim%3A Aland%2C art. 1 Forbid trade::"
                        + "aaa-act/s-1:opsc-1.buy was confirmed by Ana on 2026-11-22;"
                        + " since then the provision, or what is claimed of it, has changed%0A"
                        + "read both again, then: opsc confirm aaa-act/s-1:opsc-1.buy --by NAME\n";
        assertEquals(warning, check());
        assertEquals(
                warning.replace("::warning", "::error"),
                opsc(1, "check", "--format", "github", "--fail-on", "any").out());
        assertTrue(opsc(0, "check").out().contains("passed (1 suspect claim, "));
        assertTrue(
                opsc(0, "explain", "opsc-1", "aaa")
                        .out()
                        .contains(
                                "        confirmed by Ana on 2026-11-22\n"
                                        + "        suspect: the provision, or what is claimed of it,"
                                        + " has changed since\n"));
        assertTrue(
                opsc(0, "validate", "--audit", "aaa")
                        .out()
                        .contains("suspect claim            aaa-act/s-1:opsc-1.buy\n"));
        opsc(0, "confirm", "aaa-act/s-1:opsc-1.buy", "--by", "Ana");
        assertEquals("", check());
    }

    @Test
    void aChangeOfTheDutyMakesTheClaimSuspect() throws IOException {
        opsc(0, "confirm", "aaa-act/s-1:opsc-1.buy", "--by", "Ana");
        Path duties = folder.resolve("obligations/opsc.yaml");
        String text = Files.readString(duties);
        Files.writeString(duties, text.replace("{en: buying", "{en: buying or renting"));
        assertTrue(check().contains("since then the duty, or the elements claimed, have changed"));
    }

    @Test
    void commentsLayoutAndOtherProvisionsMakeNothingSuspect() throws IOException {
        opsc(0, "confirm", "aaa-act/s-1", "--by", "Ana");
        write(
                "statutes/aaa/act.yaml",
                "# moved\n"
                        + act().replace("a shop", "any shop").replace("kind: act", "kind:  act"));
        assertEquals("", check());
    }

    @Test
    void aNameIsWrittenSoThatEachOfItsCharactersIsSeenAndReadBack() throws IOException {
        for (String name :
                new String[] {
                    "a\u007Fb",
                    "a\u0085b\u2028c",
                    "a\nb: {c: d} #",
                    "a\uFFFEb",
                    "\u202Eevil",
                    "\uD83D\uDE00 & <\u00E9>"
                }) {
            write("statutes/aaa/act.yaml", ACT);
            opsc(0, "confirm", "aaa-act/s-1", "--by", name);
            String by =
                    act().lines().filter(line -> line.contains("by: ")).findFirst().orElseThrow();
            assertTrue(by.codePoints().noneMatch(ConfirmTest::isHidden), by);
            assertEquals("", opsc(0, "validate").out());
            Map<?, ?> file = new Yaml().load(act());
            Map<?, ?> provision = (Map<?, ?>) ((List<?>) file.get("provisions")).get(0);
            Map<?, ?> claim = (Map<?, ?>) ((List<?>) provision.get("covers")).get(0);
            assertEquals(name, ((Map<?, ?>) claim.get("confirmed")).get("by"));
        }
    }

    private static boolean isHidden(int point) {
        return Character.isISOControl(point) || List.of(0x2028, 0x202E, 0xFFFE).contains(point);
    }

    @Test
    void whatWouldNotBeReadBackIsNotWritten() throws IOException {
        Session session = opsc(2, "confirm", "aaa-act/s-1", "--by", "x".repeat(60_000));
        assertTrue(session.err().contains("error[line-too-long]"), session.err());
        session = opsc(2, "confirm", "aaa-act/s-1", "--by", "Ana", "--on", "2026-11-23");
        assertTrue(session.err().startsWith("error: --on 2026-11-23 is still to come"));
        assertEquals(ACT, act());
        String baseline = Files.readString(folder.resolve(".opsc/baseline-aaa.yaml"));
        session =
                opsc(
                        2,
                        ("baseline accept aaa opsc-1.sell --owner Ana --until 2030-01-01 --reason "
                                        + "x".repeat(60_000))
                                .split(" "));
        assertTrue(session.err().contains("error[line-too-long]"), session.err());
        assertEquals(baseline, Files.readString(folder.resolve(".opsc/baseline-aaa.yaml")));
    }

    @Test
    void whatCannotBeConfirmedIsLeftAsItIs() throws IOException {
        assertTrue(opsc(2, "confirm", "aaa-act/s-1").err().contains("add --by NAME"));
        assertTrue(
                opsc(2, "confirm", "aaa-act/s-1:opsc-2", "--by", "Ana")
                        .err()
                        .contains("it makes aaa-act/s-1:opsc-1.buy, aaa-act/s-1:opsc-1.sell"));
        assertTrue(
                opsc(2, "confirm", "aaa-act/s-3", "--by", "Ana")
                        .err()
                        .contains("did you mean `aaa-act/s-1`"));
        assertTrue(
                opsc(2, "confirm", "aaa-act/s-1", "aaa-act/s-2", "--by", "Ana")
                        .err()
                        .contains("the provision makes no claim"));
        opsc(2, "confirm", "--by", "Ana");
        opsc(2, "confirm", "bbb-act/s-1", "--by", "Ana");
        assertEquals(ACT, act());
        Session bundled =
                Session.run(
                        Files.createDirectory(folder.resolve("empty")),
                        "confirm",
                        "idn-uu-44-2008/pasal-29",
                        "--by",
                        "Ana");
        assertEquals(2, bundled.exit());
        assertTrue(bundled.err().contains("come with opsc cannot be changed"), bundled.err());
    }

    @Test
    @Tag("slow")
    void everyClaimOfEveryShippedStateCanBeConfirmed() throws IOException {
        for (String code : new String[] {"idn", "mys", "phl"}) {
            Path copy = Files.createDirectories(folder.resolve("copy/statutes/" + code));
            try (Stream<Path> files = Files.list(Path.of("statutes", code))) {
                for (Path file : files.toList()) {
                    Files.copy(file, copy.resolve(file.getFileName().toString()));
                }
            }
            String[] all =
                    Stream.concat(Stream.of("confirm", "--by=Ana"), provisions(copy))
                            .toArray(String[]::new);
            Session session = Session.run(folder.resolve("copy"), all);
            assertEquals(0, session.exit(), session.err());
            assertTrue(session.out().lines().count() > 20);
        }
    }

    /** The provisions that make claims, as the report names them. */
    private static Stream<String> provisions(Path state) throws IOException {
        Session session =
                Session.run(
                        state.resolve("../.."),
                        "report",
                        state.getFileName().toString(),
                        "--format=json",
                        "--output=-");
        return new ObjectMapper()
                .readTree(session.out()).findValuesAsText("provision").stream().distinct();
    }

    private String check() {
        return opsc(0, "check", "--format", "github").out();
    }

    private Session opsc(int exit, String... arguments) {
        Session session = Session.run(folder, arguments);
        assertEquals(exit, session.exit(), session.out() + session.err());
        return session;
    }

    private String act() throws IOException {
        return Files.readString(folder.resolve("statutes/aaa/act.yaml"));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
