package opsc.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opsc.diagnostic.CellProblem;
import opsc.diagnostic.Message;
import opsc.load.GapSheetLoader.Edited;
import opsc.load.GapSheetLoader.Row;
import opsc.model.Checked;
import opsc.model.Claim;
import opsc.model.Confidence;
import opsc.model.Element;
import opsc.model.ElementId;
import opsc.model.Extent;
import opsc.model.GapSheet.Base;
import opsc.model.GapSheet.Column;
import opsc.model.GapSheet.Judged;
import opsc.model.Lang;
import opsc.model.Provision;
import opsc.model.State;
import opsc.model.Word;

/**
 * What an edited Gaps sheet changes: each row is held against what it was when it was written, and
 * against the claim as it stands in the files now.
 */
public final class ClaimChanges {

    /**
     * One claim to write.
     *
     * @param claim the one it comes from; empty for a new one
     * @param elements of that claim, those that it is now said of
     * @param now what it says, in the language of the sheet
     */
    public record Change(
            Provision provision,
            Optional<Claim> claim,
            List<ElementId> elements,
            Judged now,
            Confidence confidence) {

        public Change {
            elements = List.copyOf(elements);
        }
    }

    /** What a row asks for, before rows that ask the same of one claim are put together. */
    private record Asked(
            Provision provision,
            Optional<Claim> claim,
            String obligation,
            Judged now,
            Confidence confidence) {}

    private record Target(Provision provision, ElementId element) {}

    /** The ids of a row; the provision's is empty where the element had no claim. */
    private record Ids(String element, String provision) {}

    private static final Message LEAVE_IDS =
            Message.of("leave ids as they are, and add a claim in an empty row");

    private final Lang lang;
    private final Map<String, String> words;
    private final List<CellProblem> problems;
    private final Map<String, Provision> provisions = new LinkedHashMap<>();
    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Map<Target, Asked> asked = new LinkedHashMap<>();
    private final Map<String, Ids> written = new HashMap<>();

    private ClaimChanges(
            Lang lang,
            State state,
            Yardsticks yardsticks,
            Map<String, String> words,
            List<CellProblem> problems) {
        this.lang = lang;
        this.words = words;
        this.problems = problems;
        state.instruments().stream()
                .flatMap(instrument -> instrument.provisions().stream())
                .forEach(provision -> provisions.put(provision.id().toString(), provision));
        yardsticks.catalogues().stream()
                .flatMap(catalogue -> catalogue.obligations().stream())
                .flatMap(obligation -> obligation.elements().stream())
                .forEach(element -> elements.put(element.id().toString(), element));
    }

    /**
     * The claims to write, in the order of the sheet; with a problem there is nothing to write.
     *
     * @param words what may stand in a cell for a word of the files
     */
    public static List<Change> of(
            Edited sheet,
            State state,
            Yardsticks yardsticks,
            Map<String, String> words,
            List<CellProblem> problems) {
        ClaimChanges changes = new ClaimChanges(sheet.lang(), state, yardsticks, words, problems);
        sheet.rows().forEach(changes::read);
        Map<Asked, List<ElementId>> together = new LinkedHashMap<>();
        changes.asked.forEach(
                (target, what) ->
                        together.computeIfAbsent(what, none -> new ArrayList<>())
                                .add(target.element()));
        List<Change> all = new ArrayList<>();
        together.forEach(
                (what, of) ->
                        all.add(
                                new Change(
                                        what.provision(),
                                        what.claim(),
                                        of,
                                        what.now(),
                                        what.confidence())));
        return all;
    }

