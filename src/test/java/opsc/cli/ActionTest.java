package opsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What other repositories use: the GitHub action, the pre-commit hooks and the GitLab job. */
class ActionTest {

    private static final Path ACTION = Path.of(".github/actions/check");

    @TempDir private Path folder;

    @Test
    void noExpressionStandsInsideAScript() throws IOException {
        List<String> scripts = new ArrayList<>();
        for (Path file : ours()) {
            collect("run", yaml(file), scripts);
        }
        assertEquals(8, scripts.size(), "the steps that run something");
        scripts.forEach(script -> assertFalse(script.contains("${{"), script));
    }

    /** A tag can be moved to other code; a commit cannot. */
    @Test
    void everyActionThatIsUsedIsOursOrNamedByItsCommit() throws IOException {
        List<String> used = new ArrayList<>();
        for (Path file : ours()) {
            Files.readAllLines(file).stream()
                    .filter(line -> line.contains("uses:"))
                    .forEach(used::add);
        }
        assertEquals(9, used.size());
        for (String line : used) {
            assertTrue(
                    line.matches(
                            " +(- )?uses: (\\./\\S+|[\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+)"),
                    line);
        }
    }

    private static List<Path> ours() throws IOException {
        try (Stream<Path> workflows = Files.list(Path.of(".github/workflows"))) {
            return Stream.concat(workflows.sorted(), Stream.of(ACTION.resolve("action.yml")))
                    .toList();
        }
    }

    @Test
    void everyInputReachesTheScriptAsAVariable() throws IOException {
        Map<?, ?> action = (Map<?, ?>) yaml(ACTION.resolve("action.yml"));
        String text = Files.readString(ACTION.resolve("action.yml"));
        String script = Files.readString(ACTION.resolve("check.sh"));
        for (Object input : ((Map<?, ?>) action.get("inputs")).keySet()) {
            String variable = "OPSC_" + input.toString().toUpperCase(Locale.ROOT).replace('-', '_');
            assertTrue(
                    text.contains("        " + variable + ": ${{ inputs." + input + " }}\n"),
                    variable);
            assertTrue(script.contains("$" + variable), variable);
        }
    }

    @Test
    void hostileInputsArriveAsTheyWereWritten() throws Exception {
        assertEquals(
                List.of(
                        "check",
                        "--format=github,markdown,json,sarif,junit",
                        "--output=out \"1\"",
                        "--statutes=law; touch pwned",
                        "--baselines=*",
                        "--fail-on=none --quiet",
                        "--as-of=$(touch pwned)",
                        "--obligations=`touch pwned`",
                        "--",
                        "idn",
                        "*",
                        "$(touch",
                        "pwned)",
                        "--output=/"),
                run(
                        0,
                        Map.of(
                                "OPSC_OUTPUT", "out \"1\"",
                                "OPSC_STATUTES", "law; touch pwned",
                                "OPSC_BASELINES", "*",
                                "OPSC_FAIL_ON", "none --quiet",
                                "OPSC_AS_OF", "$(touch pwned)",
                                "OPSC_OBLIGATIONS", "`touch pwned`",
                                "OPSC_STATES", "idn *\n$(touch pwned) --output=/")));
        assertFalse(Files.exists(folder.resolve("pwned")));
    }

    @Test
    void anInputWithALineBreakIsRefused() throws Exception {
        assertEquals(List.of(), run(2, Map.of("OPSC_OUTPUT", "out\nsarif=/etc/passwd")));
    }

    @Test
    void theHooksAndTheJobCallCommandsThatThereAre() throws IOException {
        Set<String> entries = Set.of("opsc validate", "opsc check");
        List<String> found = new ArrayList<>();
        collect("entry", yaml(Path.of(".pre-commit-hooks.yaml")), found);
        assertEquals(entries, Set.copyOf(found));
        String job = Files.readString(Path.of(".gitlab/opsc.gitlab-ci.yml"));
        yaml(Path.of(".gitlab/opsc.gitlab-ci.yml"));
        for (CheckFormats format : List.of(CheckFormats.GITLAB, CheckFormats.JUNIT)) {
            assertTrue(job.contains(": opsc-check/" + format.file() + "\n"), format.file());
        }
    }

    @Test
    void theStatutesHerePassTheirBaselines() {
        Session session =
                Session.run(Path.of("").toAbsolutePath(), "check", "--as-of", "2026-11-22");
        assertEquals(0, session.exit(), session.out() + session.err());
        for (String name : List.of("Indonesia", "Malaysia", "Philippines")) {
            assertTrue(session.out().contains(name + ": passed ("), session.out());
        }
    }

    /** What the script of the action hands to Java, one argument on a line. */
    private List<String> run(int exit, Map<String, String> inputs) throws Exception {
        assumeTrue(File.separatorChar == '/', "the runner's bash");
        Path java = folder.resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\" > arguments\n");
        assertTrue(java.toFile().setExecutable(true));
        Path jar = Files.writeString(folder.resolve("opsc.jar"), "");
        ProcessBuilder script =
                new ProcessBuilder("bash", ACTION.resolve("check.sh").toAbsolutePath().toString())
                        .directory(folder.toFile())
                        .redirectErrorStream(true);
        Map<String, String> environment = script.environment();
        environment.put("PATH", folder + ":" + environment.get("PATH"));
        environment.put("OPSC_JAR", jar.toString());
        for (String name :
                List.of(
                        "STATES",
                        "FAIL_ON",
                        "AS_OF",
                        "STATUTES",
                        "OBLIGATIONS",
                        "BASELINES",
                        "OUTPUT")) {
            environment.put("OPSC_" + name, "");
        }
        environment.putAll(inputs);
        Process process = script.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(exit, process.waitFor(), output);
        Path arguments = folder.resolve("arguments");
        if (!Files.exists(arguments)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(arguments)) {
            return lines.skip(4).toList(); // two flags, -jar and the jar
        }
    }

    private static Object yaml(Path file) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
    }

    /** Every value at {@code key}, however deep. */
    private static void collect(String key, Object node, List<String> found) {
        if (node instanceof Map<?, ?> mapping) {
            mapping.forEach(
                    (name, value) -> {
                        if (name.equals(key)) {
                            found.add(value.toString());
                        }
                        collect(key, value, found);
                    });
        } else if (node instanceof List<?> list) {
            list.forEach(one -> collect(key, one, found));
        }
    }
}
