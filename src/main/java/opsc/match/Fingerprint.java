package opsc.match;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import opsc.model.Catalogue;
import opsc.model.Claim;
import opsc.model.Element;
import opsc.model.ElementId;
import opsc.model.Obligation;
import opsc.model.Provision;

/**
 * Twelve hex digits that stand for something that must be found again. Of a claim: what it was
 * judged on, the provision's pinpoint, summary, reach and penalty, the duty's summary and the
 * titles of the elements claimed. Order of files, comments and layout do not matter.
 */
public final class Fingerprint {

    private static final int LENGTH = 12;

    private Fingerprint() {}

    public static String of(Catalogue catalogue, Provision provision, Claim claim) {
        StringBuilder judged = new StringBuilder();
        judged.append(provision.pinpoint())
                .append('\n')
                .append(provision.summary().en())
                .append('\n');
        provision
                .protects()
                .ifPresent(
                        protects ->
                                judged.append(protects.under())
                                        .append(protects.except().stream().sorted().toList())
                                        .append('\n'));
        judged.append(provision.online())
                .append(provision.legalPersons())
                .append(provision.penalty())
                .append('\n');
        Obligation obligation = catalogue.obligation(claim.obligation()).orElseThrow();
        judged.append(obligation.summary().en()).append('\n');
        for (ElementId id : claim.elements()) {
            judged.append(id)
                    .append('=')
                    .append(obligation.element(id.slug()).map(Element::title).orElseThrow().en())
                    .append('\n');
        }
        return of(judged.toString());
    }

    /** The fingerprint of a finding: it stays when lines move, words change or laws are renamed. */
    public static String of(String rule, String state, ElementId element) {
        return of(String.join("\n", rule, state, element.obligation().toString(), element.slug()));
    }

    /** The fingerprint of any text. */
    public static String of(String text) {
        return HexFormat.of().formatHex(sha256(text)).substring(0, LENGTH);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