    private void read(Row row) {
        String element = row.text(Column.ELEMENT);
        String provision = row.text(Column.PROVISION);
        Judged now =
                new Judged(
                        word(row.text(Column.EXTENT)),
                        row.text(Column.LACKS),
                        row.text(Column.BECAUSE));
        boolean says =
                !(now.extent() + now.lacks() + now.because() + row.text(Column.CONFIDENCE))
                        .isEmpty();
        if (row.base().isPresent()) {
            Base base = row.base().get();
            boolean untouched =
                    base.judged().isEmpty()
                            ? !says && provision.isEmpty()
                            : base.judged().get().equals(Base.of(now))
                                    && row.text(Column.CONFIDENCE).isEmpty();
            boolean filledIn = base.judged().isEmpty() && base.ids().equals(Base.ids(element, ""));
            if (!filledIn && !base.ids().equals(Base.ids(element, provision))) {
                idsChanged(row, base);
                return;
            }
            if (untouched) {
                return;
            }
        }
        if (provision.isEmpty()) {
            problem(
                    row,
                    Column.PROVISION,
                    Message.of("no provision is named for this claim"),
                    Message.of("write its id, as idn-uu-44-2008/pasal-29"));
            return;
        }
        if (!known(
                        row,
                        Column.ELEMENT,
                        element,
                        Message.of("no element has the id `%s`", element),
                        elements.keySet().stream().toList())
                || !known(
                        row,
                        Column.PROVISION,
                        provision,
                        Message.of("no provision has the id `%s`", provision),
                        provisions.keySet().stream().toList())) {
            return;
        }
        Target target = new Target(provisions.get(provision), elements.get(element).id());
        if (isSound(row, target, now)) {
            compare(row, target, now);
        }
    }

    /** Tells which id was another when the sheet was written, and which. */
    private void idsChanged(Row row, Base base) {
        if (written.isEmpty()) {
            elements.keySet().forEach(element -> wrote(element, ""));
            provisions.forEach(
                    (id, provision) ->
                            provision.covers().stream()
                                    .flatMap(claim -> claim.elements().stream())
                                    .forEach(element -> wrote(element.toString(), id)));
        }
        Ids was = written.get(base.ids());
        if (was == null) {
            problem(row, Column.ELEMENT, Message.of("the ids of this row were changed"), LEAVE_IDS);
            return;
        }
        if (!was.element().equals(row.text(Column.ELEMENT))) {
            problem(
                    row,
                    Column.ELEMENT,
                    Message.of(
                            "the element's id was `%s` when the sheet was written", was.element()),
                    LEAVE_IDS);
        }
        if (!was.provision().isEmpty() && !was.provision().equals(row.text(Column.PROVISION))) {
            problem(
                    row,
                    Column.PROVISION,
                    Message.of(
                            "the provision's id was `%s` when the sheet was written",
                            was.provision()),
                    LEAVE_IDS);
        }
    }

    private void wrote(String element, String provision) {
        written.put(Base.ids(element, provision), new Ids(element, provision));
    }

    private boolean known(Row row, Column column, String id, Message unknown, List<String> ids) {
        if (ids.contains(id)) {
            return true;
        }
        problem(
                row,
                column,
                unknown,
                Optional.of(ids)
                        .filter(any -> problems.size() < Nearest.MOST_HINTS)
                        .flatMap(names -> Nearest.meant(id, names))
                        .orElse(Message.of("opsc explain and the column candidates name ids")));
        return false;
    }

    /** Whether the claim can be written at all; every problem of the row is told. */
    private boolean isSound(Row row, Target target, Judged now) {
        int before = problems.size();
        List<String> extents = words(Extent.values());
        if (!extents.contains(now.extent())) {
            problem(
                    row,
                    Column.EXTENT,
                    now.extent().isEmpty()
                            ? Message.of("the claim has no extent")
                            : Message.of("`%s` is no extent", now.extent()),
                    Message.of("one of %s", Nearest.either(extents)));
        } else if (now.extent().equals(Extent.FULL.word()) && !now.lacks().isEmpty()) {
            problem(
                    row,
                    Column.LACKS,
                    Message.of("a full claim lacks nothing"),
                    Message.of("empty the cell, or make the extent partial"));
        } else if (!now.extent().equals(Extent.FULL.word()) && now.lacks().isEmpty()) {
            problem(
                    row,
                    Column.LACKS,
                    Message.of("a claim that is not full says what is missing"),
                    Message.of("write what is missing, or make the extent full"));
        }
        if (now.because().isEmpty()) {
            problem(
                    row,
                    Column.BECAUSE,
                    Message.of("the claim gives no reason"),
                    Message.of("write one sentence that a lawyer would accept"));
        }
        String confidence = word(row.text(Column.CONFIDENCE));
        if (!confidence.isEmpty() && !words(Confidence.values()).contains(confidence)) {
            problem(
                    row,
                    Column.CONFIDENCE,
                    Message.of("`%s` is no confidence", confidence),
                    Message.of("verified, unverified or nothing"));
        }
        if (elements.get(target.element().toString()).derived().isPresent()) {
            problem(
                    row,
                    Column.ELEMENT,
                    Message.of("%s is computed and cannot be claimed", target.element().toString()),
                    Message.of("claim the elements it follows from"));
        }
        return problems.size() == before;
    }

