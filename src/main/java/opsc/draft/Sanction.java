package opsc.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opsc.model.Instrument;
import opsc.model.Penalty;
import opsc.model.Term;

/** A penalty as a sentence of the draft has it. */
record Sanction(Voice voice, Instrument instrument) {

    /** A sentence; what an authority imposes is a sanction, not a penalty. */
    String of(Penalty penalty) {
        return voice.say(
                penalty.isAdministrative() ? Wording.SANCTION : Wording.PENALTY,
                Voice.clause(inWords(penalty)));
    }

    private String inWords(Penalty penalty) {
        List<String> parts = new ArrayList<>();
        String main =
                voice.prose()
                        .penalty(
                                instrument,
                                new Penalty(
                                        penalty.minimum(),
                                        penalty.maximum(),
                                        penalty.death(),
                                        penalty.fine(),
                                        penalty.joined(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()));
        if (!main.isEmpty()) {
            parts.add(imprisonment(penalty, main));
        }
        penalty.sameAs()
                .ifPresent(
                        same ->
                                parts.add(
                                        voice.say(
                                                Wording.SAME_AS,
                                                voice.prose().sameAs(instrument, same))));
        penalty.increase()
                .map(
                        more ->
                                more.maximum()
                                        .map(
                                                term ->
                                                        voice.say(
                                                                Wording.RAISED_UP_TO,
                                                                more.by(),
                                                                term.in(voice.lang())))
                                        .orElseGet(() -> voice.say(Wording.RAISED, more.by())))
                .ifPresent(parts::add);
        penalty.other().map(voice::say).ifPresent(parts::add);
        return String.join("; ", parts);
    }

    private String imprisonment(Penalty penalty, String main) {
        if (penalty.maximum().equals(Optional.of(Term.LIFE))) {
            return main.replaceFirst(Term.LIFE.in(voice.lang()), voice.say(Wording.LIFE));
        }
        boolean term = penalty.minimum().isPresent() || penalty.maximum().isPresent();
        return term && !penalty.death() ? voice.say(Wording.IMPRISONMENT, main) : main;
    }
}
