package opsc.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opsc.match.Law.Article;
import opsc.model.Baseline;
import opsc.model.Baseline.Accepted;
import opsc.model.Baseline.Covered;
import opsc.model.Baseline.Known;
import opsc.model.ElementId;
import opsc.model.ElementStatus;
import opsc.model.Extent;
import opsc.model.FailOn;
import opsc.model.GapReport;
import opsc.model.ObligationId;
import opsc.model.Online;
import opsc.model.Span;
import opsc.model.Verdict;
import opsc.model.Verdict.Kind;
import opsc.model.Verdict.Remark;
import opsc.model.Verdict.Why;
import opsc.model.Yardstick;
import org.junit.jupiter.api.Test;

/** What a baseline keeps, and how the gate judges law that has changed since. */
class BaselinesTest {

    private static final ElementId BUY = Law.ELEMENTS.get(0);
    private static final ElementId SELL = Law.ELEMENTS.get(1);
    private static final ElementId OFFER = Law.ELEMENTS.get(2);
    private static final ElementId PERSON = Law.ELEMENTS.get(6);
    private static final ElementId GONE = new ElementId(Law.DUTY, "gone");
    private static final LocalDate LATER = Law.DAY.plusYears(1);
    private static final Article NOTHING = article(Map.of());
    private static final String BUYING =
            """
              - id: s-1
                pinpoint: s. 1
                phase: [eradication]
                kind: offence
                summary: {en: Buying is an offence.}
                protects: {under: 18}
                online: neutral
                checked: {confidence: verified}
                covers:
                  - {obligation: opsc-1, elements: [buy], extent: full, because: {en: So it says.}}
            """;

    @Test
    void theFirstBaselineKnowsEveryGapAndHoldsWhatIsCovered() {
        Baseline first =
                baseline(
                        article(Map.of(BUY, Extent.FULL, SELL, Extent.CONFLICTS)),
                        article(16, Map.of(OFFER, Extent.FULL)));
        assertEquals(List.of(new Covered(BUY, Optional.of("aaa-act/s-0"))), first.covered());
        Known conflict = first.known().get(0);
        assertEquals(SELL, conflict.element());
        assertEquals(ElementStatus.CONFLICTING, conflict.status());
        assertEquals(Optional.empty(), conflict.by(), "what contradicts it does not cover it");
        assertEquals(Optional.empty(), conflict.weakenedBy());
        Known young = first.known().get(1);
        assertEquals(Optional.of("aaa-act/s-1"), young.by());
        assertEquals(Optional.of(List.of("age-limit-16")), young.weakenedBy());
        assertEquals("victims aged 16 and 17 are not covered", young.open());
        assertEquals(4, first.known().size());
        assertEquals(List.of(), first.accepted());
    }

    @Test
    void theSameLawPasses() {
        Article act = article(Map.of(BUY, Extent.FULL, SELL, Extent.PARTIAL));
        Verdict.OfState verdict = Gate.judge(baseline(act), report(act));
        assertEquals(List.of(), verdict.remarks());
        assertEquals(List.of(), verdict.stale());
        assertEquals(4, verdict.known());
    }

    @Test
    void whatFailsIsWhatWasAskedToFail() {
        Baseline before = baseline(article(14, Map.of(BUY, Extent.FULL)));
        Baseline clean = with(before, List.of(), List.of(), List.of());
        Article met =
                article(
                        Law.ELEMENTS.stream()
                                .collect(Collectors.toMap(one -> one, one -> Extent.FULL)));
        GapReport same = report(article(14, Map.of(BUY, Extent.FULL)));
        GapReport wider = report(article(16, Map.of(BUY, Extent.FULL)));
        GapReport lower = report(article(12, Map.of(BUY, Extent.FULL)));
        assertEquals(List.of(FailOn.ANY), failing(before, same), "what is known");
        assertEquals(List.of(FailOn.ANY), failing(before, wider), "what has changed");
        assertEquals(List.of(FailOn.REGRESSION, FailOn.NEW, FailOn.ANY), failing(before, lower));
        assertEquals(List.of(FailOn.NEW, FailOn.ANY), failing(clean, same), "what is new");
        assertEquals(List.of(), failing(clean, report(met)));
    }

