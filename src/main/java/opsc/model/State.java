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
        List<Judgement> judgements,
        List<View> views,
        List<Practice> practice,
        List<Decision> decisions,
        List<Instrument> instruments,
        Span span) {

    public State {
        sources = List.copyOf(sources);
        judgements = List.copyOf(judgements);
        views = List.copyOf(views);
        practice = List.copyOf(practice);
        decisions = List.copyOf(decisions);
        instruments = List.copyOf(instruments);
    }

    public Optional<View> view(String id) {
        return views.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
