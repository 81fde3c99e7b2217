package opsc.match;

import java.util.Comparator;
import opsc.model.Catalogue;
import opsc.model.Claim;
import opsc.model.ElementId;
import opsc.model.Obligation;
import opsc.model.Provision;
import opsc.model.Sha256;
import opsc.model.Text;
import opsc.model.Word;

/**
 * Hex digits that stand for something that must be found again. Order of files, comments and layout
 * do not matter.
 */
public final class Fingerprint {

    private static final int LENGTH = 12;
    private static final int HALF = 8;

    private Fingerprint() {}

    /**
     * What a claim was judged on: a half for the provision and what is claimed of it, a hyphen, and
     * a half for the duty, so that it can be told which of the two has changed.
     */
    public static String of(Catalogue catalogue, Provision provision, Claim claim) {
        Obligation obligation = catalogue.obligation(claim.obligation()).orElseThrow();
        return half(says(provision, claim)) + "-" + half(asks(obligation, claim));
    }

    private static String half(String text) {
        return of(text).substring(0, HALF);
    }

    /** Each part has its line, so that none can be taken for another. */
    private static String says(Provision provision, Claim claim) {
        StringBuilder says = new StringBuilder();
        says.append(provision.pinpoint()).append('\n');
        says.append(provision.summary().en()).append('\n');
        says.append(provision.text().map(Text::en).orElse("")).append('\n');
        provision
                .protects()
                .ifPresent(
                        protects ->
                                says.append(protects.under())
                                        .append(protects.except().stream().sorted().toList()));
        says.append('\n');
        says.append(provision.online().map(Word::word).orElse("")).append('\n');
        says.append(provision.legalPersons().map(Object::toString).orElse("")).append('\n');
        says.append(provision.penalty().map(Object::toString).orElse("")).append('\n');
        says.append(claim.extent().word()).append('\n');
        says.append(claim.lacks().map(Text::en).orElse("")).append('\n');
        return says.toString();
    }

    private static String asks(Obligation obligation, Claim claim) {
        StringBuilder asks = new StringBuilder(obligation.summary().en()).append('\n');
        claim.elements().stream()
                .sorted(Comparator.comparing(ElementId::slug))
                .forEach(
                        id ->
                                asks.append(id)
                                        .append('=')
                                        .append(
                                                obligation
                                                        .element(id.slug())
                                                        .orElseThrow()
                                                        .title()
                                                        .en())
                                        .append('\n'));
        return asks.toString();
    }

    /** The fingerprint of a finding: it stays when lines move, words change or laws are renamed. */
    public static String of(String rule, String state, ElementId element) {
        return of(String.join("\n", rule, state, element.obligation().toString(), element.slug()));
    }

    /** The fingerprint of any text. */
    public static String of(String text) {
        return Sha256.of(text).substring(0, LENGTH);
    }
}
