package opsc.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opsc.model.Changes;
import opsc.model.Finding;
import opsc.model.Judgement;
import opsc.model.Lang;
import opsc.model.Text;

/** What changed between two gap reports. */
public final class ChangesDocument {

    private ChangesDocument() {}

    /** What is compared with what, in words. */
    public record Comparison(Text text) {

        /** Two days. */
        public static Comparison days(String from, String to) {
            return of(Phrase.BETWEEN_DAYS, from, to);
        }

        /** Two versions of the files. */
        public static Comparison versions(String day, String folder) {
            return of(Phrase.BETWEEN_VERSIONS, day, folder);
        }

        /** As if a bill were passed. */
        public static Comparison passed(String day, Text bill) {
            return new Comparison(
                    Text.of(
                            Phrase.IF_PASSED.in(Lang.EN, day, bill.in(Lang.EN)),
                            Phrase.IF_PASSED.in(Lang.ID, day, bill.in(Lang.ID))));
        }

        /** As if a provision fell. */
        public static Comparison repealed(String day, String provision) {
            return of(Phrase.IF_REPEALED, day, provision);
        }

        private static Comparison of(Phrase phrase, String one, String other) {
            return new Comparison(
                    Text.of(phrase.in(Lang.EN, one, other), phrase.in(Lang.ID, one, other)));
        }

        public String in(Lang lang) {
            return text.in(lang);
        }
    }

    /**
     * @param question what was compared, in words
     */
    public static Document of(Changes changes, String question, Lang lang) {
        Prose prose = new Prose(lang);
        Document.Rows moved =
                new Document.Rows(
                        "movements",
                        Phrase.MOVEMENTS.in(lang, changes.movements().size()),
                        "pinpoint",
                        "obligation",
                        "before",
                        "after",
                        "unverified",
                        "direction",
                        "title",
                        "elements",
                        "because",
                        "open_after");
        for (Changes.Movement movement : changes.movements()) {
            Document.Passages open =
                    told ->
                            Residue.of(movement.after(), told).stream()
                                    .map(Residue::toString)
                                    .collect(Collectors.joining("; "));
            moved.add(
                    movement.after().obligation().pinpoint().in(lang),
                    movement.after().obligation().id().value(),
                    word(movement.before()),
                    word(movement.after()),
                    movement.after().isUnverified(),
                    movement.direction(),
                    movement.after().obligation().title(),
                    elements(movement, lang),
                    because(movement, lang),
                    open);
        }
        List<Document.Table> tables = new ArrayList<>();
        tables.add(moved.table());
        tables.add(provisions("came", Phrase.CAME, changes.came(), prose, lang));
        tables.add(provisions("went", Phrase.WENT, changes.went(), prose, lang));
        if (!changes.changed().isEmpty()) {
            tables.add(changed(changes.changed(), prose, lang));
        }
        List<Changes.Referring> referring = changes.referring();
        if (!referring.isEmpty()) {
            tables.add(referring(referring, lang));
        }
        List<String> intro =
                List.of(
                        question,
                        prose.elements(changes.before())
                                + " -> "
                                + prose.elements(changes.after()));
        String title =
                Phrase.CHANGES_TITLE.in(
                        lang,
                        changes.after().state().heading(lang),
                        changes.after().catalogue().cite().in(lang));
        return new Document("diff", lang, title, intro, tables);
    }

    /** The status; a dash where the obligation carries none. */
    static Object word(Finding finding) {
        return finding.status().<Object>map(status -> status).orElse("-");
    }

    /** What happened to each element; elements to which the same happened stand together. */
    static Document.Passages elements(Changes.Movement movement, Lang lang) {
        Map<String, List<Changes.ElementMovement>> alike = new LinkedHashMap<>();
        Prose written = Prose.asWritten(lang);
        for (Changes.ElementMovement one : movement.elements()) {
            alike.computeIfAbsent(what(one, written, lang), none -> new ArrayList<>()).add(one);
        }
        return prose ->
                alike.values().stream()
                        .map(same -> titles(same, prose) + ": " + what(same.get(0), prose, lang))
                        .collect(Collectors.joining("; "));
    }

    private static String titles(List<Changes.ElementMovement> moved, Prose prose) {
        return moved.stream()
                .map(one -> prose.told(one.after().element().title()))
                .collect(Collectors.joining(", "));
    }

    private static String what(Changes.ElementMovement moved, Prose prose, Lang lang) {
        String what =
                moved.isOfResidue()
                        ? residue(moved, prose, lang)
                        : prose.status(moved.before()) + " -> " + prose.status(moved.after());
        return what + judgement(moved, prose);
    }

