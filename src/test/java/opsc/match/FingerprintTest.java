package opsc.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import opsc.model.Catalogue;
import opsc.model.Instrument;
import opsc.model.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a claim was judged on: each thing read for it changes its half of the fingerprint. */
class FingerprintTest {

    private static final String PROVISION =
            """
              - id: s-1
                pinpoint: s. 1
                phase: [eradication]
                kind: offence
                summary: {en: Buying is an offence.}
                text: {en: Nobody buys.}
                protects: {under: 16, except: [married]}
                online: neutral
                legal_persons: true
                penalty: {imprisonment: {max: 12 years}}
                checked: {confidence: verified}
                covers:
                  - obligation: opsc-1
                    elements: [buy, sell]
                    extent: partial
                    lacks: {en: gifts}
                    because: {en: The words say so.}
            """;
    private final String before = fingerprint(PROVISION);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "pinpoint: s. 1 | pinpoint: s. 1a",
                "Buying is an offence. | Buying is no offence.",
                "Nobody buys. | Nobody sells.",
                "under: 16 | under: 17",
                "except: [married] | except: [boys]",
                "online: neutral | online: explicit",
                "legal_persons: true | legal_persons: false",
                "max: 12 years | max: 9 years",
                "en: gifts | en: loans",
            })
    void whatTheProvisionSaysIsTheFirstHalf(String from, String to) {
        String after = fingerprint(PROVISION.replace(from, to));
        assertNotEquals(first(before), first(after));
        assertEquals(second(before), second(after));
    }

    @Test
    void whatIsAskedIsTheSecondHalf() {
        String after = fingerprint(PROVISION.replace("[buy, sell]", "[buy]"));
        assertEquals(first(before), first(after));
        assertNotEquals(second(before), second(after));
        assertFalse(first(before).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "id: s-1 | id: s-2",
                "kind: offence | kind: penalty",
                "confidence: verified | confidence: unverified",
                "The words say so. | So it reads.",
                "[buy, sell] | [sell, buy]",
                "except: [married] | except: [ married ]",
            })
    void whatDoesNotBearOnTheJudgementLeavesItAlone(String from, String to) {
        assertEquals(before, fingerprint(PROVISION.replace(from, to)));
    }

    private static String fingerprint(String provision) {
        Question question = Aland.question(Law.DAY, provision);
        Catalogue treaty = question.catalogue();
        Instrument act = question.state().instruments().get(0);
        Provision one = act.provisions().get(0);
        return Fingerprint.of(treaty, one, one.covers().get(0));
    }

    private static String first(String fingerprint) {
        return fingerprint.substring(0, fingerprint.indexOf('-'));
    }

    private static String second(String fingerprint) {
        return fingerprint.substring(fingerprint.indexOf('-'));
    }
}
