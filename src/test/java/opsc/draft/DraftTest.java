package opsc.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opsc.cli.Session;
import opsc.data.Shipped;
import opsc.match.Matching;
import opsc.match.Question;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Instrument;
import opsc.model.Lang;
import opsc.model.Obligation;
import opsc.model.ObligationId;
import opsc.model.Provision;
import opsc.model.State;
import opsc.model.Yardstick;
import opsc.report.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a draft says, and what it does not dare to say. */
class DraftTest {

    private static final State INDONESIA = Shipped.state("idn");
    private static final GapReport REPORT = report(INDONESIA, false);

    static GapReport report(State state, boolean verifiedOnly) {
        return Matching.answer(
                new Question(
                        Shipped.opsc(),
                        state,
                        Session.TODAY,
                        Optional.empty(),
                        Yardstick.TREATY,
                        verifiedOnly));
    }

    static Draft draft(Profile profile, Lang lang) {
        return Drafting.draft(REPORT, profile, lang);
    }

    static <B extends Block> List<B> blocks(Draft draft, Class<B> kind) {
        return draft.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static List<Run> runs(Draft draft) {
        return blocks(draft, Block.Paragraph.class).stream()
                .flatMap(paragraph -> paragraph.runs().stream())
                .toList();
    }

    /** The runs of the eight sections, without annexes and notes. */
    private static List<Run> counted(Draft draft) {
        return draft.sections().stream()
                .filter(Section::counted)
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> ((Block.Paragraph) block).runs().stream())
                .toList();
    }

    private static Section section(Draft draft, Wording title) {
        return draft.sections().stream()
                .filter(one -> one.title().equals(title.in(draft.lang())))
                .findFirst()
                .orElseThrow();
    }

