package opsc.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import opsc.model.ElementFinding;
import opsc.model.ObligationId;
import org.junit.jupiter.api.Test;

/** Of several claims on one element the best is relied on, and cited first. */
class BestFirstTest {

    @Test
    void fullComesBeforePartialAndPartialBeforeWhatContradicts() {
        assertEquals(
                List.of("s-3", "s-2", "s-1"),
                onBuying(
                        provision(
                                        "s-1",
                                        "verified",
                                        claim("buy", "conflicts") + claim("sell", "full"))
                                + provision(
                                        "s-2",
                                        "verified",
                                        claim("buy", "partial") + claim("sell", "full"))
                                + provision("s-3", "verified", claim("buy", "full"))));
    }

    @Test
    void verifiedComesBeforeUnverified() {
        assertEquals(
                List.of("s-2", "s-1"),
                onBuying(
                        provision("s-1", "unverified", claim("buy", "full"))
                                + provision("s-2", "verified", claim("buy", "full"))));
    }

    @Test
    void whatCoversMostOfTheDutyComesFirst() {
        assertEquals(
                List.of("s-3", "s-2", "s-1"),
                onBuying(
                        provision("s-1", "verified", claim("buy", "full"))
                                + provision(
                                        "s-2",
                                        "verified",
                                        claim("buy", "full") + claim("sell", "partial"))
                                + provision("s-3", "verified", claim("buy, sell", "full"))));
    }

    @Test
    void whatAProvisionContradictsOrSaysOfOtherDutiesIsNoCover() {
        assertEquals(
                List.of("s-1", "s-2", "s-3"),
                onBuying(
                        provision("s-1", "verified", claim("buy", "full"))
                                + provision(
                                        "s-2",
                                        "verified",
                                        claim("buy", "full") + claim("sell", "conflicts"))
                                + provision(
                                        "s-3",
                                        "verified",
                                        claim("buy", "full")
                                                + claim("opsc-3", "victim-national", "full"))));
    }

    @Test
    void theRestIsInTheOrderOfTheirIds() {
        assertEquals(
                List.of("s-1", "s-2"),
                onBuying(
                        provision("s-2", "verified", claim("buy", "full"))
                                + provision("s-1", "verified", claim("buy", "full"))));
    }

    private static List<String> onBuying(String provisions) {
        ElementFinding buy =
                Matching.answer(Aland.question(Law.DAY, provisions))
                        .finding(new ObligationId("opsc-1"))
                        .orElseThrow()
                        .elements()
                        .get(0);
        return buy.claims().stream().map(claim -> claim.provision().id().slug()).toList();
    }

    private static String provision(String id, String confidence, String claims) {
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
            %s"""
                .formatted(id, id, confidence, claims);
    }

    private static String claim(String elements, String extent) {
        return claim("opsc-1", elements, extent);
    }

    private static String claim(String obligation, String elements, String extent) {
        String lacks = extent.equals("full") ? "" : ", lacks: {en: something}";
        return "      - {obligation: %s, elements: [%s], extent: %s, because: {en: So it says.}%s}%n"
                .formatted(obligation, elements, extent, lacks)
                .replace("\r", "");
    }
}
