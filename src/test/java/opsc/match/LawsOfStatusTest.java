package opsc.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import opsc.load.RawFile;
import opsc.load.Yardsticks;
import opsc.match.Law.Article;
import opsc.model.ClaimFinding;
import opsc.model.ElementFinding;
import opsc.model.ElementId;
import opsc.model.ElementStatus;
import opsc.model.Extent;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Lang;
import opsc.model.ObligationId;
import opsc.model.Online;
import opsc.model.Protects;
import opsc.model.Status;
import opsc.model.Yardstick;
import opsc.report.JsonReport;

/** The laws at the end of "What a status means" in the README, on generated law. */
@AddLifecycleHook(
        value = LawsOfStatusTest.EnoughExamples.class,
        propagateTo = PropagationMode.ALL_DESCENDANTS)
class LawsOfStatusTest {

    /** A law holds once it was tried on as many examples as the build asks for. */
    static final class EnoughExamples implements AroundPropertyHook {

        private static final int WANTED = Integer.getInteger("laws.examples", 1_000);

        @Override
        public PropertyExecutionResult aroundProperty(
                PropertyLifecycleContext context, PropertyExecutor property) {
            PropertyExecutionResult result = property.execute();
            return result.countChecks() >= WANTED
                            || result.status() != PropertyExecutionResult.Status.SUCCESSFUL
                    ? result
                    : result.mapToFailed(
                            "tried on %d examples, not %d".formatted(result.countChecks(), WANTED));
        }
    }

    private static final List<Status> CHAIN =
            List.of(Status.NOT_MET, Status.PARTLY_MET, Status.MET);
    private static final List<Status> OPTION_CHAIN =
            List.of(Status.NOT_USED, Status.PARTLY_USED, Status.USED);

    private final Yardsticks treaty = Aland.treaty();

    @Property
    void addingACoveringClaimNeverLowersAStatus(
            @ForAll("laws") Law law,
            @ForAll("elements") ElementId element,
            @ForAll("covering") Extent extent) {
        Article more = new Article(Map.of(element, extent), 18, Online.NEUTRAL, 2000, 2030);
        GapReport before = report(law, Yardstick.TREATY);
        GapReport after = report(law.with(more), Yardstick.TREATY);
        for (Finding finding : before.findings()) {
            Status was = finding.status().orElseThrow();
            Status is = status(after, finding.obligation().id());
            for (List<Status> chain : List.of(CHAIN, OPTION_CHAIN)) {
                if (chain.contains(was) && chain.contains(is)) {
                    assertTrue(chain.indexOf(is) >= chain.indexOf(was), was + " became " + is);
                }
            }
        }
    }

    @Property
    void inLawThatWasReadInFullEveryStatusIsKnown(@ForAll("laws") Law law) {
        Law read = new Law(law.provisions(), true);
        for (Finding finding : report(read, Yardstick.COMMITTEE).findings()) {
            assertFalse(finding.status().equals(Optional.of(Status.NOT_ASSESSED)));
        }
    }

    @Property
    void silenceInLawThatWasNotReadIsNeverAGap(@ForAll("laws") Law law) {
        Law unread = new Law(law.provisions(), false);
        for (Finding finding : report(unread, Yardstick.TREATY).findings()) {
            for (ElementFinding element : finding.elements()) {
                assertFalse(element.claims().isEmpty() && element.status().isShortfall());
            }
        }
    }

    @Property
    void removingOneVerbOpensJustThatElement(
            @ForAll("laws") Law law, @ForAll("elements") ElementId element) {
        Law read = new Law(law.provisions(), true);
        GapReport before = report(read, Yardstick.COMMITTEE);
        GapReport after = report(read.without(element), Yardstick.COMMITTEE);
        assertEquals(ElementStatus.NOT_COVERED, element(after, element).status());
        for (ElementId other : Law.ELEMENTS) {
            if (!other.equals(element)) {
                assertEquals(element(before, other).status(), element(after, other).status());
            }
        }
    }

    @Property
    void loweringTheProtectedAgeTurnsFullIntoPartial(
            @ForAll("laws") Law law, @ForAll("ages") int age) {
        Law younger =
                new Law(
                        law.provisions().stream()
                                .map(
                                        one ->
                                                new Article(
                                                        one.covers(),
                                                        age,
                                                        one.online(),
                                                        one.from(),
                                                        one.until()))
                                .toList(),
                        law.readInFull());
        for (ElementId element : Law.ELEMENTS) {
            boolean everyChildRequired = !element.obligation().equals(Law.OPTION);
            if (everyChildRequired) {
                ElementStatus status = element(report(younger, Yardstick.TREATY), element).status();
                assertFalse(
                        status == ElementStatus.COVERED,
                        element + " is covered below the age of 18");
            }
        }
    }

    @Property
    void anAgeLimitLeavesItsResidueInWords(@ForAll("laws") Law law, @ForAll("ages") int age) {
        ElementId buy = Law.ELEMENTS.get(0);
        Article one = new Article(Map.of(buy, Extent.FULL), age, Online.NEUTRAL, 2000, 2030);
        ElementFinding element = element(report(law.without(buy).with(one), Yardstick.TREATY), buy);
        assertTrue(element.residue().get(0).en().contains("victims aged " + age));
    }

