package opsc.model;

import java.util.List;

/**
 * What weakens the assessment itself, apart from the law: nothing here is an error in the data.
 *
 * @param remarks in the order of their kind, then of files and places
 */
public record Audit(List<Remark> remarks) {

    public Audit {
        remarks = List.copyOf(remarks);
    }

    /** One thing to mend. */
    public record Remark(Kind kind, String subject, Text what, Span span) {}

    /** What is the matter. */
    public enum Kind implements Word {
        /** A text that a claim was judged on has changed since. */
        SUSPECT_CLAIM,
        /** A judgement whose period is over, or that rests on provisions no longer in force. */
        EXPIRED_JUDGEMENT,
        /** A silence on an element that a provision in force claims by now. */
        OVERTAKEN_SILENCE,
        /** A status that only unverified claims carry. */
        UNVERIFIED_STATUS,
        /** Marked verified without naming where. */
        VERIFIED_WITHOUT_SOURCE,
        /** A claim whose reason is empty. */
        CLAIM_WITHOUT_REASON,
        /** Silence of this instrument proves nothing. */
        NOT_READ_IN_FULL,
        /** Nobody can look the source up. */
        SOURCE_WITHOUT_ADDRESS
    }

    /** How many remarks are of {@code kind}. */
    public int count(Kind kind) {
        return (int) remarks.stream().filter(one -> one.kind() == kind).count();
    }
}
