package opsc.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opsc.diagnostic.Code;
import opsc.diagnostic.Diagnostic;
import opsc.diagnostic.Message;
import opsc.load.Fields.Placed;
import opsc.model.InstrumentId;
import opsc.model.ProvisionId;
import opsc.model.Span;

/**
 * What the files of one State declare and refer to across files; checked when all have been read.
 */
final class References {

    private final Map<String, Span> instruments = new HashMap<>();
    private final Map<String, Span> provisions = new HashMap<>();
    private final List<Runnable> checks = new ArrayList<>();
    private boolean complete = true;

    /**
     * A file could not be read, so what it declares is unknown: dangling references are not
     * reported.
     */
    void fileLost() {
        complete = false;
    }

    void declareInstrument(Fields fields, Placed<String> id) {
        declare(instruments, fields, id.value(), id.span());
    }

    void declareProvision(Fields fields, String id, Span span) {
        declare(provisions, fields, id, span);
    }

    private static void declare(Map<String, Span> declared, Fields fields, String id, Span span) {
        if (id.isEmpty() || id.endsWith("/")) { // a missing id is told where it is missing
            return;
        }
        Span first = declared.putIfAbsent(id, span);
        if (first != null) {
            fields.report(
                    new Diagnostic(
                            Code.DUPLICATE_ID,
                            span,
                            Message.of("the id `%s` is used twice", id),
                            fields.where(),
                            Optional.of(
                                    Message.of(
                                            "give one of them another id; a second wording of one place needs an id of its own")),
                            Optional.of(new Diagnostic.Other(Message.of("first used at"), first))));
        }
    }

    InstrumentId toInstrument(Fields fields, Placed<String> text) {
        checks.add(
                () ->
                        fields.refers(
                                text,
                                instruments.keySet(),
                                Code.UNKNOWN_INSTRUMENT,
                                Message.of("the State has no instrument")));
        return new InstrumentId(text.value());
    }

    /** A provision cited as {@code instrument/provision}. */
    Optional<ProvisionId> toProvision(Fields fields, Placed<String> text) {
        int slash = text.value().indexOf('/');
        if (slash <= 0) {
            fields.error(
                    Code.UNKNOWN_PROVISION,
                    text.span(),
                    Message.of("`%s` is not a provision", text.value()),
                    Optional.of(
                            Message.of(
                                    "write instrument and provision, as in `idn-uu-44-2008/pasal-29`")));
            return Optional.empty();
        }
        checks.add(
                () -> {
                    InstrumentId instrument = new InstrumentId(text.value().substring(0, slash));
                    if (instruments.containsKey(instrument.value())) {
                        fields.refers(
                                text,
                                provisions.keySet(),
                                Code.UNKNOWN_PROVISION,
                                Message.of("the State has no provision"));
                    } else {
                        fields.refers(
                                new Placed<>(instrument.value(), text.span()),
                                instruments.keySet(),
                                Code.UNKNOWN_INSTRUMENT,
                                Message.of("the State has no instrument"));
                    }
                });
        return Optional.of(
                new ProvisionId(
                        new InstrumentId(text.value().substring(0, slash)),
                        text.value().substring(slash + 1)));
    }

    /** A provision or an instrument as a whole. */
    String toEither(Fields fields, Placed<String> text) {
        if (text.value().indexOf('/') < 0) {
            toInstrument(fields, text);
        } else {
            toProvision(fields, text);
        }
        return text.value();
    }

    void check() {
        if (complete) {
            checks.forEach(Runnable::run);
        }
    }
}
