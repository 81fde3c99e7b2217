package opsc.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft is written to be edited: what people wrote into it is never lost. */
class DraftFilesTest {

    @TempDir private Path folder;

    private Session draft(String... more) {
        List<String> arguments =
                Stream.concat(
                                Stream.of("draft", "mys", "--output", folder.toString()),
                                Stream.of(more))
                        .toList();
        return Session.run(Path.of(""), arguments.toArray(String[]::new));
    }

    @Test
    void anEditedDraftIsKeptAndTheNewOneLiesBeside() throws IOException {
        assertEquals(0, draft().exit());
        Path word = folder.resolve("article-12-report.docx");
        Path text = folder.resolve("article-12-report.md");
        byte[] first = Files.readAllBytes(word);
        Files.writeString(text, "We wrote this.");
        Session again = draft("--as-of", "2026-01-01");
        assertEquals(0, again.exit());
        assertTrue(
                again.err().contains("article-12-report.md: it was edited since opsc wrote it"),
                again.err());
        Path next = folder.resolve("2");
        assertTrue(
                again.err().contains("wrote " + next.resolve("article-12-report.md")), again.err());
        assertEquals("We wrote this.", Files.readString(text));
        assertArrayEquals(first, Files.readAllBytes(word), "a draft stays together");
        Files.writeString(next.resolve("article-12-report.md"), "And this.");
        assertEquals(0, draft().exit());
        assertTrue(Files.exists(folder.resolve("3/article-12-report.md")));
        assertEquals("And this.", Files.readString(next.resolve("article-12-report.md")));
        assertEquals("We wrote this.", Files.readString(text));
    }

    @Test
    void whatNobodyEditedIsBroughtUpToDate() throws IOException {
        assertEquals(0, draft("--requests").exit());
        Path word = folder.resolve("article-12-report.docx");
        byte[] first = Files.readAllBytes(word);
        assertEquals(0, draft("--as-of", "2026-01-01", "--format", "markdown").exit());
        assertEquals(0, draft("--as-of", "2026-01-02", "--requests").exit());
        assertFalse(Arrays.equals(first, Files.readAllBytes(word)));
        assertFalse(Files.exists(folder.resolve("2")), "nothing was edited");
    }

    @Test
    void oneFormatIsPrintedAsItWouldBeWritten() throws IOException {
        assertEquals(0, draft("--as-of", "2026-01-01").exit());
        String[] printed = "draft mys --as-of 2026-01-01 --output - --format markdown".split(" ");
        assertEquals(
                Files.readString(folder.resolve("article-12-report.md")),
                Session.run(Path.of(""), printed).out());
        Session both = Session.run(Path.of(""), "draft", "mys", "--output", "-");
        assertEquals(2, both.exit());
        assertTrue(both.err().contains("--format markdown"), both.err());
        assertFalse(Files.exists(Path.of("-")));
    }

    @Test
    void tablesAndQuestionsFollowTheTermsToo() {
        String run = "draft mys --output - --format markdown --terms ";
        String treaty = Session.run(Path.of(""), (run + "treaty").split(" ")).out();
        String preferred = Session.run(Path.of(""), (run + "preferred").split(" ")).out();
        assertTrue(treaty.contains("Children exploited in child pornography, by medium"));
        assertTrue(treaty.contains("| child prostitution | child pornography |"));
        assertFalse(preferred.contains("exploited in child pornography"));
        assertTrue(
                preferred.contains("Children exploited in child sexual abuse material, by medium"));
        assertTrue(
                preferred.contains(
                        "| exploitation of children in prostitution | child sexual abuse material |"));
        String indonesian =
                Session.run(Path.of(""), (run + "preferred --lang id").split(" ")).out();
        assertFalse(indonesian.contains("dalam pornografi anak"));
    }

    @Test
    void theTermOfTheTreatyStandsInBracketsOnceUnderAHeading() {
        for (String lang : List.of("en", "id")) {
            String run = "draft mys --output - --format markdown --terms both --lang " + lang;
            String term = lang.equals("id") ? "(prostitusi anak)" : "(child prostitution)";
            int most = 0;
            for (String part : Session.run(Path.of(""), run.split(" ")).out().split("\n###+ ")) {
                if (part.startsWith("Article ") || part.startsWith("Pasal ")) {
                    String prose = part.split("\n## ")[0];
                    most = Math.max(most, prose.split(Pattern.quote(term), -1).length - 1);
                }
            }
            assertEquals(1, most, lang);
        }
    }

