package opsc.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opsc.model.Catalogue;
import opsc.model.GapReport;
import opsc.model.ObligationId;
import opsc.model.ReportingClock;
import opsc.model.Treaty;

/** Section I: the State's dealings with the treaty. */
final class TreatyRelations {

    private final Voice voice;
    private final Pen pen;

    TreatyRelations(Voice voice, Pen pen) {
        this.voice = voice;
        this.pen = pen;
    }

    void write() {
        List<ObligationId> about = List.of(new ObligationId("opsc-12-1"));
        pen.heading(2, voice.say(Wording.PLACE));
        Optional<Treaty> treaty =
                report().state().treaty().filter(one -> one.catalogue().equals(catalogue().id()));
        if (treaty.isPresent()) {
            boolean verified = treaty.get().checked().isVerified();
            List<String> dates = new ArrayList<>();
            treaty.get()
                    .signed()
                    .filter(day -> !day.isAfter(report().asOf()))
                    .ifPresent(
                            day ->
                                    dates.add(
                                            voice.say(
                                                    Wording.SIGNED,
                                                    voice.stateFirst(),
                                                    voice.day(day))));
            treaty.get()
                    .approvedBy()
                    .flatMap(
                            id ->
                                    report().state().instruments().stream()
                                            .filter(one -> one.id().equals(id))
                                            .findFirst())
                    .ifPresent(
                            act -> dates.add(voice.say(Wording.APPROVED, voice.say(act.cite()))));
            Optional<ReportingClock> clock = report().clock();
            if (clock.filter(ReportingClock::binds).isPresent()) {
                dates.add(
                        voice.say(
                                treaty.get().signed().isPresent()
                                        ? Wording.RATIFIED
                                        : Wording.DEPOSITED,
                                voice.state(),
                                voice.day(treaty.get().deposited().orElseThrow()),
                                voice.state(),
                                voice.day(clock.get().inForce())));
            }
            if (!dates.isEmpty()) {
                pen.paragraph(about, voice.said(verified, String.join(" ", dates)));
            }
            if (treaty.get().declarations().isEmpty()) {
                pen.paragraph(about, voice.toConfirm(voice.say(Wording.NO_RESERVATION)));
            } else {
                reservations(about);
            }
            if (treaty.get().partyToConvention()) {
                pen.paragraph(
                        about, voice.said(verified, voice.say(Wording.PARTY, voice.stateFirst())));
            }
            clock.ifPresent(one -> pen.paragraph(about, reporting(one, verified)));
        }
    }

    /** Where those in force stand. */
    private void reservations(List<ObligationId> about) {
        List<String> touched =
                report().findings().stream()
                        .filter(finding -> !finding.declarations().isEmpty())
                        .map(finding -> voice.inSentence(voice.article(finding)))
                        .toList();
        if (!touched.isEmpty()) {
            pen.paragraph(
                    about, voice.toConfirm(voice.say(Wording.RESERVATIONS, voice.list(touched))));
        }
    }

    private List<Run> reporting(ReportingClock clock, boolean verified) {
        List<Run> runs = new ArrayList<>();
        boolean past = report().asOf().isAfter(clock.due());
        runs.add(
                voice.said(
                        verified,
                        voice.say(
                                past ? Wording.REPORT_DUE : Wording.REPORT_FALLS_DUE,
                                voice.day(clock.due()))));
        if (clock.submitted().isPresent()) {
            runs.add(
                    voice.toConfirm(
                            voice.say(Wording.REPORT_SENT, voice.day(clock.submitted().get()))));
        } else if (past) {
            if (!clock.unknown()) {
                runs.add(
                        voice.gap(
                                        voice.say(
                                                voice.isGovernment()
                                                        ? Wording.REPORT_LATE
                                                        : Wording.REPORT_LATE_ALTERNATIVE))
                                .asking(Wording.ASK_REPORT));
            }
            runs.add(
                    voice.toConfirm(
                                    clock.knownUntil()
                                            .filter(day -> day.isAfter(clock.due()))
                                            .map(
                                                    day ->
                                                            voice.say(
                                                                    Wording.REPORT_UNKNOWN_SINCE,
                                                                    voice.day(day)))
                                            .orElseGet(() -> voice.say(Wording.REPORT_UNKNOWN)))
                            .asking(Wording.ASK_REPORT));
            if (!clock.unknown() && !voice.isGovernment()) {
                runs.add(
                        voice.said(
                                verified,
                                voice.say(Wording.RECOMMENDATION)
                                        + " "
                                        + voice.say(Wording.RECOMMEND_REPORT)));
            }
        }
        return runs;
    }

    private GapReport report() {
        return voice.report();
    }

    private Catalogue catalogue() {
        return report().catalogue();
    }
}
