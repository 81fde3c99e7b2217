package opsc.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opsc.diagnostic.Code;
import opsc.diagnostic.Diagnostic;
import opsc.diagnostic.Message;
import opsc.load.Fields.Placed;
import opsc.model.Checked;
import opsc.model.Confidence;
import opsc.model.Day;
import opsc.model.Force;
import opsc.model.Provision;
import opsc.model.Source;
import opsc.model.Span;
import opsc.model.Text;

/** Shapes that several kinds of file share. */
final class Common {

    private Common() {}

    /** The `sources` list, ids unique. */
    static List<Source> sources(Fields fields) {
        Map<String, Span> ids = new HashMap<>();
        return fields.mappings("sources").stream()
                .map(
                        one -> {
                            Source source = source(one, one.id("id"));
                            Span first = ids.putIfAbsent(source.id(), one.spanOf("id"));
                            if (first != null) {
                                one.report(
                                        new Diagnostic(
                                                Code.DUPLICATE_ID,
                                                one.spanOf("id"),
                                                Message.of(
                                                        "the id `%s` is used twice", source.id()),
                                                one.where(),
                                                Optional.of(
                                                        Message.of("give one of them another id")),
                                                Optional.of(
                                                        new Diagnostic.Other(
                                                                Message.of("first used at"),
                                                                first))));
                            }
                            return source;
                        })
                .toList();
    }

    /** One source that has no id of its own. */
    static Source source(Fields fields, String id) {
        Optional<Placed<String>> url = fields.placedString("url", false);
        url.filter(text -> !text.value().matches("https?://\\S+"))
                .ifPresent(
                        text ->
                                fields.error(
                                        Code.INVALID_ADDRESS,
                                        text.span(),
                                        Message.of(
                                                "the address does not start with http:// or https://, or has a space in it"),
                                        Optional.of(
                                                Message.of(
                                                        "give one address; other places can go into `title`"))));
        Source source =
                new Source(
                        id,
                        fields.optionalString("ref"),
                        fields.nameInOneOrBoth("title"),
                        url.map(Placed::value),
                        fields.flag("official", false).orElse(false),
                        fields.flag("read", false).orElse(false));
        fields.done();
        return source;
    }

    /** The `checked` mapping; its source must be one of {@code sources}. */
    static Checked checked(Fields parent, List<Source> sources) {
        return parent.mapping("checked", true)
                .map(fields -> checkedFrom(fields, sources))
                .orElse(null);
    }

    static Optional<Checked> optionalChecked(Fields parent, List<Source> sources) {
        return parent.mapping("checked", false).map(fields -> checkedFrom(fields, sources));
    }

    private static Checked checkedFrom(Fields fields, List<Source> sources) {
        Confidence confidence = fields.word("confidence", Confidence.class);
        Optional<String> source = sourceId(fields, sources);
        Optional<Text> note = fields.optionalText("note");
        fields.done();
        return new Checked(confidence, source, note);
    }

    /** The id at `source`, one of {@code sources}. */
    static Optional<String> sourceId(Fields fields, List<Source> sources) {
        Optional<Placed<String>> source = fields.placedString("source", false);
        source.ifPresent(
                text ->
                        fields.refers(
                                text,
                                sources.stream().map(Source::id).collect(Collectors.toList()),
                                Code.UNKNOWN_SOURCE,
                                Message.of("no source of this file has the id")));
        return source.map(Placed::value);
    }

    /** A force with what `in_force` may say besides its days. */
    record InForce(
            Force force, Optional<Placed<String>> replacedBy, Optional<Provision.Ended> ended) {}

    /**
     * `in_force`: a day, or a mapping of from, until, replaced_by, ended, suspended; absent where
     * {@code required} is false.
     */
    static Optional<InForce> inForce(Fields parent, boolean required) {
        if (!parent.has("in_force")) {
            if (required) {
                parent.placedString("in_force", true);
            } else {
                parent.optionalString("in_force");
            }
            return Optional.empty();
        }
        if (parent.isScalar("in_force")) {
            return parent.day("in_force", false, true)
                    .map(
                            day ->
                                    new InForce(
                                            new Force.Since(day),
                                            Optional.empty(),
                                            Optional.empty()));
        }
        Optional<Fields> mapping = parent.mapping("in_force", true);
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = mapping.get();
        Force force = period(fields, false);
        if (fields.has("suspended")) {
            Optional<Fields> suspension = fields.mapping("suspended", true);
            if (suspension.isPresent()) {
                force = new Force.Suspended(force, period(suspension.get(), true));
                suspension.get().done();
            }
        }
        Optional<Placed<String>> replacedBy = fields.placedString("replaced_by", false);
        Optional<Provision.Ended> ended = fields.word("ended", Provision.Ended.class, false);
        fields.done();
        return Optional.of(new InForce(force, replacedBy, ended));
    }

    /**
     * Law counts only when it is certain to bind: of days known in part, it does not while a
     * suspension may have begun or may not have ended.
     */
    private static Force period(Fields fields, boolean isSuspension) {
        Optional<Day> from = fields.day("from", isSuspension, false);
        Optional<Day> until = fields.day("until", !isSuspension, false);
        if (from.isEmpty()) {
            return new Force.NotYet();
        }
        if (until.isEmpty()) {
            return new Force.Since(from.get());
        }
        if (!from.get().date().isBefore(until.get().date())) {
            fields.error(
                    Code.PERIOD_ORDER,
                    fields.spanOf("until"),
                    Message.of(
                            "the period ends on %s, not after its start on %s",
                            until.get(), from.get()),
                    Optional.of(Message.of("`until` is the first day no longer in force")));
            return new Force.Since(from.get()); // a placeholder: nothing is made of it
        }
        return new Force.Between(from.get(), until.get());
    }
}