    /** The status is the same word; what is lacking is not. */
    private static String residue(Changes.ElementMovement moved, Prose prose, Lang lang) {
        return moved.after()
                .judgement()
                .flatMap(Judgement::lacks)
                .map(
                        lacks ->
                                Phrase.NOW_LACKING.in(
                                        lang, prose.status(moved.after()), prose.told(lacks)))
                .orElse(prose.status(moved.after()));
    }

    /** The judgement that made the difference, if one did. */
    private static String judgement(Changes.ElementMovement moved, Prose prose) {
        return moved.after()
                .judgement()
                .filter(now -> !moved.before().judgement().equals(moved.after().judgement()))
                .map(now -> " [" + prose.judgement(now) + "]")
                .orElse("");
    }

    /**
     * The provisions behind a movement, gathered by what happened and by instrument: "went: Law
     * 1/2000, s. 1, s. 2".
     */
    static Document.Passages because(Changes.Movement movement, Lang lang) {
        return prose -> because(movement, prose, lang);
    }

    private static String because(Changes.Movement movement, Prose prose, Lang lang) {
        Map<String, Map<String, List<String>>> gathered = new LinkedHashMap<>();
        for (Changes.Cause cause : movement.because()) {
            gathered.computeIfAbsent(
                            Phrase.of(cause.happened()).in(lang), none -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            cause.cited().instrument().cite().in(lang), none -> new ArrayList<>())
                    .add(prose.place(cause.cited().instrument(), cause.cited().provision()));
        }
        List<String> parts = new ArrayList<>();
        gathered.forEach(
                (happened, laws) -> {
                    List<String> cited = new ArrayList<>();
                    laws.forEach(
                            (law, places) ->
                                    cited.add(
                                            Stream.concat(Stream.of(law), places.stream())
                                                    .filter(place -> !place.isEmpty())
                                                    .collect(Collectors.joining(", "))));
                    parts.add(happened + ": " + String.join("; ", cited));
                });
        return String.join(" / ", parts);
    }

    private static Document.Passages cite(Changes.Cited cited) {
        return prose -> prose.cite(cited.instrument(), cited.provision());
    }

    private static Document.Passages penalty(Changes.Cited cited) {
        return prose ->
                cited.provision()
                        .penalty()
                        .map(penalty -> prose.penalty(cited.instrument(), penalty))
                        .orElse("");
    }

    private static Document.Table provisions(
            String name, Phrase heading, List<Changes.Cited> provisions, Prose prose, Lang lang) {
        Document.Rows rows =
                new Document.Rows(
                        name,
                        heading.in(lang, provisions.size()),
                        "provision",
                        "in_force",
                        "cite",
                        "summary",
                        "penalty");
        for (Changes.Cited cited : provisions) {
            rows.add(
                    cited.provision().id().toString(),
                    prose.period(cited.provision().force()),
                    cite(cited),
                    cited.provision().summary(),
                    penalty(cited));
        }
        return rows.table();
    }

    private static Document.Table referring(List<Changes.Referring> referring, Lang lang) {
        Document.Rows rows =
                new Document.Rows(
                        "referring",
                        Phrase.REFERRING.in(lang, referring.size()),
                        "provision",
                        "cite",
                        "refers_to",
                        "obligations");
        for (Changes.Referring one : referring) {
            Document.Passages to =
                    prose ->
                            one.to().stream()
                                    .map(cited -> prose.cite(cited.instrument(), cited.provision()))
                                    .collect(Collectors.joining("; "));
            rows.add(
                    one.provision().provision().id().toString(),
                    cite(one.provision()),
                    to,
                    one.provision().provision().covers().stream()
                            .map(claim -> claim.obligation().value())
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
        return rows.table();
    }

    private static Document.Table changed(List<Changes.Reworded> changed, Prose prose, Lang lang) {
        Document.Rows rows =
                new Document.Rows(
                        "changed",
                        Phrase.CHANGED.in(lang, changed.size()),
                        "provision",
                        "in_force",
                        "cite",
                        "summary",
                        "penalty_before",
                        "penalty_after");
        for (Changes.Reworded one : changed) {
            Changes.Cited now = one.after();
            rows.add(
                    now.provision().id().toString(),
                    prose.period(now.provision().force()),
                    cite(now),
                    now.provision().summary(),
                    penalty(one.before()),
                    penalty(now));
        }
        return rows.table();
    }
}
