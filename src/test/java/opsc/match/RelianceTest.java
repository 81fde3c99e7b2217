package opsc.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opsc.model.ElementFinding;
import opsc.model.ElementStatus;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.ObligationId;
import opsc.model.Online;
import opsc.model.Provision;
import opsc.model.Standing;
import opsc.model.State;
import opsc.model.Text;
import opsc.model.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a finding says of the provisions and judgements that it relies on. */
class RelianceTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final String NAMED = "state: {id: AAA, name: {en: Aland}}\n";

    @ParameterizedTest(name = "lacks {0} | {1}: {2} | {3}")
    @CsvSource({
        "only at markets, hanya di pasar, covered only at markets, tercakup hanya di pasar",
        "gifts, hadiah, gifts, hadiah",
    })
    void whatAClaimLacksIsWhatIsOpen(String lacks, String kurang, String en, String id) {
        String provision =
                provision("s-1", "neutral", "opsc-1", "buy", "partial")
                        .replace("{en: something}", "{en: " + lacks + ", id: " + kurang + "}");
        assertEquals(List.of(Text.of(en, id)), buying(NAMED, provision).residue());
    }

    @Test
    void whatAJudgementLacksIsOpenAndNotWhatTheClaimsLack() {
        String judged =
                """
                judgements:
                  - id: weak
                    obligation: opsc-1
                    elements: [buy]
                    finds: partly-covered
                    lacks: {en: gifts}
                    rests_on: [aaa-act/s-1]
                    because: {en: A gift is no sale.}
                    by: tests
                    on: 2019-01-01
                    in_force: 2019-01-01
                    checked: {confidence: verified}
                """;
        ElementFinding buying =
                buying(NAMED + judged, provision("s-1", "neutral", "opsc-1", "buy", "partial"));
        assertEquals(ElementStatus.PARTLY_COVERED, buying.status());
        assertEquals(List.of(new Text("gifts", Optional.empty())), buying.residue());
    }

    @Test
    void ofWhatOnlyFollowsFromOthersItsReasonIsOpen() {
        Question question =
                Aland.ofCase(DAY, "a-timeline-stops-at-each-day-on-which-the-law-changed");
        ElementFinding all = duty(Matching.answer(question), "opsc-1").elements().get(0);
        assertEquals(ElementStatus.PARTLY_COVERED, all.status());
        assertEquals(
                List.of(
                        Text.of(
                                "follows from art. 2: partly met; art. 3: not met",
                                "bergantung pada Pasal 2: terpenuhi sebagian; Pasal 3: tidak terpenuhi")),
                all.residue());
    }

    @Test
    void itReachesOnlineAsFarAsTheBestOfThem() {
        assertEquals(Optional.empty(), online(""));
        assertEquals(
                Optional.empty(), online(provision("s-1", "excluded", "opsc-1", "buy", "full")));
        String neutral = provision("s-1", "neutral", "opsc-1", "buy", "full");
        assertEquals(Optional.of(Online.NEUTRAL), online(neutral));
        assertEquals(
                Optional.of(Online.EXPLICIT),
                online(neutral + provision("s-2", "explicit", "opsc-1", "sell", "partial")));
        assertEquals(
                Optional.of(Online.NEUTRAL),
                online(neutral + provision("s-2", "explicit", "opsc-1", "sell", "conflicts")),
                "nobody relies on what contradicts the duty");
    }

    @Test
    void aProvisionRefersToThoseOfItsPenaltyAndToThoseItNames() {
        String refers = "penalty: {same_as: s-2}\n    refers_to: [aaa-act/s-3, aaa-act/s-2]\n    ";
        String provisions =
                provision("s-1", "neutral", "opsc-1", "buy", "full")
                                .replace("online:", refers + "online:")
                        + provision("s-2", "neutral", "opsc-1", "sell", "full")
                        + provision("s-3", "neutral", "opsc-1", "sell", "full");
        assertEquals(
                List.of("aaa-act/s-2", "aaa-act/s-3"),
                provisions(provisions).get(0).references().stream().map(Object::toString).toList());
    }

    @Test
    void aClaimIsCalledByItsElementWhereAProvisionMakesSeveralOnOneDuty() {
        String one = provision("s-1", "neutral", "opsc-1", "buy", "full");
        assertEquals(List.of("aaa-act/s-1:opsc-1"), names(one));
        assertEquals(
                List.of("aaa-act/s-1:opsc-1.buy", "aaa-act/s-1:opsc-1.sell"),
                names(one + claim("opsc-1", "sell", "full")));
        assertEquals(
                List.of("aaa-act/s-1:opsc-1", "aaa-act/s-1:opsc-3"),
                names(one + claim("opsc-3", "victim-national", "full")));
    }

    @Test
    void whereAStateStandsCountsProvisionsInForceOnly() {
        String ended =
                provision("s-2", "neutral", "opsc-1", "sell", "full")
                        .replace(
                                "online:",
                                "in_force: {from: 2010-01-01, until: 2020-01-01}\n    online:");
        GapReport report =
                Matching.answer(
                        Aland.question(
                                DAY, provision("s-1", "neutral", "opsc-1", "buy", "full") + ended));
        assertEquals(1, Standing.of(report).provisions());
        assertEquals(1, Standing.of(report).instruments());
    }

    @Test
    void viewsAndTreatiesAreFoundByTheirNames() {
        String more =
                """
                bound:
                  - {catalogue: other, from: 2001, checked: {confidence: verified}}
                  - {catalogue: opsc, from: 2002, checked: {confidence: verified}}
                views:
                  - {id: then, title: {en: Then}, as_of: 2015-03-01}
                  - {id: now, title: {en: Now}, as_of: 2020-01-01}
                """;
        State state = Aland.question(DAY, NAMED + more, "  []").state();
        assertEquals(Optional.of(DAY), state.view("now").map(View::asOf));
        assertEquals(Optional.empty(), state.view("later"));
        assertEquals(
                Optional.of("2002"),
                state.boundBy("opsc").flatMap(one -> one.force().from()).map(Object::toString));
        assertEquals(Optional.empty(), state.boundBy("third"));
    }

    @Test
    void aTreatyBindsOneMonthAfterTheDeposit() {
        String treaty =
                """
                treaty:
                  catalogue: opsc
                  deposited: 2012-04-12
                  party_to_convention: true
                  checked: {confidence: verified}
                """;
        Question question = Aland.question(LocalDate.of(2012, 5, 12), NAMED + treaty, "  []");
        assertEquals(Optional.of(true), Matching.answer(question).binds());
        assertEquals(
                Optional.of(false),
                Matching.answer(question.on(LocalDate.of(2012, 5, 11))).binds());
    }

    private static List<String> names(String provisions) {
        return provisions(provisions).stream()
                .flatMap(one -> one.covers().stream().map(one::nameOf))
                .toList();
    }

    private static List<Provision> provisions(String provisions) {
        return Aland.question(DAY, provisions).state().instruments().get(0).provisions();
    }

    private static Optional<Online> online(String provisions) {
        Question question = Aland.question(DAY, provisions.isEmpty() ? "  []" : provisions);
        return duty(Matching.answer(question), "opsc-1").online();
    }

    private static ElementFinding buying(String state, String provisions) {
        return duty(Matching.answer(Aland.question(DAY, state, provisions)), "opsc-1")
                .elements()
                .get(0);
    }

    private static Finding duty(GapReport report, String id) {
        return report.finding(new ObligationId(id)).orElseThrow();
    }

    private static String provision(
            String id, String online, String obligation, String element, String extent) {
        return """
              - id: %s
                pinpoint: s. 1 of %s
                phase: [eradication]
                kind: offence
                summary: {en: Trade is an offence.}
                protects: {under: 18}
                online: %s
                checked: {confidence: verified}
                covers:
            """
                        .formatted(id, id, online)
                + claim(obligation, element, extent);
    }

    private static String claim(String obligation, String element, String extent) {
        String lacks = extent.equals("full") ? "" : ", lacks: {en: something}";
        return "      - {obligation: %s, elements: [%s], extent: %s, because: {en: So it says.}%s}\n"
                .formatted(obligation, element, extent, lacks);
    }
}
