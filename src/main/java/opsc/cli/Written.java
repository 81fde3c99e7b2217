package opsc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opsc.diagnostic.Message;
import opsc.model.Sha256;

/**
 * Files that people edit after opsc wrote them. A list in the folder, in the form of {@code
 * sha256sum}, says what opsc wrote last under each name, whatever was asked then: a file that
 * differs from it was edited, and stays. A manifest says no more than how one report was made.
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
     * Where {@code files} may be written: the folder itself or, if one of them was edited there,
     * the first of its subfolders 2, 3 and so on without an edited one. Tells what is kept.
     */
    Path free(Map<String, byte[]> files) throws Problem {
        Path place = folder;
        for (int next = 2; !kept(place, files).isEmpty(); next++) {
            place = folder.resolve(Integer.toString(next));
        }
        return place;
    }

    private List<String> kept(Path place, Map<String, byte[]> files) throws Problem {
        List<String> kept = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (isEdited(place.resolve(file.getKey()), file.getValue())) {
                kept.add(file.getKey());
                terminal.say(
                        Message.of(
                                "kept %s: it was edited since opsc wrote it",
                                Data.Folders.shown(
                                        place.resolve(file.getKey()), terminal.folder())));
            }
        }
        return kept;
    }

    /** Remembers what stands in {@code place} now. */
    void remember(Path place, Map<String, byte[]> files) throws Problem {
        files.forEach((name, bytes) -> sums.put(name(place.resolve(name)), Sha256.of(bytes)));
        StringBuilder list = new StringBuilder();
        sums.forEach((file, sum) -> list.append(sum).append("  ").append(file).append('\n'));
        OutputFiles.write(folder.resolve(LIST), list.toString(), terminal.folder());
    }

    /** Within the folder, with forward slashes. */
    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Whether the file holds anything but what opsc wrote last or is about to write. */
    private boolean isEdited(Path file, byte[] bytes) throws Problem {
        if (!Files.exists(file)) {
            return false;
        }
        byte[] there = read(file);
        return !Arrays.equals(there, bytes) && !Sha256.of(there).equals(sums.get(name(file)));
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
