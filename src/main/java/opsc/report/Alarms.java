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
import opsc.model.Lang;
import opsc.model.Obligation;
import opsc.model.Suspect;
import opsc.model.Verdict;
import opsc.model.Verdict.Kind;
import opsc.model.Verdict.Remark;
import opsc.report.Alarm.Level;

/** What a check found, in words. */
final class Alarms {

    /** The rule of claims that must be read again. */
    static final String SUSPECT = "suspect-claim";

    private final Verdict verdict;
    private final Lang lang;

    Alarms(Verdict verdict, Lang lang) {
        this.verdict = verdict;
        this.lang = lang;
    }

    /** Errors that the data has, then what got worse, then the rest; the worst first. */
    List<Alarm> all() {
        List<Alarm> alarms = new ArrayList<>();
        for (Verdict.DataProblem problem : verdict.problems()) {
            alarms.add(
                    new Alarm(
                            Level.ERROR,
                            problem.code(),
                            say(Phrase.INVALID_DATA),
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
        remarks.forEach(one -> judged.add(of(one.state(), one.remark())));
        alarms.addAll(judged);
        for (Verdict.OfState state : verdict.states()) {
            state.suspects().forEach(suspect -> alarms.add(of(state, suspect)));
        }
        alarms.addAll(notes);
        return alarms;
    }

    /** Those that somebody has to look at. */
    List<Alarm> worse() {
        return all().stream().filter(alarm -> alarm.level() != Level.NOTE).toList();
    }

    private record Judged(Verdict.OfState state, Remark remark) {}

    private Alarm of(Verdict.OfState state, Remark remark) {
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
                say(words(kind)) + ": " + place(state, finding.obligation()),
                remark.element().element().title().in(lang)
                        + " ("
                        + remark.element().element().id()
                        + ") "
                        + sentence(remark),
                help(kind, code, remark),
                remark.span(),
                remark.fingerprint());
    }

    private Alarm of(Verdict.OfState state, Suspect suspect) {
        Obligation obligation =
                state.report().catalogue().obligation(suspect.claim().obligation()).orElseThrow();
        String confirmed =
                suspect.claim()
                        .confirmed()
                        .map(one -> say(Phrase.WAS_CONFIRMED_BY, one.by(), one.on()))
                        .orElse(say(Phrase.WAS_CONFIRMED));
        return new Alarm(
                verdict.failOn() == FailOn.ANY ? Level.ERROR : Level.WARNING,
                SUSPECT,
                say(Phrase.SUSPECT_CLAIM) + ": " + place(state, obligation),
                suspect.name()
                        + " "
                        + confirmed
                        + "; "
                        + say(
                                switch (suspect.changed()) {
                                    case PROVISION -> Phrase.SINCE_PROVISION;
                                    case DUTY -> Phrase.SINCE_DUTY;
                                    case BOTH -> Phrase.SINCE_BOTH;
                                }),
                Optional.of(say(Phrase.TO_CONFIRM, suspect.name())),
                suspect.claim().span(),
                suspect.fingerprint());
    }

    /** "Indonesia, art. 3(1)(c) Child pornography offences". */
    private String place(Verdict.OfState state, Obligation obligation) {
        return state.report().state().heading(lang)
                + ", "
                + obligation.pinpoint().in(lang)
                + " "
                + obligation.title().in(lang);
    }

    private static Phrase words(Kind kind) {
        return switch (kind) {
            case CONFLICT -> Phrase.CONFLICT;
            case REGRESSION -> Phrase.REGRESSION;
            case NEW_GAP -> Phrase.NEW_GAP;
            case EXPIRED -> Phrase.ACCEPTANCE_ENDED;
            case CHANGED -> Phrase.OTHER_WORDS;
            case IMPROVED -> Phrase.IMPROVEMENT;
        };
    }

    /** What a kind means, for readers who meet it in another tool. */
    String explanation(Kind kind) {
        return say(
                switch (kind) {
                    case CONFLICT -> Phrase.CONFLICT_MEANS;
                    case REGRESSION -> Phrase.REGRESSION_MEANS;
                    case NEW_GAP -> Phrase.NEW_GAP_MEANS;
                    case EXPIRED -> Phrase.ACCEPTANCE_ENDED_MEANS;
                    case CHANGED -> Phrase.OTHER_WORDS_MEANS;
                    case IMPROVED -> Phrase.IMPROVEMENT_MEANS;
                });
    }

    /** The same of claims that must be read again. */
    String suspectExplanation() {
        return say(Phrase.SUSPECT_MEANS);
    }

    private String say(Phrase phrase, Object... values) {
        return phrase.in(lang, values);
    }

    private String sentence(Remark remark) {
        String now = words(remark.element().status());
        String was = remark.before().map(this::words).orElse("");
        String by = remark.by().map(id -> say(Phrase.BY, id)).orElse("");
        String open = open(remark.element());
        return switch (remark.kind()) {
            case CONFLICT ->
                    (was.isEmpty() ? "" : say(Phrase.WAS, was + by) + "; ")
                            + say(Phrase.NOW_CONTRADICTED)
                            + open;
            case REGRESSION ->
                    say(Phrase.WAS, was + by)
                            + (remark.before().equals(Optional.of(remark.element().status()))
                                    ? " " + say(Phrase.LESS_FAR) + open
                                    : remark.element().status() == ElementStatus.NOT_ASSESSED
                                            ? ", " + say(Phrase.NOW_UNCOVERED)
                                            : ", " + say(Phrase.NOW, now) + open);
            case NEW_GAP -> say(Phrase.IS, now) + open + "; " + say(Phrase.UNKNOWN_GAP);
            case EXPIRED ->
                    say(Phrase.IS_STILL, now)
                            + open
                            + remark.accepted()
                                    .map(
                                            one ->
                                                    "; "
                                                            + say(
                                                                    Phrase.ACCEPTED_UNTIL,
                                                                    one.owner(),
                                                                    one.until(),
                                                                    one.reason()))
                                    .orElse("");
            case CHANGED -> say(Phrase.IS_AS_BEFORE, now) + open;
            case IMPROVED ->
                    say(Phrase.WAS, was)
                            + ", "
                            + (remark.element().status().isShortfall()
                                            && remark.finding().isMadeUpFor(remark.element())
                                    ? say(Phrase.MET_OTHERWISE)
                                    : say(Phrase.NOW, now) + open);
        };
    }

    private String words(ElementStatus status) {
        return say(Phrase.of(status));
    }

    /** What is open of an element covered in part, or what contradicts it. */
    private String open(ElementFinding element) {
        return switch (element.status()) {
            case PARTLY_COVERED, CONFLICTING ->
                    ": "
                            + element.residue().stream()
                                    .map(text -> text.in(lang))
                                    .collect(Collectors.joining("; "));
            case COVERED, NOT_COVERED, NOT_APPLICABLE, NOT_ASSESSED -> "";
        };
    }

    private Optional<String> help(Kind kind, String code, Remark remark) {
        return switch (kind) {
            case CONFLICT, REGRESSION, NEW_GAP, EXPIRED ->
                    Optional.of(say(Phrase.TO_ACCEPT, code, remark.element().element().id()));
            case IMPROVED -> Optional.of(say(Phrase.TO_KEEP, code));
            case CHANGED -> Optional.empty();
        };
    }

    private Alarm of(Verdict.OfState state, Verdict.Stale stale) {
        String code = state.report().state().code().toLowerCase(Locale.ROOT);
        Phrase why =
                switch (stale.why()) {
                    case CLOSED -> Phrase.STALE_CLOSED;
                    case NO_SUCH_ELEMENT -> Phrase.STALE_NO_DUTY;
                    case WRONG_FINGERPRINT -> Phrase.STALE_FINGERPRINT;
                };
        return new Alarm(
                Level.NOTE,
                "stale",
                say(Phrase.STALE) + ": " + state.report().state().heading(lang),
                stale.element() + ": " + say(why),
                Optional.of(say(Phrase.TO_REMOVE, code)),
                stale.span(),
                "");
    }

    /** "1 regression", "2 regressions"; Indonesian has one form. */
    String count(int number, Phrase noun) {
        return number + " " + say(noun) + (number == 1 || lang != Lang.EN ? "" : "s");
    }

    /** That the data is invalid, if it is. */
    Optional<String> invalid() {
        return verdict.problems().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        say(Phrase.INVALID_FAILED, count(verdict.problems().size(), Phrase.ERROR)));
    }

    /** One State's result in a line. */
    String summary(Verdict.OfState state) {
        List<String> parts = new ArrayList<>();
        add(parts, state.count(Kind.CONFLICT), Phrase.CONFLICT);
        add(parts, state.count(Kind.REGRESSION), Phrase.REGRESSION);
        add(parts, state.count(Kind.NEW_GAP), Phrase.NEW_GAP);
        add(parts, state.count(Kind.EXPIRED), Phrase.ENDED_ACCEPTANCE);
        add(parts, state.count(Kind.IMPROVED), Phrase.IMPROVEMENT);
        add(parts, state.suspects().size(), Phrase.SUSPECT_CLAIM);
        parts.add(count(state.known(), Phrase.KNOWN_GAP));
        parts.add(say(Phrase.N_ACCEPTED, state.accepted()));
        if (!state.stale().isEmpty()) {
            parts.add(say(Phrase.N_STALE, state.stale().size()));
        }
        return state.report().state().heading(lang)
                + ": "
                + say(state.fails(verdict.failOn()) ? Phrase.FAILED : Phrase.PASSED)
                + " ("
                + String.join(", ", parts)
                + ")";
    }

    private void add(List<String> parts, int number, Phrase noun) {
        if (number > 0) {
            parts.add(count(number, noun));
        }
    }
}
