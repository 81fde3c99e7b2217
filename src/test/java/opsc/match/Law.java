package opsc.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opsc.model.Catalogue;
import opsc.model.Checked;
import opsc.model.Claim;
import opsc.model.Confidence;
import opsc.model.Day;
import opsc.model.Element;
import opsc.model.ElementId;
import opsc.model.Extent;
import opsc.model.Force;
import opsc.model.Instrument;
import opsc.model.InstrumentId;
import opsc.model.InstrumentKind;
import opsc.model.MetBy;
import opsc.model.Obligation;
import opsc.model.ObligationId;
import opsc.model.Online;
import opsc.model.Phase;
import opsc.model.Pinpoint;
import opsc.model.Protects;
import opsc.model.Provision;
import opsc.model.ProvisionId;
import opsc.model.ProvisionKind;
import opsc.model.Quality;
import opsc.model.Span;
import opsc.model.State;
import opsc.model.Strength;
import opsc.model.Text;
import opsc.model.Yardstick;

/**
 * A small treaty and a State's law in few words, for the properties.
 *
 * @param provisions what the one act of the State says
 * @param readInFull whether the act has been read in full
 */
record Law(List<Article> provisions, boolean readInFull) {

    static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    static final ObligationId DUTY = new ObligationId("t-1");
    static final ObligationId OPTION = new ObligationId("t-2");
    static final ObligationId MEANING = new ObligationId("t-3");
    static final List<ElementId> ELEMENTS =
            List.of(
                    new ElementId(DUTY, "buy"),
                    new ElementId(DUTY, "sell"),
                    new ElementId(DUTY, "offer"),
                    new ElementId(OPTION, "national"),
                    new ElementId(OPTION, "resident"),
                    new ElementId(MEANING, "thing"),
                    new ElementId(MEANING, "person"));
    static final ElementId BEYOND = new ElementId(DUTY, "watch");

    private static final Checked CHECKED =
            new Checked(Confidence.VERIFIED, Optional.empty(), Optional.empty());

    /** One provision: what it covers, whom it protects, from which year to which it is in force. */
    record Article(Map<ElementId, Extent> covers, int under, Online online, int from, int until) {

        Article with(ElementId element, Extent extent) {
            Map<ElementId, Extent> more = new LinkedHashMap<>(covers);
            more.put(element, extent);
            return new Article(more, under, online, from, until);
        }

        Article without(ElementId element) {
            Map<ElementId, Extent> fewer = new LinkedHashMap<>(covers);
            fewer.remove(element);
            return new Article(fewer, under, online, from, until);
        }

        Article until(int year) {
            return new Article(covers, under, online, from, year);
        }
    }

    Law with(Article article) {
        List<Article> more = new ArrayList<>(provisions);
        more.add(article);
        return new Law(more, readInFull);
    }

    Law without(ElementId element) {
        return new Law(provisions.stream().map(one -> one.without(element)).toList(), readInFull);
    }

    Law replace(int at, Article article) {
        List<Article> changed = new ArrayList<>(provisions);
        changed.set(at, article);
        return new Law(changed, readInFull);
    }

    Question question(Yardstick yardstick) {
        return new Question(treaty(), state(), DAY, Optional.empty(), yardstick, false);
    }

    private State state() {
        InstrumentId id = new InstrumentId("aaa-act");
        List<Provision> list = new ArrayList<>();
        for (int at = 0; at < provisions.size(); at++) {
            list.add(provision(new ProvisionId(id, "s-" + at), provisions.get(at)));
        }
        Instrument act =
                new Instrument(
                        id,
                        InstrumentKind.ACT,
                        text("Act"),
                        text("The act"),
                        Optional.empty(),
                        new Force.Since(day(1900)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        readInFull
                                ? Optional.of(
                                        new Instrument.ReadInFull(
                                                "t",
                                                DAY,
                                                "tests",
                                                Optional.empty(),
                                                Optional.empty()))
                                : Optional.empty(),
                        Optional.empty(),
                        CHECKED,
                        list,
                        Span.startOf("act.yaml"));
        return new State(
                "AAA",
                text("Aland"),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(act),
                Span.startOf("state.yaml"));
    }

    private static Provision provision(ProvisionId id, Article article) {
        List<Claim> claims = new ArrayList<>();
        article.covers()
                .forEach(
                        (element, extent) ->
                                claims.add(
                                        new Claim(
                                                List.of(element),
                                                extent,
                                                extent == Extent.FULL
                                                        ? Optional.empty()
                                                        : Optional.of(text("something")),
                                                text("so it says"),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Span.startOf(id.slug()))));
        return new Provision(
                id,
                id.slug(),
                new Force.Between(day(article.from()), day(article.until())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(Phase.ERADICATION),
                ProvisionKind.OFFENCE,
                text("An offence."),
                Optional.empty(),
                Optional.of(new Protects(article.under(), Set.of())),
                Optional.of(article.online()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                CHECKED,
                claims,
                Span.startOf(id.slug()));
    }

    /** Made anew each time, so that no test rests on what another made. */
    static Catalogue treaty() {
        Map<ObligationId, Obligation> obligations = new LinkedHashMap<>();
        obligations.put(
                DUTY,
                obligation(DUTY, Strength.SHALL, Set.of(Quality.EVERY_CHILD, Quality.ONLINE)));
        obligations.put(OPTION, obligation(OPTION, Strength.MAY, Set.of()));
        obligations.put(
                MEANING, obligation(MEANING, Strength.DEFINITION, Set.of(Quality.EVERY_CHILD)));
        return new Catalogue(
                "t", text("Treaty"), text("A treaty"), DAY, DAY, List.of(), obligations);
    }

    private static Obligation obligation(
            ObligationId id, Strength strength, Set<Quality> requires) {
        List<Element> elements = new ArrayList<>();
        for (ElementId element : ELEMENTS) {
            if (element.obligation().equals(id)) {
                elements.add(element(element, Optional.empty()));
            }
        }
        if (id.equals(DUTY)) {
            elements.add(
                    element(
                            BEYOND,
                            Optional.of(
                                    new Element.Beyond("guide", "p. 1", Confidence.UNVERIFIED))));
        }
        return new Obligation(
                id,
                Pinpoint.of("art. " + id.value().substring(2)),
                text("Title"),
                Phase.ERADICATION,
                Optional.empty(),
                strength,
                Optional.empty(),
                Optional.empty(),
                MetBy.LAW,
                requires,
                text("Summary."),
                elements,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Span.startOf("treaty.yaml"));
    }

    private static Element element(ElementId id, Optional<Element.Beyond> beyond) {
        return new Element(
                id,
                text(id.slug()),
                Optional.empty(),
                beyond,
                List.of(),
                Span.startOf("treaty.yaml"));
    }

    private static Day day(int year) {
        return Day.of(LocalDate.of(year, 1, 1));
    }

    private static Text text(String en) {
        return new Text(en, Optional.empty());
    }
}
