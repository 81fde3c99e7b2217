package opsc.cli;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opsc.diagnostic.Message;
import opsc.load.RawFile;

/**
 * Writes files so that at any moment the old or the new one stands whole: beside, then moved into
 * place.
 */
final class OutputFiles {

    private static final String ENDING = ".tmp";

    /** A run that is at work has just written its temporary file. */
    private static final long STALE_MILLIS = 600_000;

    private OutputFiles() {}

    /** Writes {@code text} as UTF-8. */
    static void write(Path file, String text, Path seenFrom) throws Problem {
        write(file, text.getBytes(StandardCharsets.UTF_8), seenFrom);
    }

    static void write(Path file, byte[] bytes, Path seenFrom) throws Problem {
        writeAll(Map.of(file, bytes), seenFrom);
    }

    /**
     * Writes changed data files, named by their paths as they were shown, with the permissions that
     * they had. None is written if one is no longer what was read: somebody else's change would be
     * lost.
     *
     * @param read those files, and maybe others, as they were when the changes were made
     */
    static void replaceAll(Map<String, RawFile> files, List<RawFile> read, Terminal terminal)
            throws Problem {
        // In one order, so that no two runs wait for each other.
        Map<Path, byte[]> bytes = new TreeMap<>();
        List<WriteLock> locks = new ArrayList<>();
        try {
            for (RawFile before : read) {
                if (files.containsKey(before.path())) {
                    bytes.put(
                            Options.path(terminal, before.path()),
                            files.get(before.path()).bytes());
                }
            }
            for (Path file : bytes.keySet()) {
                locks.add(WriteLock.of(file, terminal.folder()));
            }
            for (RawFile before : read) {
                Path file = Options.path(terminal, before.path());
                if (bytes.containsKey(file)
                        && !Arrays.equals(
                                Data.Folders.read(file, terminal.folder()).bytes(),
                                before.bytes())) {
                    throw new Problem(
                            Message.of(
                                    "`%s` was changed by somebody else meanwhile", before.path()),
                            Message.of("run it again"));
                }
            }
            writeAll(bytes, true, terminal.folder());
        } finally {
            locks.forEach(WriteLock::close);
        }
    }

    /**
     * Writes all files beside their places before the first is moved into its own. If one cannot be
     * moved, those before it are put back.
     */
    static void writeAll(Map<Path, byte[]> files, Path seenFrom) throws Problem {
        writeAll(files, false, seenFrom);
    }

    /**
     * @param asBefore whether a file keeps the permissions of the one that it replaces
     */
    private static void writeAll(Map<Path, byte[]> files, boolean asBefore, Path seenFrom)
            throws Problem {
        Map<Path, Path> beside = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Path current = file.getKey();
                beside.put(current, beside(current, file.getValue(), seenFrom));
                if (asBefore && File.separatorChar == '/') {
                    Files.setPosixFilePermissions(
                            beside.get(current), Files.getPosixFilePermissions(current));
                }
            }
        } catch (Problem failed) {
            beside.values().forEach(OutputFiles::delete);
            throw failed;
        } catch (IOException failed) {
            beside.values().forEach(OutputFiles::delete);
            throw cannotWrite(files.keySet().iterator().next(), failed, seenFrom);
        }
        moveAll(beside, seenFrom);
    }

    static void makeFolder(Path folder) throws IOException {
        if (!folder.toFile().isDirectory()) {
            Files.createDirectories(folder);
        }
    }

    /** Writes a file beside its place, from where {@link #moveAll} takes it. */
    static Path beside(Path file, byte[] bytes, Path seenFrom) throws Problem {
        Path folder = file.toAbsolutePath().getParent();
        Path temporary =
                folder.resolve(temporaryStart(file) + Long.toHexString(System.nanoTime()) + ENDING);
        try {
            makeFolder(folder);
            deleteStale(folder, temporaryStart(file));
            create(temporary, bytes);
            return temporary;
        } catch (IOException failed) {
            delete(temporary);
            throw cannotWrite(file, failed, seenFrom);
        }
    }

    /**
     * Moves files into their places. If one cannot be moved, those before it are put back.
     *
     * @param beside by its place, where each file was written
     */
    static void moveAll(Map<Path, Path> beside, Path seenFrom) throws Problem {
        Map<Path, Optional<byte[]>> replaced = new LinkedHashMap<>();
        Path current = null;
        try {
            for (Map.Entry<Path, Path> file : beside.entrySet()) {
                current = file.getKey();
                Optional<byte[]> old =
                        beside.size() > 1 && Files.isRegularFile(current)
                                ? Optional.of(Files.readAllBytes(current))
                                : Optional.empty();
                move(file.getValue(), current);
                replaced.put(current, old);
            }
        } catch (IOException failed) {
            beside.values().forEach(OutputFiles::delete);
            replaced.forEach(OutputFiles::putBack);
            throw cannotWrite(current, failed, seenFrom);
        }
    }

    static Problem cannotWrite(Path file, IOException failed, Path seenFrom) {
        return new Problem(
                Message.of(
                        "cannot write `%s`: %s",
                        Data.Folders.shown(file, seenFrom), reason(failed)),
                Message.of(
                        "choose another folder with --output, or check its permissions and free space"));
    }

    /** Writes in one go a file that was not there: nothing goes through a link or a pipe. */
    private static void create(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
        }
    }

    private static String temporaryStart(Path file) {
        return "." + file.getFileName() + ".";
    }

    /** Deletes what runs that were killed have left beside a file. */
    private static void deleteStale(Path folder, String start) {
        String[] names = folder.toFile().list();
        for (String name : names == null ? new String[0] : names) {
            File file = new File(folder.toFile(), name);
            if (name.startsWith(start)
                    && name.endsWith(ENDING)
                    && System.currentTimeMillis() - file.lastModified() > STALE_MILLIS) {
                delete(file.toPath());
            }
        }
    }

    private static void putBack(Path file, Optional<byte[]> old) {
        try {
            if (old.isPresent()) {
                Files.write(file, old.get());
            } else {
                Files.delete(file);
            }
        } catch (IOException left) {
            // The message about the failed write says what matters.
        }
    }

    /** Why nothing could be written: in our words where it has a type or is a well-known reason. */
    static Message reason(IOException failed) {
        if (failed instanceof AccessDeniedException) {
            return Message.of("permission denied");
        }
        if (failed instanceof FileAlreadyExistsException
                || failed instanceof NotDirectoryException) {
            return Message.of("a file stands where a folder is meant");
        }
        if (failed instanceof DirectoryNotEmptyException) {
            return Message.of("a folder stands where a file is meant");
        }
        if (failed instanceof NoSuchFileException) {
            return Message.of("the folder is not there");
        }
        String said =
                failed instanceof FileSystemException system && system.getReason() != null
                        ? system.getReason()
                        : String.valueOf(failed.getMessage());
        return switch (said) {
            case "Not a directory" -> Message.of("a file stands where a folder is meant");
            case "Is a directory" -> Message.of("a folder stands where a file is meant");
            case "No space left on device" -> Message.of("no space is left");
            case "Disk quota exceeded" -> Message.of("your share of the space is used up");
            case "Read-only file system" -> Message.of("this place can only be read");
            case "File name too long" -> Message.of("the name is too long");
            default -> Message.untranslated(said);
        };
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static void delete(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException left) {
            // The message about the failed write says what matters; a leftover starts with a
            // dot and ends in .tmp.
        }
    }
}