    private static List<FailOn> failing(Baseline before, GapReport now) {
        Verdict.OfState verdict = Gate.judge(before, now);
        return Arrays.stream(FailOn.values()).filter(verdict::fails).toList();
    }

    @Test
    void theWorstComesFirst() {
        Baseline before = baseline(article(Map.of(BUY, Extent.FULL, SELL, Extent.FULL)));
        List<Remark> remarks =
                Gate.judge(before, report(article(Map.of(SELL, Extent.CONFLICTS)))).remarks();
        assertEquals(List.of(Kind.CONFLICT, Kind.REGRESSION), kinds(remarks));
        assertEquals(SELL, remarks.get(0).element().element().id());
        assertEquals(Optional.of(ElementStatus.COVERED), remarks.get(1).before());
        assertEquals(Optional.of("aaa-act/s-0"), remarks.get(1).by());
    }

    @Test
    void aGapThatTheBaselineDoesNotKnowIsNewAndPlacedInTheStatesFile() {
        Baseline nothing = with(baseline(NOTHING), List.of(), List.of(), List.of());
        List<Remark> remarks = Gate.judge(nothing, report(NOTHING)).remarks();
        assertEquals(5, remarks.size());
        for (Remark remark : remarks) {
            assertEquals(Kind.NEW_GAP, remark.kind());
            assertEquals(Optional.empty(), remark.before());
            assertEquals(Span.startOf("state.yaml"), remark.span());
            assertEquals(Optional.empty(), remark.key());
        }
    }

    @Test
    void aKnownGapThatGotWorseIsARegression() {
        Baseline before = baseline(article(Map.of(BUY, Extent.PARTIAL)));
        Verdict.OfState verdict = Gate.judge(before, report(NOTHING));
        assertEquals(List.of(Kind.REGRESSION), kinds(verdict.remarks()));
        assertEquals(Optional.of(ElementStatus.PARTLY_COVERED), verdict.remarks().get(0).before());
        assertEquals(4, verdict.known());
    }

    @Test
    void aKnownGapThatIsLessOfOneIsBetterAndStillKnown() {
        Baseline before = baseline(NOTHING);
        Verdict.OfState verdict = Gate.judge(before, report(article(Map.of(BUY, Extent.PARTIAL))));
        assertEquals(List.of(Kind.IMPROVED), kinds(verdict.remarks()));
        assertEquals(5, verdict.known());
    }

    @Test
    void aClosedGapIsBetterAndNoLongerKnown() {
        Baseline before = baseline(NOTHING);
        Verdict.OfState verdict = Gate.judge(before, report(article(Map.of(BUY, Extent.FULL))));
        assertEquals(List.of(Kind.IMPROVED), kinds(verdict.remarks()));
        assertEquals(
                Span.startOf("s-0"), verdict.remarks().get(0).span(), "the claim that closed it");
        assertEquals(4, verdict.known());
    }

    @Test
    void aHigherAgeLimitIsAChangeAndALowerOneARegressionAtTheProvision() {
        Baseline before = baseline(article(14, Map.of(BUY, Extent.FULL)));
        assertEquals(
                List.of(Kind.CHANGED),
                kinds(Gate.judge(before, report(article(16, Map.of(BUY, Extent.FULL)))).remarks()));
        List<Remark> lower =
                Gate.judge(before, report(article(12, Map.of(BUY, Extent.FULL)))).remarks();
        assertEquals(List.of(Kind.REGRESSION), kinds(lower));
        assertEquals(Optional.of("protects"), lower.get(0).key());
    }