    @Test
    void aLaterDraftWithoutRequestsDoesNotForgetThem() throws IOException {
        assertEquals(0, draft("--requests").exit());
        assertEquals(0, draft().exit());
        Session both = Session.run(Path.of(""), "verify", folder.toString());
        assertEquals(0, both.exit(), both.out() + both.err());
        Path request = folder.resolve("article-12-report-request-unassigned.md");
        Files.writeString(request, "Please.");
        Session edited = Session.run(Path.of(""), "verify", request.toString());
        assertEquals(1, edited.exit(), edited.out() + edited.err());
        assertTrue(edited.out().contains(request.getFileName().toString()), edited.out());
    }

    @Test
    void verifyTellsADraftAsItWasWrittenFromAnEditedOne() throws IOException {
        assertEquals(0, draft("--requests", "--lang", "id", "--profile", "alternative").exit());
        assertEquals(0, draft("--requests").exit());
        Session whole = Session.run(Path.of(""), "verify", folder.toString());
        assertEquals(0, whole.exit(), whole.out() + whole.err());
        Path text = folder.resolve("article-12-report.md");
        Files.writeString(text, Files.readString(text).replace("DRAFT", "FINAL"));
        Session edited = Session.run(Path.of(""), "verify", text.toString());
        assertEquals(1, edited.exit(), edited.err());
        assertTrue(edited.out().contains("article-12-report.md"), edited.out());
        assertEquals(0, draft("--requests").exit());
        assertTrue(Files.readString(text).startsWith("FINAL"));
        Session beside = Session.run(Path.of(""), "verify", folder.resolve("2").toString());
        assertEquals(0, beside.exit(), beside.out() + beside.err());
    }

    @Test
    void aFileThatOpscNeverWroteIsKeptToo() throws IOException {
        Path word = folder.resolve("article-12-report.docx");
        Files.writeString(word, "somebody else's");
        assertEquals(0, draft("--format", "docx").exit());
        assertEquals("somebody else's", Files.readString(word));
        assertTrue(Files.exists(folder.resolve("2/article-12-report.docx")));
    }

    @Test
    void aRunKilledBeforeItsListIsNoEdit() throws IOException {
        assertEquals(0, draft().exit());
        Files.delete(folder.resolve(Written.LIST));
        Session again = draft();
        assertFalse(again.err().contains("kept"), again.err());
        assertFalse(Files.exists(folder.resolve("2")));
    }

    @Test
    void theListIsWhatSha256sumWrites() throws IOException {
        assertEquals(0, draft("--requests").exit());
        List<String> lines = Files.readAllLines(folder.resolve(Written.LIST));
        for (String line : lines) {
            assertTrue(line.matches("[0-9a-f]{64}  [a-z0-9/.-]+"), line);
            Path file = folder.resolve(line.substring(66));
            assertEquals(opsc.model.Sha256.of(Files.readAllBytes(file)), line.substring(0, 64));
        }
        assertEquals(4, lines.size(), "the draft, and what no body answers for, twice each");
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        assertEquals(0, draft("--lang", "id", "--profile", "alternative").exit());
        Path word = folder.resolve("alternative-report-id.docx");
        byte[] first = Files.readAllBytes(word);
        Files.delete(word);
        assertEquals(0, draft("--lang", "id", "--profile", "alternative").exit());
        assertArrayEquals(first, Files.readAllBytes(word));
    }

    @Test
    void anUnknownProfileIsAnsweredWithTheKnownOnes() {
        Session session = draft("--profile", "shadow");
        assertEquals(2, session.exit());
        assertTrue(session.err().contains("alternative"), session.err());
    }

    @Test
    void aFolderWhereTheListIsMeantIsToldPlainly() throws IOException {
        Files.createDirectories(folder.resolve(Written.LIST));
        Session session = draft();
        assertEquals(2, session.exit(), session.err());
        assertTrue(session.err().contains("cannot be read"), session.err());
    }

    @Test
    void theTextHoldsNoPathOfThisMachine() throws IOException {
        assertEquals(0, draft("--format", "markdown").exit());
        String text =
                new String(
                        Files.readAllBytes(folder.resolve("article-12-report.md")),
                        StandardCharsets.UTF_8);
        assertFalse(text.contains(Path.of("").toAbsolutePath().toString()));
    }
}
