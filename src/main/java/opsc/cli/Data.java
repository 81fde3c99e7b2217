package opsc.cli;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import opsc.diagnostic.DiagnosticPrinter;
import opsc.diagnostic.Message;
import opsc.load.RawFile;

/**
 * The data files: in folders named on the command line, else in the working directory's {@code
 * obligations} and {@code statutes}, else those bundled in the jar. States are read one at a time.
 */
interface Data {

    /** The catalogue files. */
    List<RawFile> catalogues() throws Problem;

    /** The codes of the States there are, lower case, sorted. */
    List<String> states() throws Problem;

    /** The files of one State; empty if there is none. */
    List<RawFile> state(String code) throws Problem;

    /** Where the statutes lie, for messages. */
    Message statutesPlace();

    /** Whether the statutes are files that can be changed. */
    boolean isOnDisk();

    /** Whether statutes on disk are held against the catalogues that come with opsc. */
    default boolean borrowsCatalogues() {
        return false;
    }

    static Data of(Optional<Path> obligations, Optional<Path> statutes, Path folder)
            throws Problem {
        Path law = statutes.orElse(folder.resolve("statutes"));
        Path duties = obligations.orElse(folder.resolve("obligations"));
        for (Optional<Path> named : List.of(obligations, statutes)) {
            if (named.isPresent() && !Files.isDirectory(named.get())) {
                throw new Problem(
                        Message.of("`%s` is not a folder", Folders.shown(named.get(), folder)));
            }
        }
        return new Mixed(
                Files.isDirectory(duties) ? new Folders(duties, law, folder) : new Bundled(),
                Files.isDirectory(law) ? new Folders(duties, law, folder) : new Bundled());
    }

    /** Catalogues from one place, statutes from another. */
    record Mixed(Data duties, Data law) implements Data {
        @Override
        public List<RawFile> catalogues() throws Problem {
            return duties.catalogues();
        }

        @Override
        public List<String> states() throws Problem {
            return law.states();
        }

        @Override
        public List<RawFile> state(String code) throws Problem {
            return law.state(code);
        }

        @Override
        public Message statutesPlace() {
            return law.statutesPlace();
        }

        @Override
        public boolean isOnDisk() {
            return law.isOnDisk();
        }

        @Override
        public boolean borrowsCatalogues() {
            return law.isOnDisk() && !duties.isOnDisk();
        }
    }

    /**
     * Folders on disk. Links are followed to the folders that are named, not inside them: a change
     * of statutes that somebody sends in must not show other files of the machine in a public log.
     */
    record Folders(Path obligations, Path statutes, Path seenFrom) implements Data {
        /** Far above any State; more is the wrong folder or an attack. */
        private static final int MOST_FILES = 10_000;

        /** Twelve times as many as Indonesia's files have, which are the most here. */
        private static final long MOST_BYTES = 16 << 20;

        @Override
        public List<RawFile> catalogues() throws Problem {
            return yamlFiles(obligations, seenFrom);
        }

        @Override
        public List<String> states() throws Problem {
            for (Path path : list(statutes)) {
                if (isYaml(path) && Files.isRegularFile(path)) {
                    throw new Problem(
                            Message.of(
                                    "`%s` belongs to no State and would not be read",
                                    shown(path, seenFrom)),
                            Message.of("move it into the State's folder"));
                }
            }
            return list(statutes).stream()
                    .filter(path -> Files.isDirectory(path) || leadsNowhere(path))
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }

        @Override
        public List<RawFile> state(String code) throws Problem {
            Path folder = statutes.resolve(code);
            if (Files.isSymbolicLink(folder)) {
                throw notFollowed(folder, seenFrom);
            }
            return Files.isDirectory(folder) ? yamlFiles(folder, seenFrom) : List.of();
        }

        @Override
        public Message statutesPlace() {
            return Message.untranslated(shown(statutes, seenFrom));
        }

        @Override
        public boolean isOnDisk() {
            return true;
        }

