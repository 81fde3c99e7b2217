package opsc.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import opsc.model.Glossary;
import opsc.model.Lang;

/** Leaves the treaty's term in brackets behind the preferred one once under each heading. */
final class Brackets {

    private final Lang lang;
    private final Set<String> told = new HashSet<>();

    private final boolean all;

    Brackets(Lang lang) {
        this(lang, false);
    }

    private Brackets(Lang lang, boolean all) {
        this.lang = lang;
        this.all = all;
    }

    /** Leaves all of them, for a text of which parts are taken. */
    static Brackets all(Lang lang) {
        return new Brackets(lang, true);
    }

    /** Starts a part that may be read alone. */
    void heading() {
        told.clear();
    }

    List<Run> once(List<Run> runs) {
        return runs.stream().map(run -> run.saying(once(run.text()))).toList();
    }

    /** {@code text} without the brackets that stood before it. */
    String once(String text) {
        if (all) {
            return text;
        }
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
