package opsc.cli;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import opsc.diagnostic.Message;

/**
 * Keeps other runs from writing a file between the moment it is read and the moment it is replaced.
 * It is held by a lock on a file of its own beside that one, which what is replaced and opened by
 * others could not bear on every system. What a killed run leaves of it holds nobody up.
 */
final class WriteLock {

    private static final String ENDING = ".lock";

    /** Nobody writes that long: the other run is stopped, or waits for us. */
    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(20);

    private static final int MILLIS_BETWEEN = 10;

    private final Path beside;
    private final FileChannel channel;

    private WriteLock(Path beside, FileChannel channel) {
        this.beside = beside;
        this.channel = channel;
    }

    /** What is done while it is held. */
    interface Work<T> {
        T done() throws Problem;
    }

    /** Does {@code work} while no other run holds the lock of {@code file}. */
    static <T> T during(Path file, Path seenFrom, Work<T> work) throws Problem {
        WriteLock lock = of(file, seenFrom);
        try {
            return work.done();
        } finally {
            lock.close();
        }
    }

    /**
     * Waits until no other run holds the one of {@code file}, whose folder is made if it is not
     * there. Where a system has no locks, none is taken.
     */
    static WriteLock of(Path file, Path seenFrom) throws Problem {
        return of(file, seenFrom, LONGEST_WAIT);
    }

    /**
     * @param longest how long it waits, in nanoseconds
     */
    static WriteLock of(Path file, Path seenFrom, long longest) throws Problem {
        Path folder = file.toAbsolutePath().getParent();
        Path beside = folder.resolve("." + file.getFileName() + ENDING);
        long start = System.nanoTime();
        try {
            OutputFiles.makeFolder(folder);
            while (System.nanoTime() - start < longest) {
                FileChannel channel = open(beside, seenFrom);
                if (channel != null) {
                    return new WriteLock(beside, channel);
                }
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN);
            }
        } catch (IOException failed) {
            throw OutputFiles.cannotWrite(file, failed, seenFrom);
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("nobody interrupts the command", impossible);
        }
        throw new Problem(
                Message.of("another run is writing `%s`", Data.Folders.shown(file, seenFrom)),
                Message.of("run it again when that has ended"));
    }

    /** Null if another run has it. */
    private static FileChannel open(Path beside, Path seenFrom) throws IOException, Problem {
        try {
            Files.createFile(beside);
        } catch (FileAlreadyExistsException another) {
            // It waits as we do, or was killed.
        }
        FileChannel channel = null;
        try {
            Object key = key(beside, seenFrom);
            channel = FileChannel.open(beside, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            if (isLocked(channel) && Objects.equals(key(beside, seenFrom), key)) {
                return channel;
            }
        } catch (NoSuchFileException ended) {
            // The run that had it has just taken it away.
        }
        if (channel != null) {
            channel.close();
        }
        return null;
    }

    private static boolean isLocked(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        } catch (IOException noLocks) {
            return true;
        }
    }

    private static Object key(Path file, Path seenFrom) throws IOException, Problem {
        BasicFileAttributes found =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!found.isRegularFile()) {
            throw new Problem(Message.of("`%s` is no file", Data.Folders.shown(file, seenFrom)));
        }
        return found.fileKey();
    }

    void close() {
        try {
            if (File.separatorChar == '/') { // elsewhere files have no key that tells two apart
                Files.deleteIfExists(beside);
            }
            channel.close();
        } catch (IOException left) {
            // The lock goes with the process.
        }
    }
}
