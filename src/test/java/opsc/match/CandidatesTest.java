package opsc.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import opsc.model.Catalogue;
import opsc.model.ElementId;
import opsc.model.Extent;
import opsc.model.Finding;
import opsc.model.Instrument;
import opsc.model.Obligation;
import opsc.model.ObligationId;
import opsc.model.Online;
import opsc.model.Phase;
import opsc.model.Provision;
import opsc.model.State;
import opsc.model.Text;
import opsc.model.Yardstick;
import org.junit.jupiter.api.Test;

/**
 * Which provisions are named as what might close a gap; the duty's words are "Title", "Summary".
 */
class CandidatesTest {

    private static final String BOTH = "A title, and a summary.";
    private static final Set<Phase> PHASES = Set.of(Phase.ERADICATION);

    @Test
    void aProvisionThatSharesTwoWordsIsNamed() {
        assertEquals(List.of("s-0"), named(laws(15, BOTH)));
    }

    @Test
    void oneSharedWordIsChance() {
        assertEquals(List.of(), named(laws(15, "A title.")));
    }

    @Test
    void aWordThatMoreThanOneInFifteenUsesTellsNothing() {
        assertEquals(List.of("s-0"), named(laws(15, BOTH)));
        assertEquals(List.of(), named(laws(14, BOTH)));
        assertEquals(List.of(), named(laws(29, BOTH, BOTH)));
        assertEquals(List.of("s-0", "s-1"), named(laws(30, BOTH, BOTH)));
    }

    @Test
    void theFirstFiveAreNamedTheBestFirst() {
        String[] seven = Collections.nCopies(7, BOTH).toArray(String[]::new);
        seven[6] = "A title, a summary, and offer.";
        assertEquals(List.of("s-6", "s-0", "s-1", "s-2", "s-3"), named(laws(105, seven)));
    }

    @Test
    void twoWordsOfElevenAreChanceToo() {
        String ten = BOTH + " Alpha bravo delta gamma sigma omega kappa theta";
        assertEquals(List.of("s-0"), named(laws(15, ten + ".")));
        assertEquals(List.of(), named(laws(15, ten + " lambda.")));
    }

    @Test
    void aWordThatMoreThanFourObligationsUseTellsNothing() {
        assertEquals(List.of("s-0"), namedAmong(4));
        assertEquals(List.of(), namedAmong(5));
    }

    /** Named for a duty whose words so many obligations of the catalogue use. */
    private static List<String> namedAmong(int obligations) {
        Catalogue treaty = Law.treaty();
        Obligation duty = treaty.obligation(Law.DUTY).orElseThrow();
        Map<ObligationId, Obligation> alike = new LinkedHashMap<>();
        for (int one = 0; one < obligations; one++) {
            alike.put(new ObligationId("t-" + one), duty);
        }
        Catalogue catalogue =
                new Catalogue(
                        treaty.id(),
                        treaty.cite(),
                        treaty.title(),
                        treaty.adopted(),
                        treaty.inForce(),
                        treaty.sources(),
                        alike);
        Instrument act = act(laws(15, BOTH), PHASES, Map.of());
        return slugs(new Candidates(List.of(act), Law.DAY, catalogue).forObligation(duty));
    }

    @Test
    void wordsThatBeginWithTheSameEightLettersAreOne() {
        Obligation freezing = titled(Law.treaty().obligation(Law.DUTY).orElseThrow());
        Instrument act = act(laws(15, "Confiscating a summary."), PHASES, Map.of());
        assertEquals(
                List.of("s-0"),
                slugs(new Candidates(List.of(act), Law.DAY, Law.treaty()).forObligation(freezing)));
    }

    @Test
    void shortWordsTellNothing() {
        assertEquals(List.of(), named(laws(15, "To buy or to sell.")));
    }

    @Test
    void aWordIsAllItsLettersWhateverStandsAroundIt() {
        Obligation freezing = titled(Law.treaty().obligation(Law.DUTY).orElseThrow());
        Instrument act = act(laws(15, "(Seized) goods: freezing-orders."), PHASES, Map.of());
        assertEquals(
                List.of("s-0"),
                slugs(new Candidates(List.of(act), Law.DAY, Law.treaty()).forObligation(freezing)));
    }

    @Test
    void theyAreNamedWhereADutyIsOpenOrNotAssessed() {
        Map<ElementId, Extent> met =
                Map.of(Law.ELEMENTS.get(5), Extent.FULL, Law.ELEMENTS.get(6), Extent.FULL);
        assertEquals(List.of("s-0"), answered(true, Map.of()), "not covered");
        assertEquals(List.of("s-0"), answered(false, Map.of()), "not assessed");
        assertEquals(List.of(), answered(true, met));
    }

