package opsc.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the treaty asks of a State at one pinpoint.
 *
 * @param qualifier the clause that bends the duty ("subject to the provisions of national law")
 * @param standard a standard of conduct in the duty that does not bend it ("appropriate measures")
 * @param requires qualities that each provision relied on must have
 * @param anyOf groups of element slugs of which one is enough; every other element is required
 */
public record Obligation(
        ObligationId id,
        Pinpoint pinpoint,
        Text title,
        Phase phase,
        Optional<Text> phaseNote,
        Strength strength,
        Optional<Text> qualifier,
        Optional<Text> standard,
        MetBy metBy,
        Set<Quality> requires,
        Text summary,
        List<Element> elements,
        List<Set<String>> anyOf,
        Optional<ReportPlace> report,
        List<Guidance> guidance,
        List<Text> notes,
        Span span) {

    /** Where the initial report under article 12 deals with it (CRC/C/OPSC/2). */
    public record ReportPlace(String section, Optional<String> paragraphs, Confidence confidence) {}

    /** What a guideline says on it, as advice beside the treaty text. */
    public record Guidance(Source source, Text place, Confidence confidence, Text note) {}

    public Obligation {
        requires = Set.copyOf(requires);
        elements = List.copyOf(elements);
        anyOf = List.copyOf(anyOf);
        guidance = List.copyOf(guidance);
        notes = List.copyOf(notes);
        if (elements.isEmpty() && strength != Strength.SAVINGS) {
            throw new IllegalArgumentException(id + " has no element to check");
        }
    }

    public Optional<Element> element(String slug) {
        for (Element one : elements) {
            if (one.id().slug().equals(slug)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** The article's number: {@code 3} for {@code art. 3(1)(c)}, for "same article" questions. */
    public String article() {
        String digits = pinpoint.toString().replaceFirst("^[^0-9]*", "");
        int end = 0;
        while (end < digits.length() && Character.isDigit(digits.charAt(end))) {
            end++;
        }
        return digits.substring(0, end);
    }
}
