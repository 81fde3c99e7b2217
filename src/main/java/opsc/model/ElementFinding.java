package opsc.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What follows for one element on the day.
 *
 * @param claims all claims in force on it, the best first
 * @param judgement the judgement that decided the status, if one did
 * @param unverified whether the status rests on something that nobody has read in a source
 * @param why why an element without a claim has its status
 */
public record ElementFinding(
        Element element,
        ElementStatus status,
        List<ClaimFinding> claims,
        Optional<Judgement> judgement,
        boolean unverified,
        Optional<Text> why) {

    public ElementFinding {
        claims = List.copyOf(claims);
    }

    public boolean isBeyond() {
        return element.beyond().isPresent();
    }

    /**
     * What is left open, in words that stand after the element's title; empty where it is covered
     * or cannot apply.
     */
    public List<Text> residue() {
        return switch (status) {
            case COVERED, NOT_APPLICABLE -> List.of();
            case NOT_COVERED -> List.of(Text.of("is not covered", "tidak tercakup"));
            case NOT_ASSESSED -> List.of(Text.of("has not been assessed", "belum dinilai"));
            case CONFLICTING, PARTLY_COVERED -> openPart();
        };
    }

    private List<Text> openPart() {
        if (judgement.isPresent() && judgement.get().lacks().isPresent()) {
            return List.of(judgement.get().lacks().get());
        }
        return decisive()
                .map(ElementFinding::sayingWhatIsOpen)
                .orElseGet(
                        () ->
                                List.of(
                                        why.orElse(
                                                Text.of(
                                                        "covered only in part",
                                                        "baru tercakup sebagian"))));
    }

    /** The best of {@link #deciding}. */
    public Optional<ClaimFinding> decisive() {
        return deciding().stream().findFirst();
    }

    /**
     * The claims whose residues are what is open, the best first: those that conflict, or, where
     * none is full, those in part; none if a judgement decided.
     */
    public List<ClaimFinding> deciding() {
        if (judgement.isPresent()) {
            return List.of();
        }
        Extent wanted = status == ElementStatus.CONFLICTING ? Extent.CONFLICTS : Extent.PARTIAL;
        return claims.stream().filter(claim -> claim.extent() == wanted).toList();
    }

    /** Those of elements of which one is enough, each once. */
    public static List<ClaimFinding> deciding(List<ElementFinding> unit) {
        Map<List<Object>, ClaimFinding> deciding = new LinkedHashMap<>();
        for (ElementFinding element : unit) {
            for (ClaimFinding claim : element.deciding()) {
                deciding.putIfAbsent(List.of(claim.provision().id(), claim.residue()), claim);
            }
        }
        return List.copyOf(deciding.values());
    }

    /**
     * "only at markets" says what is covered: under the heading of what is open it reads "covered
     * only at markets".
     */
    private static List<Text> sayingWhatIsOpen(ClaimFinding claim) {
        return claim.residue().stream()
                .map(
                        text ->
                                new Text(
                                        text.en().startsWith("only ")
                                                ? "covered " + text.en()
                                                : text.en(),
                                        text.id()
                                                .map(
                                                        id ->
                                                                id.startsWith("hanya ")
                                                                        ? "tercakup " + id
                                                                        : id),
                                        text.terms()))
                .toList();
    }
}
