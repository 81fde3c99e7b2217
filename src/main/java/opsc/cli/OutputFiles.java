package opsc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import opsc.diagnostic.Message;

/**
 * Writes files so that at any moment the old or the new one stands whole: beside, then moved into
 * place.
 */
final class OutputFiles {

    private OutputFiles() {}

    /** Writes {@code text} as UTF-8. */
    static void write(Path file, String text, Path seenFrom) throws Problem {
        write(file, text.getBytes(StandardCharsets.UTF_8), seenFrom);
    }

    static void write(Path file, byte[] bytes, Path seenFrom) throws Problem {
        writeAll(Map.of(file, bytes), seenFrom);
    }

    /** Writes all files beside their places before the first is moved into its own. */
    static void writeAll(Map<Path, byte[]> files, Path seenFrom) throws Problem {
        Map<Path, Path> beside = new LinkedHashMap<>();
        Path current = null;
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                current = file.getKey();
                Path folder = current.toAbsolutePath().getParent();
                Files.createDirectories(folder);
                Path temporary =
                        folder.resolve(
                                "."
                                        + current.getFileName()
                                        + "."
                                        + ProcessHandle.current().pid()
                                        + ".tmp");
                beside.put(current, temporary);
                Files.write(temporary, file.getValue());
            }
            for (Map.Entry<Path, Path> file : beside.entrySet()) {
                current = file.getKey();
                move(file.getValue(), current);
            }
        } catch (IOException failed) {
            beside.values().forEach(OutputFiles::delete);
            throw new Problem(
                    Message.of(
                            "cannot write `%s`: %s",
                            Data.Folders.shown(current, seenFrom), reason(failed)),
                    Message.of(
                            "choose another folder with --output, or check its permissions and free space"));
        }
    }

    private static Message reason(IOException failed) {
        if (failed instanceof AccessDeniedException) {
            return Message.of("permission denied");
        }
        if (failed instanceof FileAlreadyExistsException) {
            return Message.of("a file stands where a folder is meant");
        }
        if (failed instanceof FileSystemException system && system.getReason() != null) {
            return Message.untranslated(system.getReason());
        }
        return Message.untranslated(String.valueOf(failed.getMessage()));
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException left) {
            // The message about the failed write says what matters; a leftover starts with a
            // dot and ends in .tmp.
        }
    }
}