    /** Named for the definition, of which the last provision claims {@code covers}. */
    private static List<String> answered(boolean readInFull, Map<ElementId, Extent> covers) {
        List<Law.Article> articles = new ArrayList<>(Collections.nCopies(14, article(Map.of())));
        articles.add(article(covers));
        Question question = new Law(articles, readInFull).question(Yardstick.TREATY);
        State state = question.state();
        Instrument act = state.instruments().get(0);
        State saying =
                new State(
                        state.code(),
                        state.name(),
                        state.sources(),
                        state.treaty(),
                        state.bound(),
                        state.bodies(),
                        state.judgements(),
                        state.views(),
                        state.practice(),
                        state.decisions(),
                        List.of(saying(act, laws(15, BOTH), PHASES)),
                        state.span());
        return slugs(
                Matching.answer(question.about(saying))
                        .finding(Law.MEANING)
                        .orElseThrow()
                        .candidates());
    }

    private static Obligation titled(Obligation one) {
        return new Obligation(
                one.id(),
                one.pinpoint(),
                Text.of("Freezing and confiscation of what is seized", "Pembekuan"),
                one.phase(),
                one.phaseNote(),
                one.strength(),
                one.qualifier(),
                one.standard(),
                one.metBy(),
                one.requires(),
                one.summary(),
                one.elements(),
                one.anyOf(),
                one.report(),
                one.guidance(),
                one.notes(),
                one.span());
    }

    @Test
    void aProvisionOfAnotherPhaseIsNot() {
        assertEquals(List.of(), named(laws(15, BOTH), Set.of(Phase.PREVENTION), Map.of()));
    }

    @Test
    void aProvisionThatClaimsSomethingOfTheDutyIsNot() {
        assertEquals(
                List.of(),
                named(
                        laws(15, BOTH),
                        Set.of(Phase.ERADICATION),
                        Map.of(Law.ELEMENTS.get(0), Extent.PARTIAL)));
    }

    /** So many provisions, the first of which say {@code first}. */
    private static List<String> laws(int count, String... first) {
        List<String> summaries = new ArrayList<>(List.of(first));
        IntStream.range(first.length, count).forEach(one -> summaries.add("Nothing."));
        return summaries;
    }

    private static List<String> named(List<String> summaries) {
        return named(summaries, PHASES, Map.of());
    }

    private static List<String> named(
            List<String> summaries, Set<Phase> phases, Map<ElementId, Extent> covers) {
        Obligation duty = Law.treaty().obligation(Law.DUTY).orElseThrow();
        Instrument act = act(summaries, phases, covers);
        return slugs(new Candidates(List.of(act), Law.DAY, Law.treaty()).forObligation(duty));
    }

    private static List<String> slugs(List<Finding.Candidate> candidates) {
        return candidates.stream().map(one -> one.provision().id().slug()).toList();
    }

    private static Law.Article article(Map<ElementId, Extent> covers) {
        return new Law.Article(covers, 18, Online.NEUTRAL, 2000, 2030);
    }

    private static Instrument act(
            List<String> summaries, Set<Phase> phases, Map<ElementId, Extent> covers) {
        Law law = new Law(summaries.stream().map(one -> article(covers)).toList(), true);
        Instrument act = law.question(Yardstick.TREATY).state().instruments().get(0);
        return saying(act, summaries, phases);
    }

    private static Instrument saying(Instrument act, List<String> summaries, Set<Phase> phases) {
        List<Provision> provisions = new ArrayList<>();
        for (int at = 0; at < summaries.size(); at++) {
            provisions.add(saying(act.provisions().get(at), summaries.get(at), phases));
        }
        return new Instrument(
                act.id(),
                act.kind(),
                act.cite(),
                act.title(),
                act.enacted(),
                act.force(),
                act.replacedBy(),
                act.gazette(),
                act.sources(),
                act.amendments(),
                act.readInFull(),
                act.note(),
                act.checked(),
                provisions,
                act.span());
    }

    private static Provision saying(Provision one, String summary, Set<Phase> phases) {
        return new Provision(
                one.id(),
                one.pinpoint(),
                one.force(),
                one.replacedBy(),
                one.ended(),
                one.amendedBy(),
                phases,
                one.kind(),
                Text.of(summary, summary),
                one.text(),
                one.protects(),
                one.online(),
                one.legalPersons(),
                one.penalty(),
                one.refersTo(),
                one.note(),
                one.checked(),
                one.covers(),
                one.span());
    }
}
