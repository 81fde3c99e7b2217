package opsc.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opsc.match.Law.Article;
import opsc.model.Checked;
import opsc.model.Confidence;
import opsc.model.Day;
import opsc.model.ElementId;
import opsc.model.ElementStatus;
import opsc.model.Extent;
import opsc.model.Force;
import opsc.model.GapReport;
import opsc.model.InstrumentId;
import opsc.model.Judgement;
import opsc.model.ObligationId;
import opsc.model.Online;
import opsc.model.ProvisionId;
import opsc.model.Span;
import opsc.model.State;
import opsc.model.Text;
import opsc.model.View;
import opsc.model.Yardstick;
import org.junit.jupiter.api.Test;

/** What the State's own file adds to its law, on one day. */
class OneDayTest {

    private static final ElementId BUY = Law.ELEMENTS.get(0);
    private static final InstrumentId ACT = new InstrumentId("aaa-act");
    private static final ProvisionId FIRST = new ProvisionId(ACT, "s-0");
    private static final Article PARTLY = article(Online.NEUTRAL, 2030);

    @Test
    void aJudgementCountsWhileItIsInForce() {
        assertEquals(ElementStatus.COVERED, buy(judged(2015, List.of(), true), false));
        assertEquals(ElementStatus.PARTLY_COVERED, buy(judged(2021, List.of(), true), false));
    }

    @Test
    void aJudgementCountsWhileAllThatItRestsOnIsInForce() {
        ProvisionId other = new ProvisionId(ACT, "s-1");
        assertEquals(ElementStatus.COVERED, buy(judged(2015, List.of(FIRST), true), false));
        assertEquals(
                ElementStatus.PARTLY_COVERED,
                buy(judged(2015, List.of(FIRST, other), true), false),
                "the other has ended");
    }

    @Test
    void anUnverifiedJudgementIsLeftOutWhereOnlyVerifiedOnesCount() {
        assertEquals(ElementStatus.COVERED, buy(judged(2015, List.of(), false), false));
        assertEquals(ElementStatus.COVERED, buy(judged(2015, List.of(), true), true));
        assertEquals(ElementStatus.PARTLY_COVERED, buy(judged(2015, List.of(), false), true));
    }

    @Test
    void aStatusIsVerifiedByAClaimThatCarriesIt() {
        assertEquals(true, unverified("full", "unverified", "partial", "verified"));
        assertEquals(false, unverified("full", "verified", "partial", "unverified"));
        assertEquals(true, unverified("partial", "verified", "conflicts", "unverified"));
        assertEquals(false, unverified("full", "unverified", "full", "verified"));
    }

    private static boolean unverified(
            String extent, String confidence, String otherExtent, String otherConfidence) {
        String provisions =
                provision("s-1", extent, confidence)
                        + provision("s-2", otherExtent, otherConfidence);
        return Matching.answer(Aland.question(Law.DAY, provisions))
                .finding(new ObligationId("opsc-1"))
                .orElseThrow()
                .elements()
                .get(0)
                .unverified();
    }

    private static String provision(String id, String extent, String confidence) {
        return """
              - id: %s
                pinpoint: s. 1 of %s
                phase: [eradication]
                kind: offence
                summary: {en: Trade is an offence.}
                protects: {under: 18}
                online: neutral
                checked: {confidence: %s}
                covers:
                  - obligation: opsc-1
                    elements: [buy]
                    extent: %s
                    %s
                    because: {en: So it says.}
            """
                .formatted(
                        id,
                        id,
                        confidence,
                        extent,
                        extent.equals("full") ? "" : "lacks: {en: something}");
    }

    @Test
    void anInstrumentNamesTheInternetByAProvisionInForceThatDoes() {
        assertEquals(true, namesTheInternet(Online.EXPLICIT, 2030));
        assertEquals(false, namesTheInternet(Online.NEUTRAL, 2030));
        assertEquals(false, namesTheInternet(Online.EXPLICIT, 2019));
    }

    @Test
    void anotherInstrumentBindsFromItsDay() {
        assertEquals(Optional.empty(), report(state(List.of(), List.of()), false).binds());
        assertEquals(
                Optional.of(true),
                report(state(List.of(), List.of(bound(Law.DAY))), false).binds());
        assertEquals(
                Optional.of(false),
                report(state(List.of(), List.of(bound(Law.DAY.plusDays(1)))), false).binds());
    }

    private static ElementStatus buy(Judgement judgement, boolean verifiedOnly) {
        return report(state(List.of(judgement), List.of()), verifiedOnly)
                .finding(Law.DUTY)
                .orElseThrow()
                .elements()
                .get(0)
                .status();
    }

    private static boolean namesTheInternet(Online online, int until) {
        View view =
                new View(
                        "paper",
                        text("The paper"),
                        Law.DAY,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(
                                new View.Statement(
                                        "one",
                                        "p. 1",
                                        text("It names networks."),
                                        new View.Test.OnlineExplicit(Set.of(ACT)))));
        Question plain = new Law(List.of(article(online, until)), true).question(Yardstick.TREATY);
        Question viewed =
                new Question(
                        plain.catalogue(),
                        plain.state(),
                        plain.asOf(),
                        Optional.of(view),
                        plain.yardstick(),
                        false);
        return Matching.answer(viewed).statements().get(0).confirmed();
    }

    private static GapReport report(State state, boolean verifiedOnly) {
        return Matching.answer(
                new Question(
                        Law.treaty(),
                        state,
                        Law.DAY,
                        Optional.empty(),
                        Yardstick.TREATY,
                        verifiedOnly));
    }

    private static Judgement judged(int from, List<ProvisionId> restsOn, boolean verified) {
        return new Judgement(
                "together",
                List.of(BUY),
                Judgement.Finds.COVERED,
                Optional.empty(),
                Set.of(),
                restsOn,
                text("Both together."),
                Optional.empty(),
                text("A lawyer"),
                Law.DAY,
                new Force.Since(Day.of(LocalDate.of(from, 1, 1))),
                List.of(),
                checked(verified),
                Span.startOf("state.yaml"));
    }

    private static State.Bound bound(LocalDate from) {
        return new State.Bound("t", new Force.Since(Day.of(from)), checked(true), Optional.empty());
    }

    private static State state(List<Judgement> judgements, List<State.Bound> bound) {
        State state =
                new Law(List.of(PARTLY, PARTLY.until(2019)), true)
                        .question(Yardstick.TREATY)
                        .state();
        return new State(
                state.code(),
                state.name(),
                state.sources(),
                state.treaty(),
                bound,
                state.bodies(),
                judgements,
                state.views(),
                state.practice(),
                state.decisions(),
                state.instruments(),
                state.span());
    }

    private static Article article(Online online, int until) {
        return new Article(Map.of(BUY, Extent.PARTIAL), 18, online, 2000, until);
    }

    private static Checked checked(boolean verified) {
        return new Checked(
                verified ? Confidence.VERIFIED : Confidence.UNVERIFIED,
                Optional.empty(),
                Optional.empty());
    }

    private static Text text(String en) {
        return new Text(en, Optional.empty());
    }
}