    /** The rows of all tables of an annex, each with what its first cells leave to a row above. */
    private static List<List<String>> annex(Draft draft, Wording title) {
        List<List<String>> rows = new ArrayList<>();
        for (Block block : section(draft, title).blocks()) {
            if (block instanceof Block.Table table) {
                for (List<String> row : table.rows()) {
                    List<String> whole = new ArrayList<>(row);
                    for (int at = 0; at < 2 && row.get(at).isEmpty(); at++) {
                        whole.set(at, rows.get(rows.size() - 1).get(at));
                    }
                    rows.add(whole);
                }
            }
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource
    void paragraphsAreNumberedOnThroughTheWholeDraft(Profile profile) {
        List<Integer> numbers =
                blocks(draft(profile, Lang.EN), Block.Paragraph.class).stream()
                        .flatMap(one -> one.number().stream().boxed())
                        .toList();
        assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
    }

    @Test
    void theCoverCountsEachMarkThatAReaderCanSearchFor() {
        Draft draft = draft(Profile.GOVERNMENT, Lang.EN);
        String text = new String(DraftMarkdown.bytes(draft), StandardCharsets.UTF_8);
        Block.Table marks = (Block.Table) draft.cover().get(draft.cover().size() - 2);
        for (List<String> row : marks.rows()) {
            long found = Pattern.compile("\\*\\*\\[" + row.get(0)).matcher(text).results().count();
            assertEquals(row.get(1), Long.toString(found), row.get(0));
            assertTrue(found > 0, row.get(0));
        }
    }

    @Test
    void theWordMeterAddsUpAndTheReportFits() {
        Draft draft = draft(Profile.GOVERNMENT, Lang.EN);
        Block.Table meter = (Block.Table) draft.cover().get(draft.cover().size() - 1);
        int total = 0;
        for (List<String> row : meter.rows().subList(0, 8)) {
            total += Integer.parseInt(row.get(2).replace(" ", ""));
        }
        String last = meter.rows().get(8).get(2);
        assertEquals(total, Integer.parseInt(last.replaceFirst(" of .*", "").replace(" ", "")));
        assertTrue(last.endsWith(" of 31 800"), last);
        assertTrue(total < Drafting.LIMIT, last);
    }

    @Test
    void whatIsReferredToNamesEachLawAndEachSourceOnce() {
        String text = text(draft(Profile.ALTERNATIVE, Lang.EN), true);
        assertTrue(
                Pattern.compile(
                                "Law 21/2007, article 3 \\(para\\. \\d+\\), article 4 \\(para\\. \\d+\\) and article")
                        .matcher(text)
                        .find());
        assertTrue(text.contains("(source: as in para. "));
        assertTrue(text.contains("(source: Kristiningsih and Kasuma (2018), PEOPLE 4(3)"));
        assertFalse(
                text.replaceFirst("source: Kristiningsih and Kasuma \\(2018\\), PEOPLE", "")
                        .contains("source: Kristiningsih and Kasuma (2018), PEOPLE"));
    }

    @Test
    void aNewWordingOfAnOldActSaysSinceWhenItStandsSo() {
        String text = text(draft(Profile.GOVERNMENT, Lang.EN), true);
        assertTrue(text.contains("exploited. In force in this wording since 2 January 2026."));
        assertTrue(text.contains("JagaBareng campaign: Campaign among peers"));
        assertTrue(
                text.contains("Known to be in place by February 2023."), "a programme is no law");
    }

    @Test
    void aWordIsAStretchBetweenBlanks() {
        Section section =
                new Section(
                        "One two",
                        true,
                        List.of(
                                Block.Paragraph.note("three four, five"),
                                new Block.Table(
                                        "six", List.of(), List.of("a"), List.of(List.of("..")))));
        assertEquals(8, section.words());
    }

    @Test
    void noFigureIsZeroUntilSomebodyFillsItIn() {
        List<Block.Table> figures =
                blocks(draft(Profile.GOVERNMENT, Lang.EN), Block.Table.class).stream()
                        .filter(table -> !table.about().isEmpty())
                        .toList();
        assertTrue(figures.size() >= 8, figures.size() + " tables");
        for (Block.Table table : figures) {
            for (List<String> row : table.rows()) {
                for (String cell : row.subList(1, row.size())) {
                    assertEquals("..", cell, table.caption());
                }
            }
        }
        assertEquals("2012", figures.get(0).rows().get(0).get(0));
        assertEquals("2026", figures.get(0).rows().get(14).get(0));
    }

    @Test
    void eachObligationHasItsParagraphAndItsRowInTheAnnex() {
        Draft draft = draft(Profile.GOVERNMENT, Lang.EN);
        Set<String> listed = new HashSet<>();
        annex(draft, Wording.ANNEX_I).forEach(row -> listed.add(row.get(0)));
        for (Finding finding : REPORT.findings()) {
            assertTrue(
                    listed.contains(finding.obligation().pinpoint().in(Lang.EN)),
                    finding.toString());
            assertTrue(
                    blocks(draft, Block.Paragraph.class).stream()
                            .anyMatch(one -> one.about().equals(Duties.about(finding))));
        }
    }

    @Test
    void theAnnexHasATableForEachArticleWhichNamesEachObligationOnce() {
        Draft draft = draft(Profile.GOVERNMENT, Lang.EN);
        List<Block> blocks = section(draft, Wording.ANNEX_I).blocks();
        List<String> named = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at += 2) {
            String article = ((Block.Heading) blocks.get(at)).text().replace("Article ", "art. ");
            for (List<String> row : ((Block.Table) blocks.get(at + 1)).rows()) {
                if (!row.get(0).isEmpty()) {
                    named.add(row.get(0));
                    assertTrue(row.get(0).matches(article + "(\\D.*)?"), article + row);
                }
            }
        }
        assertEquals(
                REPORT.findings().stream()
                        .map(finding -> finding.obligation().pinpoint().in(Lang.EN))
                        .toList(),
                named);
    }

    @Test
    void eachProvisionInForceStandsInTheTextOrInTheAnnex() {
        Draft draft = draft(Profile.GOVERNMENT, Lang.EN);
        Set<String> cited = new HashSet<>();
        annex(draft, Wording.ANNEX_I).forEach(row -> cited.add(row.get(4)));
        annex(draft, Wording.ANNEX_II).forEach(row -> cited.add(row.get(2)));
        for (Instrument instrument : REPORT.instruments()) {
            for (Provision provision : instrument.provisions()) {
                if (instrument.countsOn(REPORT.asOf(), provision)) {
                    String at = provision.span().file() + ":" + provision.span().line();
                    assertTrue(cited.contains(at), provision.id().toString());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachRowOfTheAnnexLeadsToItsParagraphAndToTheLineThatDeclaresItsProvision(Lang lang)
            throws IOException {
        Draft draft = draft(Profile.GOVERNMENT, lang);
        Map<String, Block.Paragraph> numbered = new HashMap<>();
        for (Block.Paragraph one : blocks(draft, Block.Paragraph.class)) {
            one.number().ifPresent(number -> numbered.put(Integer.toString(number), one));
        }
        for (List<String> row : annex(draft, Wording.ANNEX_I)) {
            Obligation obligation =
                    REPORT.findings().stream()
                            .map(Finding::obligation)
                            .filter(one -> one.pinpoint().in(lang).equals(row.get(0)))
                            .findFirst()
                            .orElseThrow();
            Block.Paragraph paragraph = numbered.get(row.get(2));
            assertEquals(List.of(obligation.id()), paragraph.about(), row.toString());
            String[] place = row.get(4).split(":");
            String line = Files.readAllLines(Path.of(place[0])).get(Integer.parseInt(place[1]) - 1);
            String id = line.strip().replaceFirst("^- id: ", "");
            if (row.get(3).equals(Wording.NONE.in(lang))) {
                assertEquals(obligation.id().value(), id, row.toString());
                assertTrue(paragraph.words().startsWith(article(obligation, lang)), row.toString());
                continue;
            }
            assertEquals(row.get(3), cites(place[0], id, lang), row + ": " + line);
            assertTrue(
                    Stream.of(row.get(3).split(", ", 2)).allMatch(paragraph.words()::contains),
                    row.toString());
        }
    }

    private static String article(Obligation obligation, Lang lang) {
        return obligation.pinpoint().in(lang).replace("art. ", "Article ");
    }

    /** The citation of the provision that {@code file} declares under {@code slug}. */
    private static String cites(String file, String slug, Lang lang) {
        return INDONESIA.instruments().stream()
                .filter(one -> file.endsWith(one.id().value().replaceFirst("^idn-", "/") + ".yaml"))
                .flatMap(
                        instrument ->
                                instrument.provisions().stream()
                                        .filter(one -> one.id().slug().equals(slug))
                                        .map(one -> Citation.of(instrument, one, lang)))
                .findFirst()
                .orElse("no provision");
    }

    @Test
    void whatSomebodyHasJudgedNotCoveredIsNotClaimedBesideTheGap() {
        String submission = "submission of the case to the competent authorities for prosecution";
        List<String> told =
                counted(draft(Profile.GOVERNMENT, Lang.EN)).stream()
                        .map(Run::words)
                        .filter(text -> text.contains(submission))
                        .toList();
        assertEquals(List.of("[GAP] The law does not yet provide for " + submission + "."), told);
    }

    @Test
    void whatFollowsFromOneReasonIsToldOnce() {
        Set<String> seen = new HashSet<>();
        for (Block.Paragraph one :
                blocks(draft(Profile.ALTERNATIVE, Lang.EN), Block.Paragraph.class)) {
            if (one.number().isPresent() && one.words().length() > 200) {
                assertTrue(seen.add(one.about() + one.words()), one.words());
            }
        }
        assertTrue(
                seen.stream()
                        .anyMatch(
                                text ->
                                        text.contains(
                                                "As to a request for extradition and its refusal because")));
    }

    @Test
    void theMarksOnTheCoverAreThoseInTheText() {
        for (Profile profile : Profile.values()) {
            for (Lang lang : Lang.values()) {
                Draft draft = draft(profile, lang);
                Block.Table marks = (Block.Table) draft.cover().get(draft.cover().size() - 2);
                for (Mark mark : Mark.values()) {
                    String label = "**[" + mark.word().in(lang);
                    String body =
                            new String(DraftFormat.MARKDOWN.bytes(draft), StandardCharsets.UTF_8);
                    assertEquals(
                            marks.rows().get(mark.ordinal()).get(1),
                            Integer.toString(body.split(Pattern.quote(label), -1).length - 1));
                }
            }
        }
    }

    @Test
    void onlyVerifiedProvisionsAndClaimsStandPlain() {
        List<String> unverified = new ArrayList<>();
        for (Instrument instrument : REPORT.instruments()) {
            for (Provision provision : instrument.provisions()) {
                if (instrument.countsOn(REPORT.asOf(), provision)
                        && !provision.checked().isVerified()) {
                    String cite = Citation.of(instrument, provision, Lang.EN);
                    unverified.add(cite + ": ");
                    unverified.add(cite + " (para. ");
                }
            }
        }
        assertTrue(unverified.size() > 20, "the data has unverified provisions");
        for (Run run : counted(draft(Profile.GOVERNMENT, Lang.EN))) {
            if (run.mark().isEmpty()) {
                unverified.forEach(cite -> assertFalse(run.text().contains(cite), run.text()));
                assertFalse(run.text().contains("unverified"), run.text());
            }
        }
    }

    @Test
    void aGapOnUnreadWordingIsAlsoToBeConfirmed() {
        Draft draft = draft(Profile.GOVERNMENT, Lang.EN);
        for (Finding finding : REPORT.findings()) {
            boolean unread =
                    finding.isGap()
                            && !finding.obligation().article().equals("12")
                            && finding.open().stream().anyMatch(unit -> unit.get(0).unverified());
            boolean told =
                    blocks(draft, Block.Paragraph.class).stream()
                            .filter(one -> one.about().equals(Duties.about(finding)))
                            .anyMatch(
                                    one ->
                                            one.runs().stream()
                                                    .anyMatch(
                                                            run ->
                                                                    run.text()
                                                                            .equals(
                                                                                    Wording.UNREAD
                                                                                            .in(
                                                                                                    Lang
                                                                                                            .EN))));
            assertEquals(unread, told, finding.obligation().id().value());
        }
    }

    @Test
    void withVerifiedClaimsOnlyFewerSentencesAwaitConfirmation() {
        Draft all = draft(Profile.GOVERNMENT, Lang.EN);
        Draft verified = Drafting.draft(report(INDONESIA, true), Profile.GOVERNMENT, Lang.EN);
        assertTrue(open(verified) < open(all), open(verified) + " of " + open(all));
    }

    private static long open(Draft draft) {
        return runs(draft).stream()
                .filter(run -> run.mark().equals(Optional.of(Mark.TO_CONFIRM)))
                .count();
    }

    @Test
    void aStateDoesNotArgueAgainstItselfAndCivilSocietyDoes() {
        String critique = "The public does not know how to report such material";
        Draft state = draft(Profile.GOVERNMENT, Lang.EN);
        Draft civilSociety = draft(Profile.ALTERNATIVE, Lang.EN);
        assertFalse(text(state, true).contains(critique));
        assertTrue(text(state, false).contains(critique), "the delegation is warned in annex IV");
        assertTrue(text(civilSociety, true).contains(critique));
        assertTrue(text(civilSociety, true).contains("Recommendation:"));
        assertFalse(text(state, true).contains("Recommendation:"));
        assertFalse(text(civilSociety, false).contains("shadow"));
    }

    private static String text(Draft draft, boolean counted) {
        StringBuilder text = new StringBuilder();
        draft.sections().stream()
                .filter(section -> section.counted() == counted)
                .forEach(
                        section ->
                                section.blocks()
                                        .forEach(block -> text.append(block.words()).append('\n')));
        return text.toString();
    }

    @Test
    void anIndonesianReaderGetsIndonesian() {
        Draft draft = draft(Profile.GOVERNMENT, Lang.ID);
        List<String> english =
                Stream.concat(
                                Stream.of(draft.title(), draft.banner()),
                                counted(draft).stream().map(Run::words))
                        .filter(text -> !text.contains("(sumber: "))
                        .filter(text -> text.matches("(?s).*\\b(the|provides|and the|of a)\\b.*"))
                        .toList();
        assertEquals(List.of(), english);
    }

    @Test
    void aProvisionIsCitedAsAStateWouldCiteIt() {
        Set<String> cites = new HashSet<>();
        for (Instrument instrument : INDONESIA.instruments()) {
            for (Provision provision : instrument.provisions()) {
                cites.add(Citation.of(instrument, provision, Lang.EN));
            }
        }
        for (String cite : cites) {
            assertFalse(
                    cite.matches(".*\\b(Pasal|jo\\.|huruf|angka|dan|Penjelasan.*)( .*|$)"), cite);
        }
        assertTrue(
                cites.containsAll(
                        Set.of(
                                "Presidential Regulation 25/2012",
                                "Presidential Regulation 55/2024, article 1(2)",
                                "Law 44/2008, article 29 in conjunction with article 4(1)",
                                "Law 44/2008, article 4(1) letter f and its elucidation",
                                "Law 21/2007, articles 60, 61 and 63",
                                "Law 21/2007, article 1 number 7",
                                "Law 11/2008, article 40(2a)-(2d)")),
                cites.toString());
        for (Lang lang : Lang.values()) {
            String text = text(draft(Profile.GOVERNMENT, lang), true);
            assertFalse(text.contains("Perpres 25/2012, Perpres"), "named once");
            assertFalse(text.contains("foreign-nationals"), "no word of the data's own");
            assertFalse(text.contains("pasal-455-1"), "no id");
        }
    }

    /** To provide for an act is to let people do it. */
    @ParameterizedTest
    @EnumSource
    void theLawCoversActsAndProvidesForMeasures(Profile profile) {
        Pattern provides =
                Pattern.compile(
                        "(?i)provides? .*for |(belum|ini|tidak|utuh|sebagian|hukum|sama) mengatur ");
        for (Lang lang : Lang.values()) {
            Set<Subject> provided = new HashSet<>();
            for (Block.Paragraph one : blocks(draft(profile, lang), Block.Paragraph.class)) {
                if (one.number().isPresent() && one.about().size() == 1) {
                    Obligation obligation = REPORT.finding(one.about().get(0)).get().obligation();
                    String last = one.words().replaceFirst("^.*: [^.]*[.] ", "");
                    if (provides.matcher(last).find()) {
                        provided.add(Subject.of(obligation));
                    }
                }
            }
            assertEquals(Set.of(Subject.MEASURE), provided, lang.toString());
        }
        String text = text(draft(profile, Lang.EN), true);
        assertTrue(text.contains("only partly covers the use of a child by anyone"));
        assertTrue(text.contains("provides only in part for") && text.contains("It covers "));
        if (profile == Profile.ALTERNATIVE) {
            assertTrue(text.contains("so that its criminal law covers in full "));
            assertTrue(text.contains("so that its definition includes in full "));
            assertTrue(text.contains("so that it provides in full for "));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "opsc-1, MEASURE",
        "opsc-2-b, DEFINITION",
        "opsc-3-1, OFFENCE",
        "opsc-3-1-a-i-a, OFFENCE",
        "opsc-3-1-b, OFFENCE",
        "opsc-3-2, OFFENCE",
        "opsc-3-3, MEASURE",
        "opsc-3-5, MEASURE",
        "opsc-8-1-a, MEASURE",
        "opsc-10-1, MEASURE"
    })
    void articlesTwoAndThreeAreAboutActs(String id, Subject subject) {
        Finding finding = REPORT.finding(new ObligationId(id)).orElseThrow();
        assertEquals(subject, Subject.of(finding.obligation()));
    }

    @Test
    void aSentenceStandsBesideBothMaximaOfTheLaw() {
        String english = text(draft(Profile.GOVERNMENT, Lang.EN), true);
        assertTrue(
                english.contains(
                        "imprisonment of 8 years, where the law then allowed up to 15 years (up to 20 years with the aggravation)."));
        String indonesian = text(draft(Profile.GOVERNMENT, Lang.ID), true);
        assertTrue(
                indonesian.contains(
                        "paling lama 15 tahun (paling lama 20 tahun dengan pemberatan)."));
    }

    @Test
    void theFirstParagraphNamesWhoseInstrumentWasDeposited() { // who has signed ratifies
        assertTrue(
                text(draft(Profile.GOVERNMENT, Lang.EN), true)
                        .contains("The instrument of ratification of Indonesia was deposited"));
        GapReport malaysia = report(Shipped.state("mys"), false);
        assertTrue(
                text(Drafting.draft(malaysia, Profile.GOVERNMENT, Lang.EN), true)
                        .contains("The instrument of ratification or accession of Malaysia was"));
        assertTrue(
                text(Drafting.draft(malaysia, Profile.GOVERNMENT, Lang.ID), true)
                        .contains(
                                "Piagam ratifikasi atau aksesi Malaysia didepositkan pada tanggal "));
    }

    @Test
    void anArticleInAStatesNameIsSmallWithinASentence() {
        String text = text(drafted("phl", Lang.EN), true);
        assertTrue(text.contains("accession of the Philippines was deposited"));
        assertTrue(text.contains("The Philippines is also a party to the Convention"));
    }

    @Test
    void whereSeveralProvisionsCoverAnElementInPartEachSaysHowFarItGoes() {
        String text = text(drafted("phl", Lang.EN), true);
        assertTrue(
                Pattern.compile(
                                "only partly covers offences committed across borders\\. "
                                        + "Paragraph \\d+: only for offences under RA 10175\\. "
                                        + "Paragraph \\d+: only for trafficking offences\\.")
                        .matcher(text)
                        .find(),
                text);
    }

    @Test
    void noQuestionIsOfOneStateOnly() {
        for (Lang lang : Lang.values()) {
            String text = text(drafted("mys", lang), true);
            assertFalse(
                    Pattern.compile("provinc|district|provinsi|kabupaten").matcher(text).find());
        }
    }

    @Test
    void aDeclarationIsNamedInTheLanguageOfTheDraft() {
        assertTrue(text(drafted("mys", Lang.ID), true).contains("Pernyataan yang berlaku pada "));
        assertTrue(text(drafted("mys", Lang.EN), true).contains("Declaration in force on "));
    }

    @Test
    void aRequestTellsTheTreatysTermWhereItFirstStands() {
        Requests.of(REPORT, Profile.GOVERNMENT, Lang.EN)
                .values()
                .forEach(
                        request ->
                                request.sections()
                                        .forEach(DraftTest::tellsTheTreatysTermWhereItFirstStands));
    }

    private static void tellsTheTreatysTermWhereItFirstStands(Section section) {
        String text =
                section.blocks().stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .flatMap(block -> ((Block.Paragraph) block).runs().stream())
                        .map(Run::text)
                        .collect(Collectors.joining("\n"));
        int first = text.indexOf("child sexual abuse material");
        assertTrue(
                first < 0 || first == text.indexOf("child sexual abuse material (child pornograph"),
                text);
    }

    @Test
    void aRecommendationOnUnreadWordingAwaitsConfirmation() {
        GapReport malaysia = report(Shipped.state("mys"), false);
        List<Run> recommended =
                runs(Drafting.draft(malaysia, Profile.ALTERNATIVE, Lang.EN)).stream()
                        .filter(run -> run.text().startsWith("Recommendation:"))
                        .toList();
        Run onParticipation =
                recommended.stream()
                        .filter(run -> run.text().contains("into line with article 3(2),"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(Optional.of(Mark.TO_CONFIRM), onParticipation.mark());
        assertTrue(recommended.stream().anyMatch(run -> run.mark().isEmpty()));
    }

    @Test
    void civilSocietyIsAskedForItsOwnViewInTheFirstSection() {
        Draft civilSociety = draft(Profile.ALTERNATIVE, Lang.EN);
        assertTrue(
                section(civilSociety, Wording.SECTION_I).blocks().stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .flatMap(block -> ((Block.Paragraph) block).runs().stream())
                        .noneMatch(run -> run.mark().equals(Optional.of(Mark.DATA_NEEDED))));
        assertTrue(
                text(civilSociety, true).contains("For the authors to tell, as far as they know"));
    }

    private static Draft drafted(String state, Lang lang) {
        return Drafting.draft(report(Shipped.state(state), false), Profile.GOVERNMENT, lang);
    }

    @Test
    void civilSocietyAsksNoMinistryHowItsOwnReportWasMade() {
        String question = "How the report was prepared";
        String state = text(draft(Profile.GOVERNMENT, Lang.EN), true);
        String civilSociety = text(draft(Profile.ALTERNATIVE, Lang.EN), true);
        assertTrue(state.contains(question));
        assertFalse(civilSociety.contains(question));
        assertTrue(civilSociety.contains("[TO CONFIRM] " + Wording.METHOD.in(Lang.EN)));
        assertTrue(civilSociety.contains("A study of 2018 states that no report"));
        assertFalse(civilSociety.contains("The paper "));
    }

    @ParameterizedTest
    @EnumSource
    void anIndonesianParagraphIsNoEnglishAbbreviation(Profile profile) {
        String text =
                new String(DraftMarkdown.bytes(draft(profile, Lang.ID)), StandardCharsets.UTF_8);
        assertFalse(text.contains("para. "));
        assertTrue(text.contains("(paragraf "));
    }

    @Test
    void noSymbolAndNoParagraphOfTheGuidelinesIsAsserted() {
        Draft draft = draft(Profile.GOVERNMENT, Lang.EN);
        assertFalse(text(draft, true).contains("CRC/C/OPSC/IDN"));
        for (List<String> row : annex(draft, Wording.ANNEX_I)) {
            assertTrue(
                    row.get(1).endsWith("(unverified)") || row.get(1).matches("I|Introduction"),
                    row.toString());
        }
    }

    @Test
    void eachBodyIsAskedWhatItAnswersFor() {
        var requests = Requests.of(REPORT, Profile.GOVERNMENT, Lang.EN);
        assertTrue(requests.keySet().containsAll(List.of("police", "lpsk")));
        String lpsk = String.join("\n", words(requests.get("lpsk")));
        assertTrue(lpsk.contains("protection of organisations that help"), lpsk);
        assertFalse(lpsk.contains("extradition"), lpsk);
        long asked =
                requests.values().stream()
                        .flatMap(one -> blocks(one, Block.Paragraph.class).stream())
                        .map(one -> one.runs().get(0).text())
                        .distinct()
                        .count();
        long open =
                blocks(draft(Profile.GOVERNMENT, Lang.EN), Block.Paragraph.class).stream()
                        .filter(one -> one.number().isPresent() && one.isOpen())
                        .count();
        assertEquals(open, asked, "no open paragraph is asked of nobody");
    }

    @ParameterizedTest
    @EnumSource
    void aBodyIsAskedOneThingAtATime(Lang lang) {
        List<String> questions =
                Stream.of(
                                Wording.ASK_PLAN,
                                Wording.ASK_CONFIRM,
                                Wording.ASK_DATA,
                                Wording.ASK_WHICH,
                                Wording.ASK_REPORT)
                        .map(wording -> wording.in(lang))
                        .toList();
        for (Draft request : Requests.of(REPORT, Profile.GOVERNMENT, lang).values()) {
            for (Section section : request.sections()) {
                for (Block block : section.blocks()) {
                    if (block instanceof Block.Paragraph point) {
                        assertEquals(
                                1,
                                point.runs().stream()
                                        .filter(run -> questions.contains(run.text()))
                                        .count(),
                                point.words());
                    }
                }
            }
        }
        assertTrue(
                words(Requests.of(REPORT, Profile.GOVERNMENT, lang).get("human-rights")).stream()
                        .anyMatch(
                                point ->
                                        point.contains("2014")
                                                && point.endsWith(Wording.ASK_REPORT.in(lang))));
    }

    @Test
    void lawStandsApartFromProgrammesAndFromTheWorkOfPrivateBodies() {
        Map<String, String> sorts = new LinkedHashMap<>();
        String sort = "";
        for (Block block :
                section(draft(Profile.GOVERNMENT, Lang.EN), Wording.ANNEX_III).blocks()) {
            if (block instanceof Block.Heading heading) {
                sort = heading.text();
            } else {
                sorts.put(sort, block.words());
            }
        }
        assertEquals(
                List.of(
                        "Constitution and acts",
                        "Regulations, decrees and circulars",
                        "Policies, programmes and institutions of the State",
                        "Work of private bodies, no measure of the State"),
                List.copyOf(sorts.keySet()));
        assertTrue(
                sorts.get("Work of private bodies, no measure of the State")
                        .contains("ECPAT Indonesia and IWF reporting portal"));
        assertTrue(
                sorts.get("Policies, programmes and institutions of the State")
                        .contains("at the latest"));
        assertFalse(sorts.get("Constitution and acts").contains("at the latest"));
    }

    @Test
    void whatASourceSaysStandsApartFromWhatTheDataArgues() {
        String points =
                section(draft(Profile.GOVERNMENT, Lang.EN), Wording.ANNEX_IV).blocks().stream()
                        .map(Block::words)
                        .collect(Collectors.joining("\n"));
        int argued = points.indexOf(Wording.ARGUED.in(Lang.EN));
        assertTrue(points.indexOf("ECPAT Indonesia, 22 November 2017") < argued);
        assertTrue(points.indexOf("wide reading of the qualifiers") > argued, points);
    }

    @Test
    void aRecommendationNamesTheProvisionToAmendAndWhy() {
        String text = text(draft(Profile.ALTERNATIVE, Lang.EN), true);
        assertTrue(
                text.contains(
                        "It should amend or repeal Law 44/2008, article 34 in conjunction with"
                                + " article 8 as far as it stands against this; missing is: an"
                                + " exemption for children"));
        assertTrue(
                text.contains(
                        "It should widen Law 21/2007, article 54, whose reach so far is: only for"
                                + " trafficking victims."));
    }

    private static List<String> words(Draft draft) {
        return blocks(draft, Block.class).stream().map(Block::words).toList();
    }

    @ParameterizedTest
    @EnumSource
    void saysTheSameInBothLanguages(Wording wording) {
        assertEquals(places(wording, Lang.EN), places(wording, Lang.ID));
        assertFalse(wording.in(Lang.EN).isBlank() || wording.in(Lang.ID).isBlank());
    }

    private static long places(Wording wording, Lang lang) {
        return Pattern.compile("%[sd]").matcher(wording.in(lang)).results().count();
    }

    @ParameterizedTest
    @EnumSource
    void everyStateCanBeDrafted(Profile profile) {
        for (String code : Shipped.codes()) {
            for (Lang lang : Lang.values()) {
                Draft draft = Drafting.draft(report(Shipped.state(code), false), profile, lang);
                assertTrue(draft.sections().size() >= 8, code);
            }
        }
    }
}
