package opsc.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import opsc.load.ClaimChanges.Change;
import opsc.model.Checked;
import opsc.model.Claim;
import opsc.model.Confidence;
import opsc.model.ElementId;
import opsc.model.Extent;
import opsc.model.GapSheet;
import opsc.model.Lang;
import opsc.model.Provision;
import opsc.model.Span;
import opsc.model.State;
import opsc.model.Text;

/**
 * Writes changed claims into the text of their files. Only the lines of those claims change; a
 * claim of several elements that is changed for some of them becomes two.
 */
public final class ClaimLines {

    /** What a claim says of one element as its file has it, apart from where it stands. */
    private record Said(
            Extent extent, Optional<Text> lacks, Text because, Optional<Confidence> confidence) {

        private Said {
            lacks = lacks.map(Said::asWritten);
            because = asWritten(because);
        }

        /** Without the terms in which people are told it. */
        private static Text asWritten(Text text) {
            return new Text(text.en(), text.id());
        }

        static Said of(Claim claim) {
            return new Said(
                    claim.extent(),
                    claim.lacks(),
                    claim.because(),
                    claim.checked().map(Checked::confidence));
        }
    }

    private final Lang lang;
    private final List<Change> changes;

    public ClaimLines(List<Change> changes, Lang lang) {
        this.changes = List.copyOf(changes);
        this.lang = lang;
    }

    /** The files that change, by path, with their new text. */
    public Map<String, YamlText> written(List<RawFile> files) {
        Map<String, YamlText> written = new TreeMap<>();
        for (RawFile file : files) {
            Map<Span, List<Change>> byPlace = byPlace(file.path());
            YamlText text = YamlText.of(file);
            for (Map.Entry<Span, List<Change>> one : byPlace.entrySet()) {
                text = written(text, one.getKey(), one.getValue());
            }
            if (!byPlace.isEmpty()) {
                written.put(file.path(), text);
            }
        }
        return written;
    }

    /** From the last place to the first, so that no place moves before it is used. */
    private Map<Span, List<Change>> byPlace(String path) {
        Map<Span, List<Change>> byPlace = new TreeMap<>(Comparator.<Span>reverseOrder());
        for (Change change : changes) {
            Span place = change.claim().map(Claim::span).orElse(change.provision().span());
            if (place.file().equals(path)) {
                byPlace.computeIfAbsent(place, none -> new ArrayList<>()).add(change);
            }
        }
        return byPlace;
    }

    private YamlText written(YamlText text, Span place, List<Change> all) {
        Optional<Claim> claim = all.get(0).claim();
        if (claim.isEmpty()) {
            List<List<String>> added = all.stream().map(one -> lines(one, said(one))).toList();
            return text.withItems(place, "covers", added);
        }
        List<ElementId> rest = new ArrayList<>(claim.get().elements());
        all.forEach(change -> rest.removeAll(change.elements()));
        List<Change> apart = rest.isEmpty() ? all.subList(1, all.size()) : all;
        List<ElementId> kept = rest.isEmpty() ? all.get(0).elements() : rest;
        YamlText now = text;
        for (int at = apart.size() - 1; at >= 0; at--) {
            now = now.withItemAfter(place, lines(apart.get(at), said(apart.get(at))));
        }
        if (kept.size() < claim.get().elements().size()) {
            now = now.with(place, "elements", list(kept));
        }
        return rest.isEmpty() ? inPlace(now, place, claim.get(), said(all.get(0))) : now;
    }

    private YamlText inPlace(YamlText text, Span place, Claim claim, Said now) {
        Said old = Said.of(claim);
        YamlText changed = text;
        if (old.extent() != now.extent()) {
            changed = changed.with(place, "extent", now.extent().word());
        }
        changed = withText(changed, place, "lacks", old.lacks(), now.lacks());
        changed =
                withText(
                        changed,
                        place,
                        "because",
                        Optional.of(old.because()),
                        Optional.of(now.because()));
        if (old.confidence().equals(now.confidence())) {
            return changed;
        }
        String word = now.confidence().orElseThrow().word();
        Optional<Span> checked = changed.value(place, "checked");
        return checked.isPresent()
                ? changed.with(checked.get(), "confidence", word)
                : changed.with(place, "checked", "{confidence: " + word + "}");
    }

    private YamlText withText(
            YamlText text, Span place, String key, Optional<Text> old, Optional<Text> now) {
        if (old.equals(now)) {
            return text;
        }
        if (now.isEmpty()) {
            return text.without(place, key);
        }
        Optional<Span> value = text.value(place, key);
        if (value.isEmpty()) {
            return text.with(place, key, "{" + String.join(", ", entries(now.get())) + "}");
        }
        return text.with(value.get(), lang.word(), YamlText.quoted(now.get().written(lang)));
    }

