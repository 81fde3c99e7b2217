package opsc.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opsc.diagnostic.Code;
import opsc.diagnostic.Message;
import opsc.load.Fields.Placed;
import opsc.model.Baseline;
import opsc.model.Catalogue;
import opsc.model.ElementId;
import opsc.model.ElementStatus;
import opsc.model.ObligationId;
import opsc.model.Yardstick;

/** Reads the file that a check compares with. */
public final class BaselineLoader {

    private static final Pattern CITED =
            Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)+)\\.([a-z0-9-]+)");

    private BaselineLoader() {}

    /**
     * Reads the baseline of the State {@code code}. That an entry names an element which the
     * catalogue does not have is no error: the check reports it as stale.
     *
     * @return empty if anything is wrong, and then {@code problems} has an error
     */
    public static Optional<Baseline> load(
            RawFile raw, String code, Yardsticks yardsticks, Problems problems) {
        Optional<Fields> read = YamlFile.read(raw, problems);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Fields root = read.get();
        Optional<Fields> opened = root.mapping("baseline", true);
        if (opened.isEmpty()) {
            root.done();
            return Optional.empty();
        }
        Fields head = opened.get();
        Optional<Placed<String>> state = head.placedString("state", true);
        state.filter(text -> !text.value().equals(code.toUpperCase(Locale.ROOT)))
                .ifPresent(
                        text ->
                                head.error(
                                        Code.MISPLACED_FILE,
                                        text.span(),
                                        Message.of(
                                                "the file's name says `%s`, the baseline is of `%s`",
                                                code, text.value()),
                                        Optional.of(
                                                Message.of(
                                                        "rename the file or correct the code"))));
        Optional<Placed<String>> catalogue = head.placedString("catalogue", true);
        catalogue.ifPresent(
                text ->
                        head.refers(
                                text,
                                yardsticks.catalogues().stream().map(Catalogue::id).toList(),
                                Code.UNKNOWN_CATALOGUE,
                                Message.of("there is no catalogue")));
        Yardstick yardstick = head.word("yardstick", Yardstick.class);
        var asOf = head.date("as_of");
        head.done();
        List<Baseline.Known> known = new ArrayList<>();
        root.mappings("known").forEach(one -> known(one).ifPresent(known::add));
        List<Baseline.Accepted> accepted = new ArrayList<>();
        root.mappings("accepted").forEach(one -> accepted(one).ifPresent(accepted::add));
        List<Baseline.Covered> covered = new ArrayList<>();
        root.mappings("covered").forEach(one -> covered(one).ifPresent(covered::add));
        root.done();
        if (!root.isClean()) {
            return Optional.empty();
        }
        return Optional.of(
                new Baseline(
                        state.orElseThrow().value(),
                        catalogue.orElseThrow().value(),
                        yardstick,
                        asOf,
                        known,
                        accepted,
                        covered));
    }

    private static Optional<Baseline.Known> known(Fields fields) {
        String fingerprint = fields.string("fingerprint");
        Optional<ElementId> element = element(fields);
        Optional<ElementStatus> status = status(fields);
        String open = fields.string("open");
        Optional<String> by = fields.optionalString("by");
        Optional<List<String>> weakenedBy =
                fields.has("weakened_by")
                        ? Optional.of(fields.strings("weakened_by"))
                        : Optional.empty();
        fields.done();
        return fields.isClean()
                ? Optional.of(
                        new Baseline.Known(
                                fingerprint,
                                element.orElseThrow(),
                                status.orElseThrow(),
                                open,
                                by,
                                weakenedBy,
                                fields.span()))
                : Optional.empty();
    }

    private static Optional<Baseline.Accepted> accepted(Fields fields) {
        String fingerprint = fields.string("fingerprint");
        Optional<ElementId> element = element(fields);
        Optional<ElementStatus> status = status(fields);
        String reason = fields.string("reason");
        String owner = fields.string("owner");
        var on = fields.date("on");
        var until = fields.date("until");
        fields.done();
        return fields.isClean()
                ? Optional.of(
                        new Baseline.Accepted(
                                fingerprint,
                                element.orElseThrow(),
                                status.orElseThrow(),
                                reason,
                                owner,
                                on,
                                until,
                                fields.span()))
                : Optional.empty();
    }

    private static Optional<Baseline.Covered> covered(Fields fields) {
        Optional<ElementId> element = element(fields);
        Optional<String> by = fields.optionalString("by");
        fields.done();
        return element.map(id -> new Baseline.Covered(id, by));
    }

    private static Optional<ElementStatus> status(Fields fields) {
        Optional<ElementStatus> status = fields.word("status", ElementStatus.class, true);
        boolean closed =
                status.filter(
                                one ->
                                        one == ElementStatus.COVERED
                                                || one == ElementStatus.NOT_APPLICABLE)
                        .isPresent();
        if (closed) {
            fields.error(
                    Code.UNKNOWN_WORD,
                    fields.spanOf("status"),
                    Message.of("an element that is `%s` is no gap", status.get().word()),
                    Optional.of(Message.of("delete the entry")));
        }
        return status;
    }

    private static Optional<ElementId> element(Fields fields) {
        Optional<Placed<String>> written = fields.placedString("element", true);
        Optional<ElementId> element = written.flatMap(text -> elementId(text.value()));
        if (written.isPresent() && element.isEmpty()) {
            fields.error(
                    Code.UNKNOWN_ELEMENT,
                    written.get().span(),
                    Message.of("`%s` is not an element", written.get().value()),
                    Optional.of(
                            Message.of("write obligation and element, as in `opsc-3-1-c.import`")));
        }
        element.ifPresent(id -> fields.in(Message.untranslated(id.toString())));
        return element;
    }

    /** An element cited whole, as {@code opsc-3-1-c.import}. */
    public static Optional<ElementId> elementId(String cited) {
        Matcher parts = CITED.matcher(cited);
        return parts.matches()
                ? Optional.of(new ElementId(new ObligationId(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }
}
