package opsc.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opsc.load.RawFile;
import opsc.model.Inputs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {

    private static final Kept.Reading READ =
            new Kept.Reading("read", Map.of("a.yaml", "00"), Inputs.of(Map.of("s/a.yaml", "00")));

    @TempDir private Path folder;
    private Kept kept;

    @BeforeEach
    void keepOnce() {
        kept = by("opsc.jar 1").of("statutes/idn").with(files("a: 1", "b: 2"));
        kept.keep(READ);
    }

    @Test
    void whatWasKeptIsFoundForTheSameFilesAndProgram() {
        Kept again = by("opsc.jar 1").of("statutes/idn").with(files("a: 1", "b: 2"));
        assertEquals(Optional.of(READ), found(again));
    }

    @Test
    void aChangedFileFindsNothing() {
        assertNothing(by("opsc.jar 1").of("statutes/idn").with(files("a: 1", "b: 3")));
    }

    @Test
    void aFileMoreOrLessFindsNothing() {
        assertNothing(by("opsc.jar 1").of("statutes/idn").with(files("a: 1")));
        assertNothing(by("opsc.jar 1").of("statutes/idn").with(files("a: 1", "b: 2", "c: 3")));
    }

    @Test
    void anotherProgramFindsNothing() {
        assertNothing(by("opsc.jar 2").of("statutes/idn").with(files("a: 1", "b: 2")));
    }

    @Test
    void whatWasKeptOfOneFolderIsNotTakenForAnotherWithTheSameNamesAndLengths() throws IOException {
        Kept.Reading other =
                new Kept.Reading("other", READ.sums(), Inputs.of(Map.of("s/a.yaml", "01")));
        Kept there =
                new Kept(Optional.of(folder), "there", "opsc.jar 1")
                        .of("statutes/idn")
                        .with(files("a: 2", "b: 2"));
        assertNothing(there);
        there.keep(other);
        assertEquals(Optional.of(other), found(there));
        assertEquals(Optional.of(READ), found(kept));
    }

    @Test
    void foldersWhoseNamesFallTogetherTakeNothingFromEachOther() throws IOException {
        Kept one = new Kept(Optional.of(folder), "Aa", "opsc.jar 1").of("s").with(files("a: 1"));
        Kept other = new Kept(Optional.of(folder), "BB", "opsc.jar 1").of("s").with(files("a: 2"));
        one.keep(READ);
        try (Stream<Path> before = Files.list(folder)) {
            long many = before.count();
            assertNothing(other);
            other.keep(READ);
            assertNothing(one);
            try (Stream<Path> after = Files.list(folder)) {
                assertEquals(many, after.count(), "they share one file");
            }
        }
    }

    @Test
    void aKeptFileCutShortOrWithOtherBytesIsNoError() throws IOException {
        Path file = onlyFile();
        Files.write(file, new byte[0]);
        assertNothing(kept);
        Files.writeString(file, "something else");
        assertNothing(kept);
    }

    @Test
    void aKeptFileOfManyGigabytesIsNoError() throws IOException {
        byte[] head = Files.readAllBytes(onlyFile());
        try (RandomAccessFile file = new RandomAccessFile(onlyFile().toFile(), "rw")) {
            file.setLength(5L << 30);
        }
        assertNothing(kept);
        kept.keep(READ);
        assertArrayEquals(head, Files.readAllBytes(onlyFile()));
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoError() throws IOException {
        Path file = Files.writeString(folder.resolve("a file"), "");
        Kept nowhere = new Kept(Optional.of(file), "here", "opsc.jar 1");
        nowhere.keep(READ);
        assertNothing(nowhere);
    }

    @Test
    void theFolderDoesNotGrowForEver() throws IOException {
        for (int run = 0; run < 60; run++) {
            by("opsc.jar 1").of("statutes/" + run).with(files("a: 1")).keep(READ);
        }
        try (Stream<Path> all = Files.list(folder)) {
            assertTrue(all.count() <= 24);
        }
    }

    @Test
    void withoutAFolderNothingIsKept() {
        Kept off = Kept.from(folder).of("statutes/idn").with(files("a: 1"));
        off.keep(READ);
        assertNothing(off);
    }

    @Test
    void aFolderThatIsNoUsablePathIsNoError() throws IOException {
        Path file = Files.writeString(folder.resolve("a file"), "");
        for (String named :
                List.of("a\0b", "x".repeat(5_000), file.toString(), file + "/below", "a\nb", " ")) {
            System.setProperty(Kept.FOLDER, named);
            try {
                Kept there = Kept.from(folder);
                Kept nowhere =
                        new Kept(there.folder().map(folder::resolve), "here", "opsc.jar 1")
                                .of("statutes/idn")
                                .with(files("a: 1"));
                nowhere.keep(READ);
                Optional<Kept.Reading> found = found(nowhere);
                assertTrue(found.isEmpty() || found.equals(Optional.of(READ)));
            } finally {
                System.clearProperty(Kept.FOLDER);
            }
        }
    }

    private Kept by(String program) {
        return new Kept(Optional.of(folder), "here", program);
    }

    private static List<RawFile> files(String... texts) {
        return Stream.of(texts)
                .map(
                        text ->
                                new RawFile(
                                        "statutes/idn/" + text.charAt(0) + ".yaml",
                                        text.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static Optional<Kept.Reading> found(Kept kept) {
        return assertDoesNotThrow(() -> kept.find(kept.guess()));
    }

    private static void assertNothing(Kept kept) {
        assertEquals(Optional.empty(), found(kept));
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.findFirst().orElseThrow();
        }
    }
}
