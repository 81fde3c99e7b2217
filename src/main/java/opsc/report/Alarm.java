package opsc.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import opsc.model.ElementFinding;
import opsc.model.ElementStatus;
import opsc.model.FailOn;
import opsc.model.Finding;
import opsc.model.Obligation;
import opsc.model.Span;
import opsc.model.Suspect;
import opsc.model.Text;
import opsc.model.Verdict;
import opsc.model.Verdict.Kind;
import opsc.model.Verdict.Remark;
import opsc.model.Word;

/**
 * One finding of a check in words, the same for every format. English only, as the diagnostics are.
 *
 * @param title what happened and where in the treaty
 * @param message a sentence that stands alone
 */
record Alarm(
        Level level,
        String rule,
        String title,
        String message,
        Optional<String> help,
        Span span,
        String fingerprint) {

    Alarm {
        title = Visible.of(title);
        message = Visible.of(message);
        help = help.map(Visible::of);
    }

    /** The rule of claims that must be read again. */
    static final String SUSPECT = "suspect-claim";

    static final String SUSPECT_EXPLANATION =
            "Somebody confirmed that a provision covers part of a treaty obligation; the text of one of the two has"
                    + " changed since.";

    enum Level implements Word {
        /** Fails the check. */
        ERROR,
        /** Worse than before, and let through by {@code --fail-on}. */
        WARNING,
        NOTE
    }

    /** Errors that the data has, then what got worse, then the rest; the worst first. */
    static List<Alarm> of(Verdict verdict) {
        List<Alarm> alarms = new ArrayList<>();
        for (Verdict.DataProblem problem : verdict.problems()) {
            alarms.add(
                    new Alarm(
                            Level.ERROR,
                            problem.code(),
                            "invalid data",
                            problem.message(),
                            problem.help(),
                            problem.span(),
                            problem.fingerprint()));
        }
        List<Alarm> judged = new ArrayList<>();
        List<Alarm> notes = new ArrayList<>();
        List<Judged> remarks = new ArrayList<>();
        for (Verdict.OfState state : verdict.states()) {
            state.remarks().forEach(remark -> remarks.add(new Judged(state, remark)));
            state.stale().forEach(stale -> notes.add(of(state, stale)));
        }
        remarks.sort(Comparator.comparing(one -> one.remark().kind()));
        remarks.forEach(one -> judged.add(of(verdict, one.state(), one.remark())));
        alarms.addAll(judged);
        for (Verdict.OfState state : verdict.states()) {
            state.suspects().forEach(suspect -> alarms.add(of(verdict, state, suspect)));
        }
        alarms.addAll(notes);
        return alarms;
    }

    /** Those that somebody has to look at. */
    static List<Alarm> worse(Verdict verdict) {
        return of(verdict).stream().filter(alarm -> alarm.level() != Level.NOTE).toList();
    }

    private record Judged(Verdict.OfState state, Remark remark) {}

    private static Alarm of(Verdict verdict, Verdict.OfState state, Remark remark) {
        Kind kind = remark.kind();
        Level level =
                verdict.failOn().fails(kind)
                        ? Level.ERROR
                        : kind.isWorse() ? Level.WARNING : Level.NOTE;
        Finding finding = remark.finding();
        String code = state.report().state().code().toLowerCase(Locale.ROOT);
        return new Alarm(
                level,
                kind.word(),
                words(kind)
                        + ": "
                        + state.report().state().name().en()
                        + ", "
                        + finding.obligation().pinpoint()
                        + " "
                        + finding.obligation().title().en(),
                remark.element().element().title().en()
                        + " ("
                        + remark.element().element().id()
                        + ") "
                        + sentence(remark),
                help(kind, code, remark),
                remark.span(),
                remark.fingerprint());
    }

    private static Alarm of(Verdict verdict, Verdict.OfState state, Suspect suspect) {
        Obligation obligation =
                state.report().catalogue().obligation(suspect.claim().obligation()).orElseThrow();
        String confirmed =
                suspect.claim()
                        .confirmed()
                        .map(one -> "was confirmed by " + one.by() + " on " + one.on())
                        .orElse("was confirmed");
        return new Alarm(
                verdict.failOn() == FailOn.ANY ? Level.ERROR : Level.WARNING,
                SUSPECT,
                "suspect claim: "
                        + state.report().state().name().en()
                        + ", "
                        + obligation.pinpoint()
                        + " "
                        + obligation.title().en(),
                suspect.name()
                        + " "
                        + confirmed
                        + "; since then "
                        + switch (suspect.changed()) {
                            case PROVISION ->
                                    "the provision, or what is claimed of it, has changed";
                            case DUTY -> "the duty, or the elements claimed, have changed";
                            case BOTH -> "the provision and the duty have changed";
                        },
                Optional.of("read both again, then: opsc confirm " + suspect.name() + " --by NAME"),
                suspect.claim().span(),
                suspect.fingerprint());
    }

    static String words(Kind kind) {
        return switch (kind) {
            case CONFLICT -> "conflict";
            case REGRESSION -> "regression";
            case NEW_GAP -> "new gap";
            case EXPIRED -> "acceptance ended";
            case CHANGED -> "known gap, other words";
            case IMPROVED -> "improvement";
        };
    }

    /** What a kind means, for readers who meet it in another tool. */
    static String explanation(Kind kind) {
        return switch (kind) {
            case CONFLICT ->
                    "A provision in force exempts or requires the opposite of what the treaty asks, and did not when the"
                            + " baseline was written.";
            case REGRESSION ->
                    "Part of a treaty obligation was covered by law, fully or in part, when the baseline was written, and is"
                            + " less so now.";
            case NEW_GAP ->
                    "Part of a treaty obligation is known not to be covered in full, and the baseline does not list it.";
            case EXPIRED ->
                    "Somebody accepted this gap up to a day that has come, and it is still open.";
            case CHANGED ->
                    "A gap that the baseline knows is as wide as before, but the words for what is open are others.";
            case IMPROVED ->
                    "Part of a treaty obligation is better covered than the baseline has it.";
        };
    }

    private static String sentence(Remark remark) {
        String now = words(remark.element().status());
        String was = remark.before().map(Alarm::words).orElse("");
        String by = remark.by().map(id -> " by " + id).orElse("");
        String open = open(remark.element());
        return switch (remark.kind()) {
            case CONFLICT ->
                    (was.isEmpty() ? "" : "was " + was + by + "; ")
                            + "a provision in force now contradicts it"
                            + open;
            case REGRESSION ->
                    "was "
                            + was
                            + by
                            + (remark.before().equals(Optional.of(remark.element().status()))
                                    ? " and reaches less far now" + open
                                    : remark.element().status() == ElementStatus.NOT_ASSESSED
                                            ? ", and no provision in force covers it now (not called a gap: not all law in"
                                                    + " force has been read)"
                                            : ", now " + now + open);
            case NEW_GAP -> "is " + now + open + "; the baseline does not know this gap";
            case EXPIRED ->
                    "is still "
                            + now
                            + open
                            + remark.accepted()
                                    .map(
                                            one ->
                                                    "; "
                                                            + one.owner()
                                                            + " accepted it until "
                                                            + one.until()
                                                            + ": "
                                                            + one.reason())
                                    .orElse("");
            case CHANGED -> "is " + now + " as before, but now reads" + open;
            case IMPROVED ->
                    "was "
                            + was
                            + (remark.element().status().isShortfall()
                                            && remark.finding().isMadeUpFor(remark.element())
                                    ? ", and another way of meeting the duty is covered now"
                                    : ", now " + now + open);
        };
    }

    private static String words(ElementStatus status) {
        return status.word().replace('-', ' ');
    }

    /** What is open of an element covered in part, or what contradicts it. */
    private static String open(ElementFinding element) {
        return switch (element.status()) {
            case PARTLY_COVERED, CONFLICTING ->
                    ": "
                            + element.residue().stream()
                                    .map(Text::en)
                                    .collect(Collectors.joining("; "));
            case COVERED, NOT_COVERED, NOT_APPLICABLE, NOT_ASSESSED -> "";
        };
    }

    private static Optional<String> help(Kind kind, String code, Remark remark) {
        return switch (kind) {
            case CONFLICT, REGRESSION, NEW_GAP, EXPIRED ->
                    Optional.of(
                            "if this is meant: opsc baseline accept "
                                    + code
                                    + " "
                                    + remark.element().element().id()
                                    + " --reason ... --owner ... --until DAY");
            case IMPROVED -> Optional.of("to keep it: opsc baseline prune " + code);
            case CHANGED -> Optional.empty();
        };
    }

    private static Alarm of(Verdict.OfState state, Verdict.Stale stale) {
        String code = state.report().state().code().toLowerCase(Locale.ROOT);
        String why =
                switch (stale.why()) {
                    case CLOSED -> "the gap that was accepted is closed";
                    case NO_SUCH_ELEMENT -> "the catalogue has no such duty";
                    case WRONG_FINGERPRINT ->
                            "the fingerprint beside it is not its own, so the entry is not counted";
                };
        return new Alarm(
                Level.NOTE,
                "stale",
                "stale entry of the baseline: " + state.report().state().name().en(),
                stale.element() + ": " + why,
                Optional.of("to remove it: opsc baseline prune " + code),
                stale.span(),
                "");
    }

    /** "1 regression", "2 regressions". */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** One State's result in a line. */
    static String summary(Verdict verdict, Verdict.OfState state) {
        List<String> parts = new ArrayList<>();
        add(parts, state.count(Kind.CONFLICT), "conflict");
        add(parts, state.count(Kind.REGRESSION), "regression");
        add(parts, state.count(Kind.NEW_GAP), "new gap");
        add(parts, state.count(Kind.EXPIRED), "ended acceptance");
        add(parts, state.count(Kind.IMPROVED), "improvement");
        add(parts, state.suspects().size(), "suspect claim");
        parts.add(count(state.known(), "known gap"));
        parts.add(state.accepted() + " accepted");
        if (!state.stale().isEmpty()) {
            parts.add(state.stale().size() + " stale in the baseline");
        }
        return state.report().state().name().en()
                + ": "
                + (state.fails(verdict.failOn()) ? "failed" : "passed")
                + " ("
                + String.join(", ", parts)
                + ")";
    }

    private static void add(List<String> parts, int number, String noun) {
        if (number > 0) {
            parts.add(count(number, noun));
        }
    }
}