        static List<RawFile> yamlFiles(Path folder, Path seenFrom) throws Problem {
            List<RawFile> files = new ArrayList<>();
            long bytes = 0;
            for (Path path : list(folder)) {
                String name = path.getFileName().toString();
                if (isYaml(path)) {
                    if (Files.isSymbolicLink(path)) {
                        throw notFollowed(path, seenFrom);
                    }
                    if (files.size() == MOST_FILES) {
                        throw new Problem(
                                Message.of(
                                        "`%s` holds more than %s data files",
                                        shown(folder, seenFrom), MOST_FILES),
                                Message.of("is this the right folder?"));
                    }
                    files.add(read(path, seenFrom));
                    bytes += files.get(files.size() - 1).bytes().length;
                    if (bytes > MOST_BYTES) {
                        throw new Problem(
                                Message.of(
                                        "`%s` holds more than %s bytes of data files",
                                        shown(folder, seenFrom), MOST_BYTES),
                                Message.of("is this the right folder?"));
                    }
                } else if (Files.isDirectory(path) && !name.startsWith(".") && holdsYaml(path)) {
                    throw new Problem(
                            Message.of(
                                    "`%s` holds data files that would not be read",
                                    shown(path, seenFrom)),
                            Message.of(
                                    "move them up: a State's files lie side by side in its folder"));
                }
            }
            return files;
        }

        /** Whether it is the folder of a State, rather than one of the folders of States. */
        static boolean holdsDataFiles(Path folder) throws Problem {
            return list(folder).stream().anyMatch(Folders::isYaml);
        }

        private static boolean isYaml(Path path) {
            String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
            return name.endsWith(".yaml") || name.endsWith(".yml");
        }

        private static boolean holdsYaml(Path folder) throws Problem {
            try (Stream<Path> below = Files.walk(folder)) {
                return below.anyMatch(Folders::isYaml);
            } catch (IOException | UncheckedIOException failed) {
                throw unreadable(folder);
            }
        }

        /** A link to what is not there, which would silently leave a State out. */
        private static boolean leadsNowhere(Path path) {
            return Files.isSymbolicLink(path) && !Files.exists(path);
        }

        static Problem notFollowed(Path link, Path seenFrom) {
            return new Problem(
                    Message.of(
                            "`%s` is a link, and links inside the folders of data are not followed",
                            shown(link, seenFrom)),
                    Message.of("put the file or folder itself in its place"));
        }

        /** Reads one file; at most one byte more than a data file may have. */
        static RawFile read(Path path, Path seenFrom) throws Problem {
            return read(path, seenFrom, RawFile.MOST_BYTES);
        }

        /** Reads one file; at most one byte more than {@code most}. */
        static RawFile read(Path path, Path seenFrom, int most) throws Problem {
            String shown = shown(path, seenFrom);
            try {
                BasicFileAttributes before = Files.readAttributes(path, BasicFileAttributes.class);
                if (!before.isRegularFile()) {
                    throw new Problem(
                            before.isDirectory()
                                    ? Message.of("`%s` is a folder where a file is meant", shown)
                                    : Message.of("`%s` is no file", shown));
                }
                // In one go, with a byte to spare that tells a file which grew.
                byte[] bytes = new byte[(int) Math.min(before.size(), most) + 1];
                int length;
                try (InputStream in = open(path)) {
                    length = in.readNBytes(bytes, 0, bytes.length);
                }
                BasicFileAttributes after = Files.readAttributes(path, BasicFileAttributes.class);
                if (before.size() != after.size()
                        || length != Math.min(before.size(), bytes.length)
                        || !before.lastModifiedTime().equals(after.lastModifiedTime())) {
                    throw new Problem(
                            Message.of("`%s` changed while it was read", shown),
                            Message.of("run it again"));
                }
                return new RawFile(shown, Arrays.copyOf(bytes, length));
            } catch (AccessDeniedException denied) {
                throw new Problem(
                        Message.of("`%s` may not be read", shown),
                        Message.of("check the file's permissions"));
            } catch (NoSuchFileException gone) {
                throw new Problem(
                        Message.of("`%s` is not there", shown),
                        Message.of(
                                "it vanished while the folder was read, or is a link that leads nowhere"));
            } catch (IOException failed) {
                throw new Problem(Message.of("`%s` cannot be read", shown));
            }
        }

