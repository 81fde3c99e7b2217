package opsc.draft;

import java.util.ArrayList;
import java.util.List;
import opsc.model.Body;
import opsc.model.Decision;
import opsc.model.GapReport;
import opsc.model.ProvisionId;

/** Section III: laws, bodies and case law as far as the files know them. */
final class Measures {

    private final Voice voice;
    private final Pen pen;

    Measures(Voice voice, Pen pen) {
        this.voice = voice;
        this.pen = pen;
    }

    void write() {
        pen.heading(2, voice.say(Wording.LAWS));
        pen.paragraph(
                List.of(),
                Run.plain(
                        voice.say(
                                Wording.LAWS_LISTED,
                                voice.day(report().asOf()),
                                report().instruments().size())));
        List<Body> bodies = report().state().bodies();
        if (!bodies.isEmpty()) {
            pen.heading(2, voice.say(Wording.BODIES));
            for (boolean verified : List.of(true, false)) {
                List<Body> some =
                        bodies.stream()
                                .filter(body -> body.checked().isVerified() == verified)
                                .toList();
                if (!some.isEmpty()) {
                    pen.paragraph(
                            verified
                                    ? List.of()
                                    : some.stream()
                                            .flatMap(body -> body.answers().stream())
                                            .distinct()
                                            .toList(),
                            voice.said(
                                    verified,
                                    voice.say(
                                            verified
                                                    ? Wording.BODIES_VERIFIED
                                                    : Wording.BODIES_UNVERIFIED,
                                            voice.list(
                                                    some.stream()
                                                            .map(body -> voice.say(body.name()))
                                                            .toList()))));
                }
            }
        }
        List<Decision> decisions =
                report().state().decisions().stream()
                        .filter(one -> !one.decided().date().isAfter(report().asOf()))
                        .toList();
        if (!decisions.isEmpty()) {
            pen.heading(2, voice.say(Wording.CASE_LAW));
            for (Decision decision : decisions) {
                pen.paragraph(
                        List.of(decision.obligation()),
                        voice.said(decision.checked().isVerified(), decided(decision)));
            }
        }
    }

    /** A State gives the sentence; civil society what the case shows. */
    private String decided(Decision decision) {
        String court = voice.say(decision.court());
        if (voice.isGovernment()
                && !decision.charged().isEmpty()
                && decision.imposed().isPresent()
                && decision.availableMaximum().isPresent()) {
            List<Object> values =
                    new ArrayList<>(
                            List.of(
                                    court,
                                    decision.number(),
                                    voice.day(decision.decided()),
                                    voice.list(
                                            decision.charged().stream().map(this::cite).toList()),
                                    decision.imposed().get().in(voice.lang()),
                                    decision.availableMaximum().get().in(voice.lang())));
            decision.aggravatedMaximum().ifPresent(term -> values.add(term.in(voice.lang())));
            return voice.say(
                    decision.aggravatedMaximum().isPresent()
                            ? Wording.SENTENCE_AGGRAVATED
                            : Wording.SENTENCE,
                    values.toArray());
        }
        return voice.say(
                Wording.DECIDED,
                court,
                decision.number(),
                Voice.sentence(voice.say(decision.summary())));
    }

    /** A provision charged may have ended since. */
    private String cite(ProvisionId id) {
        return report().state().instruments().stream()
                .filter(instrument -> instrument.id().equals(id.instrument()))
                .flatMap(
                        instrument ->
                                instrument.provisions().stream()
                                        .filter(provision -> provision.id().equals(id))
                                        .map(provision -> voice.cite(instrument, provision)))
                .findFirst()
                .orElse(id.toString());
    }

    private GapReport report() {
        return voice.report();
    }
}
