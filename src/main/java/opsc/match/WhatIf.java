package opsc.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import opsc.model.Day;
import opsc.model.Force;
import opsc.model.Instrument;
import opsc.model.InstrumentId;
import opsc.model.InstrumentKind;
import opsc.model.Provision;
import opsc.model.ProvisionId;
import opsc.model.State;

/** The same question about a State whose law is a little different. */
public final class WhatIf {

    private WhatIf() {}

    /** The question as if {@code repealed} did not exist. */
    public static Question without(Question question, ProvisionId repealed) {
        return changed(
                question,
                repealed.instrument(),
                instrument ->
                        with(
                                instrument,
                                instrument.kind(),
                                instrument.force(),
                                instrument.provisions().stream()
                                        .filter(provision -> !provision.id().equals(repealed))
                                        .toList()));
    }

    /** The question as if the instrument {@code repealed} did not exist. */
    public static Question without(Question question, InstrumentId repealed) {
        return about(
                question,
                question.state().instruments().stream()
                        .filter(instrument -> !instrument.id().equals(repealed))
                        .toList());
    }

    /** The question as if the bill {@code passed} were an act in force on the day asked about. */
    public static Question with(Question question, InstrumentId passed) {
        Force now = new Force.Since(Day.of(question.asOf()));
        return changed(
                question,
                passed,
                bill ->
                        with(
                                bill,
                                InstrumentKind.ACT,
                                now,
                                bill.provisions().stream()
                                        .map(provision -> inForce(provision, now))
                                        .toList()));
    }

    private static Question changed(
            Question question, InstrumentId which, UnaryOperator<Instrument> change) {
        List<Instrument> instruments = new ArrayList<>();
        for (Instrument instrument : question.state().instruments()) {
            instruments.add(instrument.id().equals(which) ? change.apply(instrument) : instrument);
        }
        return about(question, instruments);
    }

    private static Question about(Question question, List<Instrument> instruments) {
        State state = question.state();
        State other =
                new State(
                        state.code(),
                        state.name(),
                        state.sources(),
                        state.treaty(),
                        state.bound(),
                        state.bodies(),
                        state.judgements(),
                        state.views(),
                        state.practice(),
                        state.decisions(),
                        instruments,
                        state.span());
        return question.about(other);
    }

    private static Instrument with(
            Instrument instrument, InstrumentKind kind, Force force, List<Provision> provisions) {
        return new Instrument(
                instrument.id(),
                kind,
                instrument.cite(),
                instrument.title(),
                instrument.enacted(),
                force,
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

    private static Provision inForce(Provision provision, Force force) {
        return new Provision(
                provision.id(),
                provision.pinpoint(),
                force,
                provision.replacedBy(),
                provision.ended(),
                provision.amendedBy(),
                provision.phases(),
                provision.kind(),
                provision.summary(),
                provision.text(),
                provision.protects(),
                provision.online(),
                provision.legalPersons(),
                provision.penalty(),
                provision.refersTo(),
                provision.note(),
                provision.checked(),
                provision.covers(),
                provision.span());
    }
}
