package opsc.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each package is unpacked into an empty folder and makes a report from the law it carries. Run by
 * {@code mvn -P dist package}, on a POSIX system.
 */
class DistributionIT {

    private static final Path DIST = Path.of(System.getProperty("dist"));
    private static final String VERSION = System.getProperty("version");
    private static final long MOST_BYTES = 60L << 20;

    @TempDir private Path root;

    @Test
    void theZipRunsWithTheJavaThatIsThere() throws Exception {
        Path home = unzip(DIST.resolve("opsc-" + VERSION + ".zip"));
        for (String file :
                List.of(
                        "opsc.cmd",
                        "LICENSE",
                        "LICENSE-stax2-api",
                        "NOTICE",
                        "THIRD-PARTY.txt",
                        "README.md",
                        ".opsc/schema/state.schema.json", // named by the data files
                        "completion/opsc.bash",
                        "completion/_opsc")) {
            assertTrue(Files.isRegularFile(home.resolve(file)), file);
        }
        String libraries = Files.readString(home.resolve("THIRD-PARTY.txt"));
        for (String library :
                List.of("picocli", "snakeyaml", "poi-ooxml", "xmlbeans", "log4j-api")) {
            assertTrue(libraries.contains(":" + library + ":"), library);
        }
        String notices =
                Files.readString(home.resolve("NOTICE"))
                        + Files.readString(home.resolve("NOTICE-office"));
        for (String notice : List.of("Apache POI", "Apache XmlBeans", "Apache Commons CSV")) {
            assertTrue(notices.contains(notice), notice);
        }
        assertTrue(Files.readString(home.resolve("LICENSE-poi")).contains("The MIT License"));
        assertTrue(Files.readString(home.resolve("LICENSE-xmlbeans")).contains("W3C"));
        report(home.resolve("opsc"), Map.of("JAVA_HOME", System.getProperty("java.home")));
    }

    @Test
    void theZipWithJavaRunsWhereThereIsNone() throws Exception {
        Path zip = DIST.resolve(withJava());
        assertTrue(Files.size(zip) <= MOST_BYTES, () -> zip + " is larger than 60 MB");
        Path command = unzip(zip).resolve("opsc");
        Path archive = command.resolveSibling("runtime/lib/server/classes.jsa");
        assertTrue(Files.size(archive) > 1_000_000, "the JDK's classes are archived");
        report(command, Map.of());
        writesAndReadsOfficeFiles(command);
    }

    /** With the few modules of its own Java. */
    private void writesAndReadsOfficeFiles(Path command) throws Exception {
        Path statutes = command.resolveSibling("statutes");
        String[] data = {
            "--obligations",
            command.resolveSibling("obligations").toString(),
            "--statutes",
            statutes.toString()
        };
        Path out = root.resolve("elsewhere").resolve("office");
        run(Map.of(), with(data, command, "draft", "idn", "--output", out.toString()));
        assertTrue(Files.size(out.resolve("article-12-report.docx")) > 10_000);
        run(
                Map.of(),
                with(data, command, "report", "idn", "--format", "xlsx", "--output", out + ""));
        String workbook = out.resolve("gap-report.xlsx").toString();
        run(Map.of(), with(data, command, "import", "xlsx", workbook, "--dry-run"));
        assertTrue(text(root.resolve("output.txt")).contains("nothing to import"));
    }

    private static String[] with(String[] data, Path command, String... arguments) {
        return Stream.of(new String[] {command.toString()}, arguments, data)
                .flatMap(Stream::of)
                .toArray(String[]::new);
    }

    @Test
    void theDebianPackageInstallsOneCommand() throws Exception {
        assumeTrue(Files.exists(Path.of("/usr/bin/dpkg-deb")), "no dpkg-deb here");
        Path deb = DIST.resolve("opsc_" + VERSION + "_all.deb");
        run(Map.of(), "/usr/bin/dpkg-deb", "-x", deb.toString(), root.toString());
        report(root.resolve("usr/bin/opsc"), Map.of("JAVA_HOME", System.getProperty("java.home")));
        assertCompletes("bash", root.resolve("usr/share/bash-completion/completions/opsc"));
        assertCompletes("zsh", root.resolve("usr/share/zsh/vendor-completions/_opsc"));
    }

    @Test
    void theBillOfMaterialsNamesEveryLibraryOfTheZip() throws Exception {
        Path bill = DIST.resolve("opsc-" + VERSION + "-sbom.json");
        assumeTrue(Files.exists(bill), "not written with -o: its plugin asks for a network");
        String components = Files.readString(bill);
        Path home = unzip(DIST.resolve("opsc-" + VERSION + ".zip"));
        Pattern library = Pattern.compile("\\(([^:()]+):([^:]+):(\\S+) - ");
        List<String> libraries =
                Files.readAllLines(home.resolve("THIRD-PARTY.txt")).stream()
                        .map(library::matcher)
                        .filter(Matcher::find)
                        .map(named -> named.group(1) + "/" + named.group(2) + "@" + named.group(3))
                        .toList();
        assertTrue(libraries.size() > 15);
        for (String named : libraries) {
            assertTrue(components.contains("pkg:maven/" + named + "?type=jar\""), named);
        }
    }

    private static void assertCompletes(String shell, Path script) throws IOException {
        String text = Files.readString(script);
        assertTrue(text.contains("complete -F _complete_opsc"), shell);
        assertTrue(text.contains("idn") && text.contains("opsc-3-1-c"), shell);
        assertEquals(shell.equals("zsh"), text.startsWith("#compdef opsc\n"), shell);
    }

    private static String withJava() throws IOException {
        try (Stream<Path> all = Files.list(DIST)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("opsc-" + VERSION + "-with-java-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Unpacks with the permissions that the zip gives, and returns the folder that it holds. */
    private Path unzip(Path zip) throws IOException {
        try (FileSystem packed =
                FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true))) {
            try (Stream<Path> all = Files.walk(packed.getPath("/"))) {
                for (Path from : all.toList()) {
                    Path to = root.resolve(from.toString().substring(1));
                    if (Files.isDirectory(from)) {
                        Files.createDirectories(to);
                    } else {
                        Files.copy(from, to);
                        Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
                    }
                }
            }
        }
        return root.resolve("opsc-" + VERSION);
    }

    /** Makes a report in a folder without data, and finds it the same as the committed one. */
    private void report(Path command, Map<String, String> environment) throws Exception {
        Path csv = root.resolve("elsewhere").resolve("out").resolve("gap-report.csv");
        run(
                environment,
                command.toString(),
                "report",
                "idn",
                "--as-of",
                "2018-12-03",
                "--output",
                csv.getParent().toString());
        assertEquals(
                Files.readString(Path.of("reports/idn/2018-12-03/gap-report.csv")),
                Files.readString(csv));
    }

    /** With an empty PATH but for the one tool that the launcher calls. */
    private void run(Map<String, String> environment, String... command) throws Exception {
        Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        Path tools = Files.createDirectories(root.resolve("tools"));
        Path ls = tools.resolve("ls");
        if (Files.notExists(ls)) {
            Files.createSymbolicLink(ls, Path.of("/bin/ls"));
        }
        assertFalse(Files.exists(tools.resolve("java")));
        Path output = root.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(elsewhere.toFile());
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        boolean dpkg = command[0].endsWith("dpkg-deb");
        builder.environment().put("PATH", dpkg ? "/usr/bin:/bin" : tools.toString());
        assertEquals(0, builder.start().waitFor(), () -> text(output));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unread) {
            return unread.toString();
        }
    }
}
