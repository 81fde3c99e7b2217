package opsc.match;

import java.util.ArrayList;
import java.util.List;
import opsc.model.Instrument;
import opsc.model.Provision;
import opsc.model.ProvisionId;
import opsc.model.State;

/** The same question about a State whose law is a little different. */
public final class WhatIf {

    private WhatIf() {}

    /** The question as if {@code repealed} did not exist. */
    public static Question without(Question question, ProvisionId repealed) {
        List<Instrument> instruments = new ArrayList<>();
        for (Instrument instrument : question.state().instruments()) {
            instruments.add(
                    instrument.id().equals(repealed.instrument())
                            ? with(
                                    instrument,
                                    instrument.provisions().stream()
                                            .filter(provision -> !provision.id().equals(repealed))
                                            .toList())
                            : instrument);
        }
        State state = question.state();
        State changed =
                new State(
                        state.code(),
                        state.name(),
                        state.sources(),
                        state.treaty(),
                        state.judgements(),
                        state.views(),
                        state.practice(),
                        state.decisions(),
                        instruments,
                        state.span());
        return new Question(
                question.catalogue(),
                changed,
                question.asOf(),
                question.view(),
                question.yardstick(),
                question.verifiedOnly());
    }

    private static Instrument with(Instrument instrument, List<Provision> provisions) {
        return new Instrument(
                instrument.id(),
                instrument.kind(),
                instrument.cite(),
                instrument.title(),
                instrument.enacted(),
                instrument.force(),
                instrument.replacedBy(),
                instrument.gazette(),
                instrument.sources(),
                instrument.amendments(),
                instrument.readInFull(),
                instrument.note(),
                instrument.checked(),
                provisions,
                instrument.span());
    }
}
