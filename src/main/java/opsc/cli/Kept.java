package opsc.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import opsc.load.RawFile;
import opsc.load.Snapshot;
import opsc.model.Inputs;

/**
 * What was read of data files without a remark, kept between runs in a folder that the launcher
 * names. It is used only while the program and the path and content of each data file are the same;
 * whatever is wrong with it, the data files are read instead, and nothing is said.
 *
 * @param folder where it is kept; empty if nothing is to be kept
 * @param place tells apart what is kept side by side
 * @param readFrom the program and the data files, as the kept file must show them at its start
 */
record Kept(Optional<Path> folder, String place, String readFrom) {

    /** The system property that names the folder. */
    static final String FOLDER = "opsc.kept";

    /** How many files the folder holds at most; the oldest go first. */
    private static final int MOST = 24;

    private static final String ENDING = ".kept";

    /**
     * What was read of some files.
     *
     * @param value in parts that a {@link Snapshot} takes
     * @param sums the SHA-256 of each file by its name
     * @param inputs all files that had been read then, these included, in their places then
     */
    record Reading(Object value, Map<String, String> sums, Inputs inputs) {}

    /** What was kept, with the files that it was read from. */
    record Guess(byte[] head, Optional<Reading> reading) {

        private static final Guess NONE = new Guess(new byte[0], Optional.empty());
    }

    /** Nothing yet, for data files as they are seen from a working directory. */
    static Kept from(Path workingDirectory) {
        Optional<Path> folder = folder(System.getProperty(FOLDER, ""));
        Optional<String> program = folder.flatMap(named -> program());
        return new Kept(
                program.flatMap(known -> folder),
                workingDirectory.toAbsolutePath().toString(),
                program.orElse(""));
    }

    private static Optional<Path> folder(String named) {
        try {
            return named.isEmpty() ? Optional.empty() : Optional.of(Path.of(named).normalize());
        } catch (InvalidPathException noFolder) {
            return Optional.empty();
        }
    }

    /** The jar that runs, as it lies there now; empty in a development tree. */
    private static Optional<String> program() {
        try {
            File jar =
                    new File(
                            Kept.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return jar.isFile()
                    ? Optional.of(jar + " " + jar.length() + " " + jar.lastModified())
                    : Optional.empty();
        } catch (URISyntaxException unknown) {
            return Optional.empty();
        }
    }

    /** What is read next. */
    Kept of(String what) {
        return new Kept(folder, place + " " + what, readFrom + "\n" + what);
    }

    /** The files that it is read from. */
    Kept with(List<RawFile> files) {
        if (folder.isEmpty()) {
            return this;
        }
        StringBuilder all = new StringBuilder(readFrom);
        for (RawFile file : files) {
            all.append('\n').append(file.path()).append(' ').append(file.bytes().length);
            all.append(' ').append(sum(new CRC32(), file));
            all.append(' ').append(sum(new CRC32C(), file));
        }
        return new Kept(folder, place, all.toString());
    }

    /** Two such sums and the length: a change goes unseen once in 2^64 times. */
    private static long sum(Checksum checksum, RawFile file) {
        checksum.update(file.bytes());
        return checksum.getValue();
    }

    private Path file(Path home) {
        return home.resolve(Integer.toHexString(place.hashCode()) + ENDING);
    }

    private byte[] head() {
        return (readFrom + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What was kept in its place, whatever the files were: time in which those of now are read. */
    Beside<Guess> guess() {
        return Beside.start(() -> folder.map(this::file).map(Kept::guess).orElse(Guess.NONE));
    }

    private static Guess guess(Path file) {
        if (!Files.isRegularFile(file)) {
            return Guess.NONE;
        }
        try (InputStream in = Data.Folders.open(file)) {
            byte[] all = in.readAllBytes();
            int head = head(all);
            return new Guess(
                    Arrays.copyOf(all, head),
                    Snapshot.read(Arrays.copyOfRange(all, head, all.length), List.class)
                            .map(Kept::reading));
        } catch (IOException | OutOfMemoryError unreadable) { // of any size, if it is damaged
            return Guess.NONE;
        }
    }

    /** The length of the head: up to its first empty line. */
    private static int head(byte[] all) {
        int at = 1;
        while (at < all.length && (all[at] != '\n' || all[at - 1] != '\n')) {
            at++;
        }
        return Math.min(at + 1, all.length);
    }

    /** What was kept, if it was read by this program from these very files. */
    Optional<Reading> find(Beside<Guess> guess) throws Problem {
        Guess kept = guess.result();
        return Arrays.equals(kept.head(), head()) ? kept.reading() : Optional.empty();
    }

    private static Reading reading(List<?> parts) {
        Map<String, String> sums = new HashMap<>();
        ((Map<?, ?>) parts.get(1)).forEach((name, sum) -> sums.put((String) name, (String) sum));
        return new Reading(parts.get(0), sums, (Inputs) parts.get(2));
    }

    void keep(Reading reading) {
        if (folder.isEmpty()) {
            return;
        }
        byte[] bytes = Snapshot.of(List.of(reading.value(), reading.sums(), reading.inputs()));
        byte[] head = head();
        byte[] all = Arrays.copyOf(head, head.length + bytes.length);
        System.arraycopy(bytes, 0, all, head.length, bytes.length);
        Path file = file(folder.get());
        try {
            makeRoom(folder.get());
            OutputFiles.write(file, all, file);
        } catch (IOException | Problem notKept) {
            // The next run reads the data files again.
        }
    }

    private static void makeRoom(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<File> kept;
        try (Stream<Path> all = Files.list(folder)) {
            kept =
                    all.map(Path::toFile)
                            .filter(one -> one.getName().endsWith(ENDING))
                            .sorted(Comparator.comparingLong(File::lastModified).reversed())
                            .toList();
        }
        for (File old : kept.subList(Math.min(MOST - 1, kept.size()), kept.size())) {
            Files.deleteIfExists(old.toPath());
        }
    }
}
