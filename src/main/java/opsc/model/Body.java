package opsc.model;

import java.util.List;

/**
 * A ministry, agency or court of a State that can answer for obligations: who is asked for figures
 * and confirmations when the State's report is drafted.
 *
 * @param answers the obligations on which it is asked
 * @param because what ties it to them
 * @param checked verified only if a source says that the tasks are its own
 */
public record Body(
        String id, Text name, List<ObligationId> answers, Text because, Checked checked) {

    public Body {
        answers = List.copyOf(answers);
    }
}