    @Test
    void aProvisionThatReachesAsFarMakesUpForOneThatWasNarrowed() {
        Article young = article(14, Map.of(BUY, Extent.FULL));
        Article younger = article(12, Map.of(BUY, Extent.FULL));
        Baseline before = baseline(young, NOTHING);
        assertEquals(
                List.of(Kind.REGRESSION),
                kinds(Gate.judge(before, report(younger, NOTHING)).remarks()));
        Verdict.OfState made = Gate.judge(before, report(NOTHING, young));
        assertEquals(List.of(), kinds(made.remarks()), "relied on under another id");
        Article broader = article(12, Map.of(BUY, Extent.FULL, SELL, Extent.FULL));
        assertEquals(
                List.of(Kind.CHANGED, Kind.IMPROVED),
                kinds(Gate.judge(before, report(NOTHING, broader, young)).remarks()),
                "selling is better, and buying no worse, though another is cited first for it");
    }

    @Test
    void whatWasLostIsShownWhereItWas() {
        Baseline before =
                baseline(NOTHING, article(Map.of(BUY, Extent.FULL, OFFER, Extent.PARTIAL)));
        Remark repealed = onBuy(before, NOTHING, article(Map.of(BUY, Extent.FULL)).until(2019));
        assertEquals(Span.startOf("s-1"), repealed.span());
        assertEquals(Optional.of("in_force"), repealed.key());
        Remark deleted = onBuy(before, NOTHING);
        assertEquals(Span.startOf("act.yaml"), deleted.span());
        assertEquals(Optional.empty(), deleted.key());
        Remark narrowed = onBuy(before, NOTHING, article(Map.of(OFFER, Extent.PARTIAL)));
        assertEquals(Optional.of("elements"), narrowed.key());
        Remark emptied = onBuy(before, NOTHING, article(Map.of(PERSON, Extent.PARTIAL)));
        assertEquals(Optional.of("covers"), emptied.key());
        Remark partial = onBuy(before, NOTHING, article(Map.of(BUY, Extent.PARTIAL)));
        assertEquals(Optional.of("extent"), partial.key());
    }

    @Test
    void anAcceptedGapPassesUntilItsDayOrUntilItGetsWorse() {
        Article partly = article(Map.of(BUY, Extent.PARTIAL));
        Baseline accepted = accepting(baseline(partly), report(partly), BUY, "a bill is due");
        assertEquals(4, accepted.known().size());
        Verdict.OfState same = Gate.judge(accepted, report(partly));
        assertEquals(List.of(), same.remarks());
        assertEquals(1, same.accepted());
        assertEquals(4, same.known());
        Verdict.OfState worse = Gate.judge(accepted, report(NOTHING));
        assertEquals(List.of(Kind.REGRESSION), kinds(worse.remarks()));
        assertEquals(Optional.of(ElementStatus.PARTLY_COVERED), worse.remarks().get(0).before());
        assertEquals(0, worse.accepted());
    }

    @Test
    void anAcceptedAgeLimitThatIsLoweredIsARegressionAtTheProvision() {
        Article young = article(16, Map.of(BUY, Extent.FULL));
        Baseline accepted = accepting(baseline(young), report(young), BUY, "a bill is due");
        assertEquals(List.of(), Gate.judge(accepted, report(young)).remarks());
        Remark lower = onBuy(accepted, article(14, Map.of(BUY, Extent.FULL)));
        assertEquals(Kind.REGRESSION, lower.kind());
        assertEquals(Optional.empty(), lower.accepted(), "nothing ended: it got worse");
        assertEquals(Span.startOf("s-0"), lower.span());
        assertEquals(Optional.of("protects"), lower.key());
    }

    @Test
    void whatNarrowsAPartialClaimMoreThanBeforeIsShownAtTheProvision() {
        Baseline before = baseline(article(16, Map.of(BUY, Extent.PARTIAL)));
        Remark narrowed = onBuy(before, article(14, Map.of(BUY, Extent.PARTIAL)));
        assertEquals(Kind.REGRESSION, narrowed.kind());
        assertEquals(Optional.of("aaa-act/s-0"), narrowed.by());
        assertEquals(Optional.of("protects"), narrowed.key());
        Remark other = onBuy(baseline(NOTHING), article(16, Map.of(BUY, Extent.PARTIAL)));
        assertEquals(Optional.of("extent"), other.key(), "nothing is narrower than it was");
    }

