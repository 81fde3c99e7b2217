package opsc.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Instrument;
import opsc.model.InstrumentId;
import opsc.model.Obligation;
import opsc.model.View;

/**
 * Answers questions by the rules of "What a status means" in the README. The claims are put in
 * order once and asked for as many days as are wanted.
 */
public final class Matching {

    /** From so many instruments on, looking for candidates beside the claims pays. */
    private static final int MANY = 100;

    private final Question question;
    private final List<Instrument> instruments;
    private final ClaimIndex claims;

    private Matching(Question question) {
        this.question = question;
        this.instruments = inView(question);
        this.claims = new ClaimIndex(question.catalogue(), instruments);
    }

    /** The gap report for {@code question}. */
    public static GapReport answer(Question question) {
        LocalDate day = question.asOf();
        List<Instrument> counted = counted(inView(question), day);
        Supplier<Candidates> made = () -> new Candidates(counted, day, question.catalogue());
        CompletableFuture<Candidates> candidates =
                counted.size() < MANY // the same either way, in another time
                        ? CompletableFuture.completedFuture(made.get())
                        : CompletableFuture.supplyAsync(made);
        Matching matching = new Matching(question);
        return matching.on(day, counted, candidates.join()::forObligation);
    }

    /**
     * The same for one day after the other, but without candidates: what might close a gap is no
     * part of how the law moved, or of how States compare.
     */
    public static Function<LocalDate, GapReport> statuses(Question question) {
        Matching matching = new Matching(question);
        return day -> matching.on(day, counted(matching.instruments, day), obligation -> List.of());
    }

    private GapReport on(
            LocalDate day,
            List<Instrument> counted,
            Function<Obligation, List<Finding.Candidate>> candidates) {
        return new OneDay(question.on(day), claims, counted, candidates).report();
    }

    private static List<Instrument> counted(List<Instrument> instruments, LocalDate day) {
        return instruments.stream().filter(instrument -> instrument.countsOn(day)).toList();
    }

    private static List<Instrument> inView(Question question) {
        Optional<Set<InstrumentId>> closed = question.view().flatMap(View::instruments);
        return question.state().instruments().stream()
                .filter(
                        instrument ->
                                closed.map(only -> only.contains(instrument.id())).orElse(true))
                .toList();
    }
}
