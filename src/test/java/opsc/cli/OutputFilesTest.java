package opsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import opsc.model.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {

    @Test
    void aReasonOfTheSystemIsToldInTheReadersLanguage() {
        assertEquals("akses ditolak", inIndonesian(new AccessDeniedException("a")));
        assertEquals("foldernya tidak ada", inIndonesian(new NoSuchFileException("a")));
        assertEquals(
                "ada folder di tempat yang seharusnya berkas",
                inIndonesian(new DirectoryNotEmptyException("a")));
        assertEquals(
                "ruang penyimpanan habis",
                inIndonesian(new FileSystemException("a", null, "No space left on device")));
        assertEquals(
                "ruang penyimpanan habis",
                inIndonesian(new IOException("No space left on device")));
        assertEquals("Unheard of", inIndonesian(new IOException("Unheard of")));
    }

    @Test
    void aFolderWhereAFileIsMeantIsToldAsThat(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("report/gap-report.json"));
        Session session =
                Session.run(
                        Path.of(""),
                        "report",
                        "idn",
                        "--as-of",
                        "2018-12-03",
                        "--format",
                        "json",
                        "--lang",
                        "en",
                        "--output",
                        folder.resolve("report").toString());
        assertEquals(ExitCode.INVALID, session.exit());
        assertTrue(session.err().contains("a folder stands where a file is meant"), session.err());
    }

    private static String inIndonesian(IOException failed) {
        return OutputFiles.reason(failed).in(Lang.ID);
    }
}