    @Test
    void aPartialClaimThatTookThePlaceOfAFullOneIsShownAtTheClaim() {
        Baseline before = baseline(article(Map.of(BUY, Extent.FULL)));
        Remark partial = onBuy(before, article(16, Map.of(BUY, Extent.PARTIAL)));
        assertEquals(Optional.of("extent"), partial.key());
        Remark narrowed = onBuy(before, article(16, Map.of(BUY, Extent.FULL)));
        assertEquals(Optional.of("protects"), narrowed.key());
    }

    @Test
    void whereAnotherProvisionWasReliedOnOnlyItsOwnReachCounts() {
        Article young = article(16, Map.of(BUY, Extent.FULL));
        Article younger = article(14, Map.of(BUY, Extent.FULL));
        Article youngest = article(12, Map.of(BUY, Extent.FULL, SELL, Extent.FULL));
        Baseline before = baseline(young, younger);
        assertEquals(Optional.of("aaa-act/s-0"), before.known().get(0).by());
        assertEquals(
                List.of(),
                Gate.judge(before, report(young, younger, youngest)).remarks().stream()
                        .filter(remark -> remark.kind() == Kind.REGRESSION)
                        .toList(),
                "the one relied on reaches as far as before, though another is cited first now");
        assertEquals(
                Kind.REGRESSION,
                onBuy(before, younger, article(12, Map.of(BUY, Extent.FULL))).kind(),
                "the one relied on was narrowed, and no other reaches as far");
    }

    @Test
    void aClaimThatIsPartialForAnotherReasonMakesUpForNothing() {
        Article other = article(Map.of(BUY, Extent.PARTIAL));
        Baseline before = baseline(article(16, Map.of(BUY, Extent.FULL)), other);
        assertEquals(
                Kind.REGRESSION,
                onBuy(before, article(14, Map.of(BUY, Extent.FULL)), other).kind());
    }

    @Test
    void whatFollowsFromOthersIsNoChangeWhileItsStatusStays() {
        Question question =
                Aland.ofCase(
                        LocalDate.of(2013, 1, 1),
                        "a-timeline-stops-at-each-day-on-which-the-law-changed");
        Baseline before = Baselines.of(Matching.answer(question));
        List<Remark> remarks =
                Gate.judge(before, Matching.answer(question.on(LocalDate.of(2014, 1, 1))))
                        .remarks();
        assertEquals(List.of(), kinds(remarks));
        List<Remark> better =
                Gate.judge(before, Matching.answer(question.on(LocalDate.of(2017, 1, 1))))
                        .remarks();
        assertEquals(
                List.of("opsc-12.sent", "opsc-2.sell"),
                better.stream().map(one -> one.element().element().id().toString()).toList(),
                "article 1 says other words, as article 2 is met now");
    }

    @Test
    void whatAJudgementOpensIsShownAtTheJudgement() {
        String named = "state: {id: AAA, name: {en: Aland}}\n";
        String judged =
                """
                judgements:
                  - id: weak
                    obligation: opsc-1
                    elements: [buy]
                    finds: not-covered
                    because: {en: The courts read it so.}
                    by: tests
                    on: 2019-01-01
                    in_force: 2019-01-01
                    checked: {confidence: verified}
                """;
        Baseline before = Baselines.of(Matching.answer(Aland.question(Law.DAY, named, BUYING)));
        Question now = Aland.question(Law.DAY, named + judged, BUYING);
        Remark remark = Gate.judge(before, Matching.answer(now)).remarks().get(0);
        assertEquals(Kind.REGRESSION, remark.kind());
        assertEquals(now.state().judgements().get(0).span(), remark.span());
        assertEquals(Optional.empty(), remark.key());
    }

    @Test
    void whereTheWholeActIsOutOfForceThatIsShown() {
        Question question = Aland.question(Law.DAY, BUYING);
        Baseline before = Baselines.of(Matching.answer(question));
        Remark remark =
                Gate.judge(before, Matching.answer(question.on(LocalDate.of(2009, 12, 31))))
                        .remarks()
                        .get(0);
        assertEquals(question.state().instruments().get(0).span(), remark.span());
        assertEquals(Optional.of("in_force"), remark.key());
    }

