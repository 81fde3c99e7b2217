package opsc.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a check found.
 *
 * @param problems errors in the data; a State that has any is not judged
 * @param dataRules every kind of problem there can be
 */
public record Verdict(
        FailOn failOn, List<OfState> states, List<DataProblem> problems, List<Rule> dataRules) {

    public Verdict {
        states = List.copyOf(states);
        problems = List.copyOf(problems);
        dataRules = List.copyOf(dataRules);
    }

    /** Whether what the States' law covers fails the check; says nothing of invalid data. */
    public boolean fails() {
        return states.stream().anyMatch(state -> state.fails(failOn));
    }

    /** One kind of finding: its word and what it means. */
    public record Rule(String id, String explanation) {}

    /**
     * An error in a data file.
     *
     * @param fingerprint stays when lines move
     */
    public record DataProblem(
            String code, String message, Optional<String> help, Span span, String fingerprint) {}

    /**
     * One State's law held against its baseline.
     *
     * @param remarks what differs, worst first
     * @param stale entries of the baseline that nothing needs any more
     * @param known gaps that the baseline knows and that are no worse
     * @param accepted gaps that somebody answers for
     * @param suspects claims confirmed on texts that have changed since
     */
    public record OfState(
            GapReport report,
            Baseline baseline,
            List<Remark> remarks,
            List<Stale> stale,
            int known,
            int accepted,
            List<Suspect> suspects) {

        public OfState {
            remarks = List.copyOf(remarks);
            stale = List.copyOf(stale);
            suspects = List.copyOf(suspects);
        }

        public boolean fails(FailOn failOn) {
            return failOn == FailOn.ANY && (known > 0 || !suspects.isEmpty())
                    || remarks.stream().anyMatch(remark -> failOn.fails(remark.kind()));
        }

        /** With each remark where {@code place} puts it. */
        public OfState placed(UnaryOperator<Remark> place) {
            return new OfState(
                    report,
                    baseline,
                    remarks.stream().map(place).toList(),
                    stale,
                    known,
                    accepted,
                    suspects);
        }

        public int count(Kind kind) {
            return (int) remarks.stream().filter(remark -> remark.kind() == kind).count();
        }
    }

    /** How an element compares with the baseline, worst first. */
    public enum Kind implements Word {
        /** A provision in force contradicts it, and did not before. */
        CONFLICT,
        /** It was covered, or covered in part, and is less so. */
        REGRESSION,
        /** A shortfall that the baseline does not know. */
        NEW_GAP,
        /** A shortfall that was accepted up to a day that has come. */
        EXPIRED,
        /** As much a gap as before, with other words for what is open. */
        CHANGED,
        /** Better than the baseline has it. */
        IMPROVED;

        /** Whether a maintainer has to look. */
        public boolean isWorse() {
            return switch (this) {
                case CONFLICT, REGRESSION, NEW_GAP, EXPIRED -> true;
                case CHANGED, IMPROVED -> false;
            };
        }
    }

    /**
     * An element that is not as the baseline has it.
     *
     * @param before empty where the baseline has no entry
     * @param by the provision that covered it until now, as far as the baseline tells
     * @param accepted the acceptance that has ended, if that is why
     * @param span the claim, judgement or provision that decides; the State's file where law is
     *     missing
     * @param key the key in it whose value made the difference, as far as that can be told
     */
    public record Remark(
            Kind kind,
            String fingerprint,
            Finding finding,
            ElementFinding element,
            Optional<ElementStatus> before,
            Optional<String> by,
            Optional<Baseline.Accepted> accepted,
            Span span,
            Optional<String> key) {

        /** Shown at this place. */
        public Remark at(Span place) {
            return new Remark(
                    kind,
                    fingerprint,
                    finding,
                    element,
                    before,
                    by,
                    accepted,
                    place,
                    Optional.empty());
        }
    }

    /** Why an entry of a baseline says nothing. */
    public enum Why implements Word {
        /** The acceptance of a gap that is closed. */
        CLOSED,
        /** The catalogue has no such element, or it binds nobody. */
        NO_SUCH_ELEMENT,
        /** The fingerprint is not that of the element beside it. */
        WRONG_FINGERPRINT
    }

    /** An entry of a baseline that nothing needs. */
    public record Stale(ElementId element, Why why, Span span) {}
}
