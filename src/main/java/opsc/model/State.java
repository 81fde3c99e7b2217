package opsc.model;

import java.util.List;
import java.util.Optional;

/**
 * A State with all that is known of it: its treaty dates, its law, judgements, practice and
 * decisions.
 */
public record State(
        String code,
        Text name,
        List<Source> sources,
        Optional<Treaty> treaty,
        List<Bound> bound,
        List<Body> bodies,
        List<Judgement> judgements,
        List<View> views,
        List<Practice> practice,
        List<Decision> decisions,
        List<Instrument> instruments,
        Span span) {

    public State {
        sources = List.copyOf(sources);
        bound = List.copyOf(bound);
        bodies = List.copyOf(bodies);
        judgements = List.copyOf(judgements);
        views = List.copyOf(views);
        practice = List.copyOf(practice);
        decisions = List.copyOf(decisions);
        instruments = List.copyOf(instruments);
    }

    /**
     * Its name where it begins a line or stands alone: "The Philippines", which within a sentence
     * is "the Philippines".
     */
    public String heading(Lang lang) {
        return name.heading(lang);
    }

    /** That another catalogue's instrument binds the State, and from when. */
    public record Bound(String catalogue, Force force, Checked checked, Optional<Text> note) {}

    /**
     * The period for which the instrument behind {@code catalogue} binds the State, if its file
     * tells.
     */
    public Optional<Bound> boundBy(String catalogue) {
        return bound.stream().filter(one -> one.catalogue().equals(catalogue)).findFirst();
    }

    public Optional<View> view(String id) {
        return views.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
