package opsc.match;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
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

    private final Question question;
    private final List<Instrument> instruments;
    private final ClaimIndex claims;

    private Matching(Question question) {
        this.question = question;
        this.instruments =
                question.state().instruments().stream()
                        .filter(instrument -> inView(instrument.id()))
                        .toList();
        this.claims = new ClaimIndex(question.catalogue(), instruments);
    }

    /** The gap report for {@code question}. */
    public static GapReport answer(Question question) {
        Matching matching = new Matching(question);
        List<Instrument> counted = matching.counted(question.asOf());
        Candidates candidates = new Candidates(counted, question.asOf(), question.catalogue());
        return matching.on(question.asOf(), counted, candidates::forObligation);
    }

    /**
     * The same for one day after the other, but without candidates: what might close a gap is no
     * part of how the law moved, or of how States compare.
     */
    public static Function<LocalDate, GapReport> statuses(Question question) {
        Matching matching = new Matching(question);
        return day -> matching.on(day, matching.counted(day), obligation -> List.of());
    }

    private GapReport on(
            LocalDate day,
            List<Instrument> counted,
            Function<Obligation, List<Finding.Candidate>> candidates) {
        return new OneDay(question.on(day), claims, counted, candidates).report();
    }

    private List<Instrument> counted(LocalDate day) {
        return instruments.stream().filter(instrument -> instrument.countsOn(day)).toList();
    }

    private boolean inView(InstrumentId instrument) {
        return question.view()
                .flatMap(View::instruments)
                .map(closed -> closed.contains(instrument))
                .orElse(true);
    }
}
