package opsc.draft;

import java.util.regex.Pattern;
import opsc.model.Obligation;
import opsc.model.Strength;

/**
 * What an obligation is about. A law that provides for an act lets people do it, so of acts to be
 * punished and of what a definition takes in a draft says that the law covers them.
 */
enum Subject {
    /** What the State has to do or to grant. */
    MEASURE,
    /** Acts that the State has to punish: article 3, paragraphs 1 and 2. */
    OFFENCE,
    /** The meaning of a term. */
    DEFINITION;

    private static final Pattern ACTS = Pattern.compile("art\\. 3\\([12]\\).*");

    static Subject of(Obligation obligation) {
        if (obligation.strength() == Strength.DEFINITION) {
            return DEFINITION;
        }
        return ACTS.matcher(obligation.pinpoint().toString()).matches() ? OFFENCE : MEASURE;
    }

    /** How a draft says of this what it says of a measure in {@code words}. */
    Wording word(Wording words) {
        if (this == MEASURE) {
            return words;
        }
        return switch (words) {
            case COVERS -> Wording.COVERS_ACT;
            case COVERS_IN_PART -> Wording.COVERS_ACT_IN_PART;
            case TOGETHER -> Wording.TOGETHER_ACT;
            case ALL_PROVIDED -> Wording.ALL_COVERED;
            case NOT_YET -> Wording.ACT_NOT_YET;
            case ONLY_IN_PART -> Wording.ACT_ONLY_IN_PART;
            case BUT_ONLY -> Wording.ACT_BUT_ONLY;
            case DOES_BUT_ONLY -> Wording.COVERS_BUT_ONLY;
            case DOES_NOT -> Wording.DOES_NOT_COVER;
            case LEAVES_OPEN -> Wording.LEAVES_ACT_OPEN;
            case NOT_EXAMINED -> Wording.ACT_NOT_EXAMINED;
            case RECOMMEND ->
                    this == OFFENCE ? Wording.RECOMMEND_OFFENCE : Wording.RECOMMEND_DEFINITION;
            default -> words;
        };
    }
}
