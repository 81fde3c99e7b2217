package opsc.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between packages point down, and each library is known to one package only. */
class ArrowsTest {

    private static final Path SOURCES = Path.of("src/main/java/opsc");

    /** What each package may import besides the JDK's core. */
    private static final Map<String, Set<String>> ALLOWED =
            Map.of(
                    "model", Set.of(),
                    "diagnostic", Set.of("opsc.model"),
                    "load",
                            Set.of(
                                    "opsc.model",
                                    "opsc.diagnostic",
                                    "com.fasterxml.aalto",
                                    "javax.xml.stream",
                                    "org.yaml.snakeyaml",
                                    "org.apache.commons.compress",
                                    "org.dhatim.fastexcel.reader"),
                    "match", Set.of("opsc.model"),
                    "report",
                            Set.of(
                                    "opsc.model",
                                    "org.apache.commons.csv",
                                    "org.apache.commons.compress",
                                    "org.dhatim.fastexcel",
                                    "com.github.difflib"),
                    "draft",
                            Set.of(
                                    "opsc.model",
                                    "opsc.report",
                                    "org.apache.poi",
                                    "org.apache.xmlbeans",
                                    "org.openxmlformats"),
                    "cli",
                            Set.of(
                                    "opsc.model",
                                    "opsc.diagnostic",
                                    "opsc.load",
                                    "opsc.match",
                                    "opsc.report",
                                    "opsc.draft",
                                    "picocli"));

    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?([a-z0-9_.]+)\\.[A-Z*]");

    @Test
    void everyImportFollowsAnArrow() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources()) {
            String home = file.getParent().getFileName().toString();
            Matcher imports = IMPORT.matcher(Files.readString(file));
            while (imports.find()) {
                String used = imports.group(1);
                boolean allowed =
                        used.equals("opsc." + home)
                                || used.startsWith("java.")
                                || ALLOWED.get(home).stream().anyMatch(used::startsWith);
                if (!allowed) {
                    wrong.add(file.getFileName() + " uses " + used);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void onlyTheCommandLineTouchesFilesDatesAndStreams() throws IOException {
        Pattern outside =
                Pattern.compile(
                        "java\\.nio\\.file|LocalDate\\.now|System\\.(out|err|getenv|getProperty)|java\\.io\\.File");
        List<String> wrong = new ArrayList<>();
        for (Path file : sources()) {
            boolean commandLine = file.getParent().getFileName().toString().equals("cli");
            if (!commandLine && outside.matcher(Files.readString(file)).find()) {
                wrong.add(file.toString());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void eachPackageStatesItsDuty() {
        for (String home : ALLOWED.keySet()) {
            assertTrue(Files.exists(SOURCES.resolve(home).resolve("package-info.java")), home);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(path -> path.toString().endsWith(".java")).sorted().toList();
        }
    }
}