    @Test
    void aProvisionThatIsGoneIsShownAtItsOwnActOrElseAtTheState() {
        LocalDate day = LocalDate.of(2014, 3, 1);
        Question question =
                Aland.ofCase(day, "a-timeline-stops-at-each-day-on-which-the-law-changed");
        GapReport now = Matching.answer(question);
        ElementId sell = new ElementId(new ObligationId("opsc-2"), "sell");
        assertEquals(
                "statutes/aaa/trade-act.yaml",
                lost(now, new Covered(sell, Optional.of("aaa-trade-act/gone"))).file());
        assertEquals(
                "statutes/aaa/state.yaml",
                lost(now, new Covered(sell, Optional.of("aaa-gone-act/s-1"))).file());
    }

    /** Where the loss of {@code covered} is shown. */
    private static Span lost(GapReport now, Covered covered) {
        Baseline before = with(Baselines.of(now), List.of(), List.of(), List.of(covered));
        return Gate.judge(before, now).remarks().stream()
                .filter(remark -> remark.kind() == Kind.REGRESSION)
                .findFirst()
                .orElseThrow()
                .span();
    }

    @Test
    void whatOnlyFollowsFromOtherDutiesComesAfterThem() {
        LocalDate before = LocalDate.of(2014, 1, 1);
        Question question =
                Aland.ofCase(before, "a-timeline-stops-at-each-day-on-which-the-law-changed");
        Baseline empty =
                with(Baselines.of(Matching.answer(question)), List.of(), List.of(), List.of());
        List<Remark> remarks =
                Gate.judge(empty, Matching.answer(question.on(LocalDate.of(2015, 6, 1)))).remarks();
        assertEquals(
                List.of("opsc-2.buy", "opsc-2.sell", "opsc-3.close", "opsc-1.all", "opsc-12.sent"),
                remarks.stream().map(one -> one.element().element().id().toString()).toList());
    }

    @Test
    void acceptingAgainReplacesTheReasonAndLeavesOtherAcceptances() {
        GapReport none = report(NOTHING);
        Baseline first = accepting(baseline(NOTHING), none, SELL, "another matter");
        Baseline twice =
                accepting(accepting(first, none, BUY, "a bill is due"), none, BUY, "it is late");
        assertEquals(
                List.of("another matter", "it is late"),
                twice.accepted().stream().map(Accepted::reason).toList());
        assertEquals(3, twice.known().size());
    }

    @Test
    void whatIsCoveredOrUnknownCannotBeAccepted() {
        Article full = article(Map.of(BUY, Extent.FULL));
        assertEquals(Optional.empty(), accepted(baseline(full), report(full), BUY));
        assertEquals(Optional.empty(), accepted(baseline(full), report(full), GONE));
    }

    @Test
    void pruningOnlyMakesTheBaselineStricter() {
        Baseline before = baseline(article(Map.of(BUY, Extent.FULL, SELL, Extent.PARTIAL)));
        GapReport now =
                report(
                        article(
                                Map.of(
                                        OFFER, Extent.PARTIAL,
                                        PERSON, Extent.FULL)));
        Baseline pruned = Baselines.pruned(before, now);
        assertEquals(
                Map.of(
                        SELL,
                        ElementStatus.PARTLY_COVERED, // worse now: stays as it was
                        OFFER,
                        ElementStatus.PARTLY_COVERED, // better now: as it is
                        Law.ELEMENTS.get(5),
                        ElementStatus.NOT_COVERED),
                pruned.known().stream().collect(Collectors.toMap(Known::element, Known::status)));
        assertEquals(
                List.of(BUY, PERSON), pruned.covered().stream().map(Covered::element).toList());
    }

    @Test
    void pruningKeepsAReachThatIsNowLess() {
        Baseline before = baseline(article(16, Map.of(BUY, Extent.FULL)));
        GapReport now = report(article(14, Map.of(BUY, Extent.FULL)));
        assertEquals(before.known(), Baselines.pruned(before, now).known());
    }