        /** Without a channel, for whose library each start would wait; only it says what fails. */
        static InputStream open(Path path) throws IOException {
            try {
                return new FileInputStream(path.toFile());
            } catch (FileNotFoundException failed) {
                return Files.newInputStream(path);
            }
        }

        private static List<Path> list(Path folder) throws Problem {
            List<Path> all;
            try (Stream<Path> entries = Files.list(folder)) {
                all = entries.sorted().toList();
            } catch (IOException | UncheckedIOException failed) {
                throw unreadable(folder);
            }
            for (Path path : all) {
                String name = path.getFileName().toString();
                if (!DiagnosticPrinter.visible(name).equals(name)
                        && (isYaml(path) || Files.isDirectory(path))) {
                    throw new Problem(
                            Message.of(
                                    "the name of `%s` holds a character that cannot be seen",
                                    shown(path)),
                            Message.of("rename it"));
                }
            }
            return all;
        }

        private static Problem unreadable(Path folder) {
            return new Problem(Message.of("the folder `%s` cannot be read", shown(folder)));
        }

        /** A path as somebody in the folder {@code seenFrom} would write it. */
        static String shown(Path path, Path seenFrom) {
            Path folder = seenFrom.toAbsolutePath().normalize();
            Path absolute = path.toAbsolutePath().normalize();
            return shown(absolute.startsWith(folder) ? folder.relativize(absolute) : path);
        }

        /** A path with forward slashes; a dot for the working directory. */
        static String shown(Path path) {
            String written = path.normalize().toString().replace('\\', '/');
            return written.isEmpty() ? "." : written;
        }
    }

    /** The data in the jar or, in a development tree, in the folder of compiled classes. */
    record Bundled() implements Data {

        private static final String ROOT = "data/";

        @Override
        public List<RawFile> catalogues() throws Problem {
            return files("obligations/");
        }

        @Override
        public List<String> states() throws Problem {
            return names().stream()
                    .filter(name -> name.startsWith("statutes/"))
                    .map(name -> name.split("/")[1])
                    .distinct()
                    .toList();
        }

        @Override
        public List<RawFile> state(String code) throws Problem {
            return files("statutes/" + code + "/");
        }

        @Override
        public Message statutesPlace() {
            return Message.of("the data that comes with opsc");
        }

        @Override
        public boolean isOnDisk() {
            return false;
        }

        private static List<RawFile> files(String prefix) throws Problem {
            List<RawFile> files = new ArrayList<>();
            for (String name : names()) {
                if (name.startsWith(prefix)) {
                    try (InputStream in =
                            Data.class.getClassLoader().getResourceAsStream(ROOT + name)) {
                        files.add(new RawFile(name, in.readAllBytes()));
                    } catch (IOException failed) {
                        throw new Problem(
                                Message.of("the bundled file `%s` cannot be read", name),
                                Message.of("unpack opsc again"));
                    }
                }
            }
            return files;
        }

        /** The bundled files by name. */
        private static Set<String> names() throws Problem {
            Set<String> names = new TreeSet<>();
            try {
                Path home =
                        Path.of(
                                Data.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI());
                if (Files.isDirectory(home)) {
                    try (Stream<Path> all = Files.walk(home.resolve(ROOT))) {
                        all.filter(Files::isRegularFile)
                                .forEach(
                                        path ->
                                                names.add(
                                                        Folders.shown(
                                                                home.resolve(ROOT)
                                                                        .relativize(path))));
                    }
                } else {
                    try (JarFile jar = new JarFile(home.toFile())) {
                        for (Enumeration<JarEntry> entries = jar.entries();
                                entries.hasMoreElements(); ) {
                            JarEntry entry = entries.nextElement();
                            if (entry.getName().startsWith(ROOT)
                                    && entry.getName().endsWith(".yaml")) {
                                names.add(entry.getName().substring(ROOT.length()));
                            }
                        }
                    }
                }
                return names;
            } catch (IOException | URISyntaxException failed) {
                throw new Problem(
                        Message.of("the bundled data cannot be read"),
                        Message.of("unpack opsc again"));
            }
        }
    }
}
