package opsc.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import opsc.match.Law.Article;
import opsc.model.Changes;
import opsc.model.Changes.Cause;
import opsc.model.Changes.Cited;
import opsc.model.ElementId;
import opsc.model.Extent;
import opsc.model.GapReport;
import opsc.model.Online;
import opsc.model.Yardstick;
import org.junit.jupiter.api.Test;

/** What moved between two reports, and which provisions moved it. */
class DifferingTest {

    private static final ElementId BUY = Law.ELEMENTS.get(0);
    private static final ElementId PERSON = Law.ELEMENTS.get(6);
    private static final LocalDate BEFORE = LocalDate.of(2019, 12, 31);

    @Test
    void aProvisionThatWentIsTheCauseOnlyIfItClaimedWhatMoved() {
        Law law =
                new Law(
                        List.of(
                                article(18, Map.of(BUY, Extent.FULL)).until(2020),
                                article(18, Map.of()).until(2020)),
                        true);
        Question question = law.question(Yardstick.TREATY);
        Changes changes =
                Differing.between(
                        Matching.answer(question.on(BEFORE)),
                        Matching.answer(question.on(Law.DAY)));
        assertEquals(List.of("s-0", "s-1"), slugs(changes.went()));
        assertEquals(List.of("WENT s-0", "WENT s-1"), words(changes.provisions()));
        Changes back =
                Differing.between(
                        Matching.answer(question.on(Law.DAY)),
                        Matching.answer(question.on(BEFORE)));
        assertEquals(List.of("CAME s-0", "CAME s-1"), words(back.provisions()));
        assertEquals(List.of("WENT s-0"), causes(changes));
    }

    @Test
    void aNewWordingIsTheCauseIfItClaimsWhatMovedOrDid() {
        Article narrower = article(16, Map.of(PERSON, Extent.PARTIAL));
        GapReport before =
                report(
                        article(18, Map.of(BUY, Extent.FULL)),
                        article(18, Map.of()),
                        article(18, Map.of(PERSON, Extent.PARTIAL)));
        GapReport after =
                report(article(18, Map.of()), article(18, Map.of(BUY, Extent.PARTIAL)), narrower);
        Changes changes = Differing.between(before, after);
        assertEquals(
                List.of("CHANGED s-0", "CHANGED s-1", "CHANGED s-2"), words(changes.provisions()));
        assertEquals(List.of("CHANGED s-0", "CHANGED s-1"), causes(changes));
    }

    private static List<String> slugs(List<Cited> cited) {
        return cited.stream().map(one -> one.provision().id().slug()).toList();
    }

    /** Of the one obligation that moved. */
    private static List<String> causes(Changes changes) {
        assertEquals(1, changes.movements().size());
        return words(changes.movements().get(0).because());
    }

    private static List<String> words(List<Cause> causes) {
        return causes.stream()
                .map(one -> one.happened() + " " + one.cited().provision().id().slug())
                .toList();
    }

    private static GapReport report(Article... articles) {
        return Matching.answer(new Law(List.of(articles), true).question(Yardstick.TREATY));
    }

    private static Article article(int under, Map<ElementId, Extent> covers) {
        return new Article(covers, under, Online.NEUTRAL, 2000, 2030);
    }
}
