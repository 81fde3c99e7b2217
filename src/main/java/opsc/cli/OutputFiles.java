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
        Path temporary = null;
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            temporary =
                    folder.resolve(
                            "."
                                    + file.getFileName()
                                    + "."
                                    + ProcessHandle.current().pid()
                                    + ".tmp");
            Files.write(temporary, bytes);
            move(temporary, file);
        } catch (IOException failed) {
            delete(temporary);
            throw new Problem(
                    Message.of(
                            "cannot write `%s`: %s",
                            Data.Folders.shown(file, seenFrom), reason(failed)),
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
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException left) {
                // The message about the failed write says what matters; a leftover starts with a
                // dot and ends in .tmp.
            }
        }
    }
}