    @Test
    void pruningTakesAReachThatIsNowMore() {
        Baseline before = baseline(article(14, Map.of(BUY, Extent.FULL)));
        GapReport now = report(article(16, Map.of(BUY, Extent.FULL)));
        assertEquals(
                Optional.of(List.of("age-limit-16")),
                Baselines.pruned(before, now).known().get(0).weakenedBy());
    }

    @Test
    void pruningDropsWhatNamesNothingAndWhatIsClosed() {
        GapReport none = report(NOTHING);
        Baseline twice =
                accepting(
                        accepting(baseline(NOTHING), none, BUY, "a bill is due"),
                        none,
                        SELL,
                        "another matter");
        Known offer = twice.known().get(0);
        Known wrong =
                new Known(
                        "0123456789ab",
                        PERSON,
                        offer.status(),
                        offer.open(),
                        offer.by(),
                        offer.weakenedBy(),
                        offer.span());
        Accepted unknown = of(twice.accepted().get(0), GONE);
        Baseline stale =
                with(
                        twice,
                        List.of(offer, wrong),
                        List.of(twice.accepted().get(0), twice.accepted().get(1), unknown),
                        List.of(new Covered(GONE, Optional.empty())));
        GapReport now = report(article(Map.of(BUY, Extent.FULL)));
        Baseline pruned = Baselines.pruned(stale, now);
        assertEquals(List.of(OFFER), pruned.known().stream().map(Known::element).toList());
        assertEquals(List.of(SELL), pruned.accepted().stream().map(Accepted::element).toList());
        assertEquals(List.of(BUY), pruned.covered().stream().map(Covered::element).toList());
        List<Verdict.Stale> told = Gate.judge(stale, now).stale();
        assertEquals(
                List.of(Why.WRONG_FINGERPRINT, Why.CLOSED, Why.NO_SUCH_ELEMENT),
                told.stream().map(Verdict.Stale::why).toList());
        assertEquals(
                List.of(PERSON, BUY, GONE), told.stream().map(Verdict.Stale::element).toList());
    }

    private static Remark onBuy(Baseline before, Article... now) {
        return Gate.judge(before, report(now)).remarks().stream()
                .filter(remark -> remark.element().element().id().equals(BUY))
                .findFirst()
                .orElseThrow();
    }

    private static List<Kind> kinds(List<Remark> remarks) {
        return remarks.stream().map(Remark::kind).toList();
    }

    private static Baseline with(
            Baseline baseline, List<Known> known, List<Accepted> accepted, List<Covered> covered) {
        return new Baseline(
                baseline.state(),
                baseline.catalogue(),
                baseline.yardstick(),
                baseline.asOf(),
                known,
                accepted,
                covered);
    }

    private static Accepted of(Accepted entry, ElementId element) {
        return new Accepted(
                entry.fingerprint(),
                element,
                entry.status(),
                entry.weakenedBy(),
                entry.reason(),
                entry.owner(),
                entry.on(),
                entry.until(),
                entry.span());
    }

    private static Baseline accepting(
            Baseline baseline, GapReport report, ElementId element, String reason) {
        Baseline with =
                Baselines.accepting(baseline, report, element, reason, "Ministry", LATER)
                        .orElseThrow();
        assertTrue(
                with.known().stream().noneMatch(entry -> entry.element().equals(element)),
                "its end has effect");
        return with;
    }

    private static Optional<Baseline> accepted(
            Baseline baseline, GapReport report, ElementId element) {
        return Baselines.accepting(baseline, report, element, "a reason", "Ministry", LATER);
    }

    private static Baseline baseline(Article... articles) {
        return Baselines.of(report(articles));
    }

    private static GapReport report(Article... articles) {
        return Matching.answer(new Law(List.of(articles), true).question(Yardstick.TREATY));
    }

    private static Article article(Map<ElementId, Extent> covers) {
        return article(18, covers);
    }

    private static Article article(int under, Map<ElementId, Extent> covers) {
        return new Article(covers, under, Online.NEUTRAL, 2000, 2030);
    }
}
