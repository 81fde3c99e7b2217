package opsc.model;

import java.util.List;

/**
 * What went before a gap report, for a reader who holds it against an earlier one.
 *
 * @param since the changes from earlier days to the day of the report, the earliest day first
 * @param first the report on the first day of the timeline
 * @param steps what each later day of change brought, up to the day of the report
 */
public record Past(List<Changes> since, GapReport first, List<Changes> steps) {

    public Past {
        since = List.copyOf(since);
        steps = List.copyOf(steps);
    }
}