    @Property
    void theCommitteesReadingNeverChangesATreatyStatus(
            @ForAll("laws") Law law, @ForAll Extent extent) {
        Article beyond = new Article(Map.of(Law.BEYOND, extent), 18, Online.NEUTRAL, 2000, 2030);
        GapReport before = report(law, Yardstick.TREATY);
        GapReport after = report(law.with(beyond), Yardstick.TREATY);
        for (Finding finding : before.findings()) {
            assertEquals(finding.status().orElseThrow(), status(after, finding.obligation().id()));
        }
    }

    @Property
    void anOptionIsNeverNotMetAndNeverAGap(@ForAll("laws") Law law, @ForAll Yardstick yardstick) {
        GapReport report = report(law, yardstick);
        assertFalse(CHAIN.contains(status(report, Law.OPTION)));
        assertTrue(
                report.gaps().stream().noneMatch(gap -> gap.obligation().id().equals(Law.OPTION)));
    }

    @Property
    void nothingIsCitedOutsideItsDates(@ForAll("laws") Law law) {
        for (Finding finding : report(law, Yardstick.COMMITTEE).findings()) {
            for (ElementFinding element : finding.elements()) {
                for (ClaimFinding claim : element.claims()) {
                    assertTrue(claim.provision().force().coversDay(Law.DAY));
                }
            }
        }
    }

    @Property
    void aConflictOutranksAnyCover(@ForAll("laws") Law law, @ForAll("elements") ElementId element) {
        Article conflict =
                new Article(Map.of(element, Extent.CONFLICTS), 18, Online.NEUTRAL, 2000, 2030);
        assertEquals(
                ElementStatus.CONFLICTING,
                element(report(law.with(conflict), Yardstick.TREATY), element).status());
    }

    @Property
    void theCountsAddUpToTheElements(@ForAll("laws") Law law) {
        for (Finding finding : report(law, Yardstick.TREATY).findings()) {
            assertEquals(finding.counted().size(), finding.counts().total());
        }
    }

    @Property
    void theOrderOfProvisionsChangesNoStatus(@ForAll("laws") Law law) {
        List<Article> reversed = new ArrayList<>(law.provisions());
        Collections.reverse(reversed);
        GapReport one = report(law, Yardstick.TREATY);
        GapReport other = report(new Law(reversed, law.readInFull()), Yardstick.TREATY);
        for (Finding finding : one.findings()) {
            assertEquals(finding.status().orElseThrow(), status(other, finding.obligation().id()));
            assertEquals(
                    finding.counts(),
                    other.finding(finding.obligation().id()).orElseThrow().counts());
        }
    }

    @Property
    void theOrderOfFilesChangesNoByte(
            @ForAll("provisions") List<String> provisions, @ForAll Random order)
            throws IOException {
        List<RawFile> files = Aland.files(provisions);
        List<RawFile> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, order);
        assertEquals(json(files), json(shuffled));
    }

    private String json(List<RawFile> files) throws IOException {
        StringBuilder json = new StringBuilder();
        GapReport report = Matching.answer(Aland.question(Law.DAY, treaty, files));
        new JsonReport().write(report, Lang.EN, json);
        return json.toString();
    }

    /** One for each act of a State: what it covers of the first duty, and how far. */
    @Provide
    Arbitrary<List<String>> provisions() {
        String provision =
                """
                  - id: s-1
                    pinpoint: s. 1
                    phase: [eradication]
                    kind: offence
                    summary: {en: Trade is an offence.}
                    protects: {under: %d}
                    online: %s
                    checked: {confidence: verified}
                    covers: [{obligation: opsc-1, elements: %s, %s, because: {en: It says so.}}]
                """;
        return Combinators.combine(
                        Arbitraries.of(14, 16, 18),
                        Arbitraries.of("explicit", "neutral", "excluded"),
                        Arbitraries.of("[buy]", "[sell]", "[buy, sell]"),
                        Arbitraries.of("extent: full", "extent: partial, lacks: {en: gifts}"))
                .as(provision::formatted)
                .list()
                .ofMinSize(2)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Law> laws() {
        return Combinators.combine(articles().list().ofMaxSize(5), Arbitraries.of(true, false))
                .as(Law::new);
    }

    @Provide
    Arbitrary<ElementId> elements() {
        return Arbitraries.of(Law.ELEMENTS);
    }

    @Provide
    Arbitrary<Extent> covering() {
        return Arbitraries.of(Extent.FULL, Extent.PARTIAL);
    }

    @Provide
    Arbitrary<Integer> ages() {
        return Arbitraries.integers().between(1, 17);
    }

    private static Arbitrary<Article> articles() {
        Arbitrary<Map<ElementId, Extent>> covers =
                Arbitraries.maps(Arbitraries.of(Law.ELEMENTS), Arbitraries.of(Extent.class))
                        .ofMaxSize(4);
        Arbitrary<Integer> under = Arbitraries.of(14, 16, 18, 21, Protects.EVERYONE);
        return Combinators.combine(
                        covers,
                        under,
                        Arbitraries.of(Online.class),
                        Arbitraries.integers().between(1950, 2025),
                        Arbitraries.integers().between(1, 60))
                .as(
                        (all, age, online, from, years) ->
                                new Article(all, age, online, from, from + years));
    }

    private static GapReport report(Law law, Yardstick yardstick) {
        return Matching.answer(law.question(yardstick));
    }

    private static Status status(GapReport report, ObligationId obligation) {
        return report.finding(obligation).orElseThrow().status().orElseThrow();
    }

    private static ElementFinding element(GapReport report, ElementId id) {
        return report.finding(id.obligation()).orElseThrow().elements().stream()
                .filter(one -> one.element().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
