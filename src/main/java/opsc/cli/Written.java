package opsc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import opsc.diagnostic.Message;
import opsc.model.Sha256;

/**
 * Files that people edit after opsc wrote them. A list beside them, in the form of {@code
 * sha256sum}, says what opsc wrote last: a file that differs from it was edited, and stays.
 */
final class Written {

    /** The list; {@code sha256sum -c} reads it. */
    static final String LIST = ".opsc-written";

    private final Path folder;
    private final Terminal terminal;
    private final Map<String, String> sums = new TreeMap<>();

    Written(Path folder, Terminal terminal) throws Problem {
        this.folder = folder;
        this.terminal = terminal;
        if (Files.exists(folder.resolve(LIST))) {
            for (String line : lines()) {
                int apart = line.indexOf("  ");
                if (apart > 0) {
                    sums.put(line.substring(apart + 2), line.substring(0, apart));
                }
            }
        }
    }

    private String[] lines() throws Problem {
        return new String(read(folder.resolve(LIST)), StandardCharsets.UTF_8).split("\n");
    }

    /**
     * Writes the file, or the first free name beside it if somebody has edited it.
     *
     * @param name within the folder, with forward slashes
     * @param ending of the name, without the dot
     */
    void write(String name, String ending, byte[] bytes) throws Problem {
        String free = name + "." + ending;
        for (int next = 2; isEdited(free, bytes); next++) {
            free = name + "-" + next + "." + ending;
        }
        if (!free.equals(name + "." + ending)) {
            terminal.say(
                    Message.of(
                            "kept %s: it was edited since opsc wrote it",
                            shown(name + "." + ending)));
        }
        OutputFiles.write(folder.resolve(free), bytes, terminal.folder());
        sums.put(free, Sha256.of(bytes));
        StringBuilder list = new StringBuilder();
        sums.forEach((file, sum) -> list.append(sum).append("  ").append(file).append('\n'));
        OutputFiles.write(
                folder.resolve(LIST),
                list.toString().getBytes(StandardCharsets.UTF_8),
                terminal.folder());
        terminal.say(Message.of("wrote %s", shown(free)));
    }

    private String shown(String name) {
        return Data.Folders.shown(folder.resolve(name), terminal.folder());
    }

    /** Whether the file holds anything but what opsc wrote last or is about to write. */
    private boolean isEdited(String name, byte[] bytes) throws Problem {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return false;
        }
        byte[] there = read(file);
        return !Arrays.equals(there, bytes) && !Sha256.of(there).equals(sums.get(name));
    }

    private byte[] read(Path file) throws Problem {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new Problem(
                    Message.of("`%s` cannot be read", Data.Folders.shown(file, terminal.folder())),
                    Message.of("move it away, or choose another folder with --output"));
        }
    }
}