    private static List<String> lines(Change change, Said said) {
        List<String> lines = new ArrayList<>();
        lines.add("obligation: " + change.elements().get(0).obligation());
        lines.add("elements: " + list(change.elements()));
        lines.add("extent: " + said.extent().word());
        said.lacks().ifPresent(lacks -> add(lines, "lacks", lacks));
        add(lines, "because", said.because());
        lines.add("checked: {confidence: " + said.confidence().orElseThrow().word() + "}");
        return lines;
    }

    private static void add(List<String> lines, String key, Text text) {
        lines.add(key + ":");
        entries(text).forEach(entry -> lines.add("  " + entry));
    }

    private static List<String> entries(Text text) {
        List<String> entries = new ArrayList<>();
        entries.add("en: " + YamlText.quoted(text.en()));
        text.id().ifPresent(id -> entries.add("id: " + YamlText.quoted(id)));
        return entries;
    }

    private static String list(List<ElementId> elements) {
        return elements.stream().map(ElementId::slug).collect(Collectors.joining(", ", "[", "]"));
    }

    /** What the change makes the claim say, in both languages. */
    private Said said(Change change) {
        GapSheet.Judged now = change.now();
        Optional<Claim> old = change.claim();
        Extent extent =
                List.of(Extent.values()).stream()
                        .filter(one -> one.word().equals(now.extent()))
                        .findFirst()
                        .orElseThrow();
        Optional<Text> lacks =
                now.lacks().isEmpty()
                        ? Optional.empty()
                        : Optional.of(text(old.flatMap(Claim::lacks), now.lacks()));
        return new Said(
                extent,
                lacks,
                text(old.map(Claim::because), now.because()),
                Optional.of(change.confidence()));
    }

    /**
     * The text with what the sheet says in its language. English is always needed: until somebody
     * translates it, a new Indonesian text stands there too, and says so.
     */
    private Text text(Optional<Text> old, String now) {
        if (old.isPresent() && GapSheet.asInACell(old.get().written(lang)).equals(now)) {
            return old.get();
        }
        return switch (lang) {
            case EN -> new Text(now, old.flatMap(Text::id));
            case ID ->
                    new Text(old.map(Text::en).orElse("(in Indonesian) " + now), Optional.of(now));
        };
    }

    /** Places whose text in the other language now stands beside a new one. */
    public List<String> leftAsTheyWere() {
        List<String> left = new ArrayList<>();
        for (Change change : changes) {
            if (change.claim().isPresent()) {
                Said old = Said.of(change.claim().get());
                Said now = said(change);
                boolean lacks =
                        old.lacks().isPresent()
                                && now.lacks().isPresent()
                                && isHalfChanged(old.lacks().get(), now.lacks().get());
                if (lacks || isHalfChanged(old.because(), now.because())) {
                    left.add(name(change));
                }
            }
        }
        return left;
    }

    private static boolean isHalfChanged(Text old, Text now) {
        boolean both = old.id().isPresent() && now.id().isPresent();
        return both && !old.equals(now) && (old.en().equals(now.en()) || old.id().equals(now.id()));
    }

    /** A change as a person names it. */
    public static String name(Change change) {
        return change.provision().id()
                + ": "
                + change.elements().stream()
                        .map(ElementId::toString)
                        .collect(Collectors.joining(", "));
    }

    /** File and line of each claim that changes, or of the provision that gets a new one. */
    public List<String> places() {
        return changes.stream()
                .map(one -> one.claim().map(Claim::span).orElse(one.provision().span()))
                .map(span -> span.file() + ":" + span.line())
                .distinct()
                .toList();
    }

    /** Whether {@code after} says of each element what was meant and nothing else changed. */
    public boolean areIn(State before, State after) {
        Map<String, Said> expected = said(before);
        for (Change change : changes) {
            for (ElementId element : change.elements()) {
                expected.put(change.provision().id() + ":" + element, said(change));
            }
        }
        return expected.equals(said(after));
    }

    private static Map<String, Said> said(State state) {
        Map<String, Said> said = new LinkedHashMap<>();
        state.instruments().stream()
                .flatMap(one -> one.provisions().stream())
                .forEach(provision -> add(said, provision));
        return said;
    }

    private static void add(Map<String, Said> said, Provision provision) {
        for (Claim claim : provision.covers()) {
            for (ElementId element : claim.elements()) {
                said.put(provision.id() + ":" + element, Said.of(claim));
            }
        }
    }
}
