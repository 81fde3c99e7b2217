package opsc.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A State's act, regulation, circular, treaty, policy, programme or institution, with its
 * provisions.
 */
public record Instrument(
        InstrumentId id,
        InstrumentKind kind,
        Text cite,
        Text title,
        Optional<Day> enacted,
        Force force,
        Optional<String> replacedBy,
        Optional<String> gazette,
        List<Source> sources,
        List<Amendment> amendments,
        Optional<ReadInFull> readInFull,
        Optional<Text> note,
        Checked checked,
        List<Provision> provisions,
        Span span) {

    /** An act that changed this one; the file is the consolidated text. */
    public record Amendment(
            String id, Text cite, Day inForce, Optional<String> gazette, Checked checked) {}

    /**
     * Somebody has read the whole instrument against a catalogue, so that its silence is a fact.
     *
     * @param from the first day whose wordings were read; empty if all were
     */
    public record ReadInFull(
            String against,
            LocalDate on,
            String by,
            Optional<String> source,
            Optional<LocalDate> from) {}

    public Instrument {
        sources = List.copyOf(sources);
        amendments = List.copyOf(amendments);
        provisions = List.copyOf(provisions);
    }

    /** Whether it counts on {@code day}: in force, and not a bill. */
    public boolean countsOn(LocalDate day) {
        return kind != InstrumentKind.BILL && force.coversDay(day);
    }

    /** Whether {@code provision}, one of its own, counts on {@code day}. */
    public boolean countsOn(LocalDate day, Provision provision) {
        return countsOn(day) && provision.force().coversDay(day);
    }

    /** Whether all that it said on {@code day} was read against {@code catalogue}. */
    public boolean isReadInFull(String catalogue, LocalDate day) {
        return readInFull
                .filter(read -> read.against().equals(catalogue))
                .filter(read -> read.from().filter(day::isBefore).isEmpty())
                .isPresent();
    }

    public Optional<Source> source(Optional<String> sourceId) {
        return sourceId.flatMap(
                wanted -> sources.stream().filter(one -> one.id().equals(wanted)).findFirst());
    }
}
