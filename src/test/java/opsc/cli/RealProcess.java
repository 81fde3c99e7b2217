package opsc.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, which can be killed and hindered. */
final class RealProcess {

    /** Runs the command as it is. */
    static final String PLAINLY = "exec \"$@\"";

    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

    private RealProcess() {}

    /**
     * Starts it in {@code folder}; what it prints to standard output is thrown away.
     *
     * @param shell a POSIX script that has the command in {@code "$@"}
     */
    static Process start(Path folder, String shell, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", shell, "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(List.of("-XX:-UsePerfData", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add("opsc.cli.Main");
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** A script for {@link #start} that runs the command so that permissions bind root too. */
    static String boundByPermissions() {
        if (!System.getProperty("user.name").equals("root")) {
            return PLAINLY;
        }
        assumeTrue(Files.isExecutable(SETPRIV), "root goes over permissions");
        return "exec setpriv --inh-caps=-all --bounding-set=-dac_override,-dac_read_search \"$@\"";
    }
}
