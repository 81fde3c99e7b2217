package opsc.draft;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import opsc.model.Glossary;
import opsc.model.Lang;

/** Leaves the treaty's term in brackets behind the preferred one once under each heading. */
final class Brackets {

    private final Lang lang;
    private final Set<String> told = new HashSet<>();

    Brackets(Lang lang) {
        this.lang = lang;
    }

    /** Starts a part that may be read alone. */
    void heading() {
        told.clear();
    }

    /** {@code text} without the brackets that stood before it. */
    String once(String text) {
        String left = text;
        for (Glossary.Entry entry : Glossary.ofTheField().entries()) {
            if (entry.treaty().isPresent()) {
                String brackets = " (" + entry.treaty().get().term().in(lang) + ")";
                String end = entry.preferred().in(lang).substring(1);
                left =
                        Pattern.compile(Pattern.quote(end + brackets))
                                .matcher(left)
                                .replaceAll(found -> told.add(entry.id()) ? end + brackets : end);
            }
        }
        return left;
    }
}
