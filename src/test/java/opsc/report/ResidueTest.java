package opsc.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import opsc.cli.Session;
import opsc.data.Shipped;
import opsc.match.Matching;
import opsc.match.Question;
import opsc.model.ElementId;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Lang;
import opsc.model.ObligationId;
import opsc.model.Yardstick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResidueTest {

    private static final GapReport INDONESIA = report("idn");
    private static final GapReport PHILIPPINES = report("phl");

    @Test
    void eachProvisionSaysHowFarItGoes() {
        assertEquals(
                List.of(
                        "RA 10175, Section 21: only for offences under RA 10175",
                        "RA 9208, Section 26-A: only for trafficking offences",
                        "RA 11930, Section on reach abroad (number not read): only for acts that RA"
                                + " 11930 punishes (online abuse and abuse material)"),
                lines(PHILIPPINES, "opsc-3-1", "transnational", Lang.EN));
    }

    @Test
    void whatAllLawTogetherLacksIsNamedThingByThing() {
        assertEquals(
                List.of(
                        "acts that are neither trafficking (Law 21/2007) nor part of a sale",
                        "these verbs by name",
                        "a definition of sale"),
                lines(INDONESIA, "opsc-3-1-a-i-a", "offer", Lang.EN));
        assertEquals(
                "perbuatan yang bukan perdagangan orang (UU 21/2007) dan bukan bagian dari"
                        + " penjualan",
                lines(INDONESIA, "opsc-3-1-a-i-a", "offer", Lang.ID).get(0));
    }

    @ParameterizedTest
    @EnumSource
    void noElementNeedsMoreThanThreeProvisionsToBeUnderstood(Lang lang) {
        for (GapReport report : List.of(INDONESIA, PHILIPPINES)) {
            for (Finding finding : report.findings()) {
                for (Residue residue : Residue.of(finding, new Prose(lang))) {
                    assertTrue(residue.lines().size() <= 4, residue.toString());
                }
            }
        }
    }

    private static List<String> lines(GapReport report, String obligation, String slug, Lang lang) {
        ObligationId id = new ObligationId(obligation);
        return report.finding(id).orElseThrow().elements().stream()
                .filter(element -> element.element().id().equals(new ElementId(id, slug)))
                .map(element -> Residue.lines(element, new Prose(lang)))
                .findFirst()
                .orElseThrow();
    }

    private static GapReport report(String state) {
        return Matching.answer(
                new Question(
                        Shipped.opsc(),
                        Shipped.state(state),
                        Session.TODAY,
                        Optional.empty(),
                        Yardstick.TREATY,
                        false));
    }
}