    private void compare(Row row, Target target, Judged now) {
        String written = word(row.text(Column.CONFIDENCE));
        Optional<Confidence> wished =
                written.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Confidence.valueOf(written.toUpperCase(Locale.ROOT)));
        Optional<Claim> claim =
                target.provision().covers().stream()
                        .filter(one -> one.elements().contains(target.element()))
                        .findFirst();
        boolean there =
                claim.isPresent()
                        && Judged.of(claim.get(), lang).equals(now)
                        && (wished.isEmpty()
                                || claim.get().checked().map(Checked::confidence).equals(wished));
        if (there) {
            return; // imported before
        }
        Optional<Base> base = row.base().filter(one -> one.judged().isPresent());
        if (base.isPresent() && base.get().claim().isEmpty()) {
            problem(
                    row,
                    Column.EXTENT,
                    Message.of("this claim is made on an element of another catalogue"),
                    Message.of("correct it in the workbook of that catalogue"));
            return;
        }
        Optional<String> asWritten = base.flatMap(Base::claim);
        if (!asWritten.equals(claim.map(Base::of))) {
            conflict(row, target, now, claim, asWritten.isPresent());
            return;
        }
        Asked what =
                new Asked(
                        target.provision(),
                        claim,
                        target.element().obligation().value(),
                        now,
                        wished.orElse(Confidence.UNVERIFIED));
        Asked other = asked.putIfAbsent(target, what);
        if (other != null && !other.equals(what)) {
            problem(
                    row,
                    Column.ELEMENT,
                    Message.of("two rows say different things of one claim"),
                    Message.of("keep one of the two"));
        }
    }

    private void conflict(
            Row row, Target target, Judged now, Optional<Claim> claim, boolean wasThere) {
        Message what =
                claim.isEmpty()
                        ? Message.of("the claim is no longer in the files")
                        : wasThere
                                ? Message.of(
                                        "the claim was changed here and, since the workbook was written, in its file")
                                : Message.of("the provision claims the element already");
        Message help =
                claim.map(
                                one ->
                                        Message.of(
                                                "the sheet says %s; %s says %s; write a new workbook and correct that",
                                                shown(now),
                                                one.span().file() + ":" + one.span().line(),
                                                shown(Judged.of(one, lang))))
                        .orElse(Message.of("write a new workbook and add it there"));
        problem(
                row,
                Column.EXTENT,
                Message.of(
                        "%s: %s, %s",
                        what, target.element().toString(), target.provision().id().toString()),
                help);
    }

    private static String shown(Judged judged) {
        return "`"
                + judged.extent()
                + (judged.lacks().isEmpty() ? "" : ", lacks: " + judged.lacks())
                + ", because: "
                + judged.because()
                + "`";
    }

    private void problem(Row row, Column column, Message message, Message help) {
        problems.add(new CellProblem(row.place(column), message, help));
    }

    /** The word of the files for what stands in a cell; as it stands where there is none. */
    private String word(String cell) {
        String lower = cell.toLowerCase(Locale.ROOT);
        return words.getOrDefault(lower, lower);
    }

    private static List<String> words(Word... all) {
        List<String> words = new ArrayList<>();
        for (Word one : all) {
            words.add(one.word());
        }
        return words;
    }
}
