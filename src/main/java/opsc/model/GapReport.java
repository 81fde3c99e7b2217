package opsc.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The answer to one question: how a State's law on a day measures up to a catalogue.
 *
 * @param instruments the instruments counted: in force on the day and within the view
 * @param findings one for each obligation, in the order of the treaty
 * @param statements what the view's source says, held against the findings
 * @param inputs the files it was made from, where it was made from files
 */
public record GapReport(
        Catalogue catalogue,
        State state,
        LocalDate asOf,
        Optional<View> view,
        Yardstick yardstick,
        boolean verifiedOnly,
        List<Instrument> instruments,
        Optional<ReportingClock> clock,
        List<Finding> findings,
        List<StatementResult> statements,
        Optional<Inputs> inputs) {

    public GapReport {
        instruments = List.copyOf(instruments);
        findings = List.copyOf(findings);
        statements = List.copyOf(statements);
    }

    /** The same report with the files it was made from. */
    public GapReport madeFrom(Inputs files) {
        return new GapReport(
                catalogue,
                state,
                asOf,
                view,
                yardstick,
                verifiedOnly,
                instruments,
                clock,
                findings,
                statements,
                Optional.of(files));
    }

    /**
     * Whether the instrument behind the catalogue binds the State on the day; empty where the files
     * do not tell.
     */
    public Optional<Boolean> binds() {
        if (clock.isPresent()) {
            return Optional.of(clock.get().binds());
        }
        if (findings.stream().noneMatch(finding -> finding.obligation().strength().binds())) {
            return Optional.empty();
        }
        return state.boundBy(catalogue.id()).map(bound -> bound.force().coversDay(asOf));
    }

    /** The gaps: by strength, then the unmet before the partly met, then by article. */
    public List<Finding> gaps() {
        return inOrder(Finding::isGap);
    }

    /** The benchmarks not reached, of a catalogue that binds nobody; in the order of gaps. */
    public List<Finding> belowGoals() {
        return inOrder(Finding::isBelowGoal);
    }

    private List<Finding> inOrder(Predicate<Finding> wanted) {
        return findings.stream().filter(wanted).sorted(GapReport::worstFirst).toList();
    }

    private static int worstFirst(Finding one, Finding other) {
        int byStrength = one.obligation().strength().compareTo(other.obligation().strength());
        return byStrength != 0
                ? byStrength
                : other.status().orElseThrow().compareTo(one.status().orElseThrow());
    }

    public Optional<Finding> finding(ObligationId wanted) {
        return findings.stream().filter(one -> one.obligation().id().equals(wanted)).findFirst();
    }

    /** Whether a provision is among the law that counts on the day. */
    public boolean counts(ProvisionId wanted) {
        return instruments.stream()
                .filter(instrument -> instrument.id().equals(wanted.instrument())) // quicker so
                .flatMap(
                        instrument ->
                                instrument.provisions().stream()
                                        .filter(one -> instrument.countsOn(asOf, one)))
                .anyMatch(one -> one.id().equals(wanted));
    }

    /** How many obligations have {@code status}. */
    public int count(Status status) {
        int count = 0;
        for (Finding finding : findings) {
            count += finding.has(status) ? 1 : 0;
        }
        return count;
    }

    /** How many obligations of {@code phase} have {@code status}. */
    public int count(Phase phase, Status status) {
        int count = 0;
        for (Finding finding : findings) {
            count += finding.obligation().phase() == phase && finding.has(status) ? 1 : 0;
        }
        return count;
    }

    /** How the counted elements of obligations that carry a status stand. */
    public Finding.Counts elements() {
        return new Finding.Counts(
                count(ElementStatus.COVERED),
                count(ElementStatus.PARTLY_COVERED),
                count(ElementStatus.CONFLICTING),
                count(ElementStatus.NOT_COVERED),
                count(ElementStatus.NOT_ASSESSED));
    }

    /** How many counted elements of obligations that carry a status have {@code status}. */
    public int count(ElementStatus status) {
        int count = 0;
        for (Finding finding : findings) {
            if (finding.obligation().strength().hasStatus()) {
                for (ElementFinding element : finding.counted()) {
                    count += element.status() == status ? 1 : 0;
                }
            }
        }
        return count;
    }
}
