package opsc.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opsc.model.Audit;
import opsc.model.Audit.Kind;
import opsc.model.Audit.Remark;
import opsc.model.Checked;
import opsc.model.Claim;
import opsc.model.ElementFinding;
import opsc.model.ElementId;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Instrument;
import opsc.model.Judgement;
import opsc.model.Lang;
import opsc.model.Provision;
import opsc.model.ProvisionId;
import opsc.model.Source;
import opsc.model.Span;
import opsc.model.State;
import opsc.model.Suspect;
import opsc.model.Text;

/** Looks for what weakens an assessment. */
public final class Auditing {

    private final Question question;
    private final GapReport report;
    private final List<Remark> remarks = new ArrayList<>();

    private Auditing(Question question) {
        this.question = question;
        this.report = Matching.answer(question);
    }

    /** The remarks on the State's files, as of the question's day. */
    public static Audit of(Question question) {
        Auditing audit = new Auditing(question);
        audit.suspects();
        audit.statuses();
        audit.judgements();
        for (Instrument instrument : question.state().instruments()) {
            audit.instrument(instrument);
        }
        audit.sources(question.state().sources(), question.state().span());
        audit.remarks.sort(
                Comparator.comparing(Remark::kind)
                        .thenComparing(Remark::span)
                        .thenComparing(Remark::subject));
        return new Audit(audit.remarks);
    }

    private void add(Kind kind, String subject, String en, String id, Span span) {
        remarks.add(new Remark(kind, subject, Text.of(en, id), span));
    }

    private void statuses() {
        for (Finding finding : report.findings()) {
            for (ElementFinding element : finding.counted()) {
                if (element.unverified()
                        && !element.claims().isEmpty()
                        && element.judgement().isEmpty()) {
                    Span span = element.claims().get(0).claim().span();
                    String status = element.status().word().replace('-', ' ');
                    add(
                            Kind.UNVERIFIED_STATUS,
                            element.element().id().toString(),
                            status + " on unverified claims only",
                            "statusnya hanya bersandar pada klaim yang belum diverifikasi",
                            span);
                }
            }
        }
    }

    private void judgements() {
        State state = question.state();
        Set<ProvisionId> inForce = new HashSet<>();
        Set<ElementId> claimed = new HashSet<>();
        for (Instrument instrument : report.instruments()) {
            for (Provision provision : instrument.provisions()) {
                if (instrument.countsOn(question.asOf(), provision)) {
                    inForce.add(provision.id());
                    provision.covers().forEach(claim -> claimed.addAll(claim.elements()));
                }
            }
        }
        Set<ElementId> decided = new HashSet<>(claimed);
        for (Judgement judgement : state.judgements()) {
            if (judgement.force().coversDay(question.asOf())
                    && inForce.containsAll(judgement.restsOn())) {
                decided.addAll(judgement.elements());
            }
        }
        for (Judgement judgement : state.judgements()) {
            boolean superseded =
                    !judgement.force().coversDay(question.asOf())
                            && decided.containsAll(judgement.elements());
            if (superseded) {
                continue;
            }
            if (judgement
                    .force()
                    .until()
                    .filter(day -> !question.asOf().isBefore(day.date()))
                    .isPresent()) {
                add(
                        Kind.EXPIRED_JUDGEMENT,
                        judgement.id(),
                        "ended on " + judgement.force().until().get(),
                        "berakhir pada " + judgement.force().until().get(),
                        judgement.span());
            } else if (!inForce.containsAll(judgement.restsOn())) {
                add(
                        Kind.EXPIRED_JUDGEMENT,
                        judgement.id(),
                        "rests on a provision that is not in force",
                        "bersandar pada ketentuan yang tidak berlaku",
                        judgement.span());
            } else if (judgement.finds() == Judgement.Finds.SILENCE
                    && judgement.among().isEmpty()
                    && judgement.elements().stream().anyMatch(claimed::contains)) {
                add(
                        Kind.OVERTAKEN_SILENCE,
                        judgement.id(),
                        "a provision in force claims one of its elements",
                        "suatu ketentuan yang berlaku mencakup salah satu unsurnya",
                        judgement.span());
            }
        }
    }

    private void instrument(Instrument instrument) {
        verified(instrument.checked(), instrument.id().value(), instrument.span());
        boolean counts = report.instruments().contains(instrument);
        if (counts && !instrument.isReadInFull(question.catalogue().id(), question.asOf())) {
            add(
                    Kind.NOT_READ_IN_FULL,
                    instrument.id().value(),
                    instrument.cite().en() + " has not been read in full",
                    instrument.cite().id().orElse(instrument.cite().en()) + " belum dibaca utuh",
                    instrument.span());
        }
        sources(instrument.sources(), instrument.span());
        for (Provision provision : instrument.provisions()) {
            verified(provision.checked(), provision.id().toString(), provision.span());
            for (Claim claim : provision.covers()) {
                claim(provision, claim);
            }
        }
    }

    private void claim(Provision provision, Claim claim) {
        if (claim.because().en().isBlank()) {
            add(
                    Kind.CLAIM_WITHOUT_REASON,
                    provision.id().toString(),
                    "the reason is empty",
                    "alasannya kosong",
                    claim.span());
        }
    }

    private void suspects() {
        for (Suspect suspect : Suspects.of(question.catalogue(), question.state())) {
            add(
                    Kind.SUSPECT_CLAIM,
                    suspect.name(),
                    switch (suspect.changed()) {
                                case PROVISION -> "the provision has changed";
                                case DUTY -> "the duty has changed";
                                case BOTH -> "provision and duty have changed";
                            }
                            + " since; read both again, then opsc confirm",
                    switch (suspect.changed()) {
                                case PROVISION -> "ketentuannya berubah";
                                case DUTY -> "kewajibannya berubah";
                                case BOTH -> "ketentuan dan kewajibannya berubah";
                            }
                            + " sejak itu; baca lagi keduanya, lalu opsc confirm",
                    suspect.claim().span());
        }
    }

    private void verified(Checked checked, String subject, Span span) {
        if (checked.isVerified() && checked.source().isEmpty()) {
            add(
                    Kind.VERIFIED_WITHOUT_SOURCE,
                    subject,
                    "verified, but no source is named",
                    "terverifikasi, tetapi sumbernya tidak disebut",
                    span);
        }
    }

    private void sources(List<Source> sources, Span span) {
        for (Source source : sources) {
            if (source.url().isEmpty()) {
                add(
                        Kind.SOURCE_WITHOUT_ADDRESS,
                        source.id(),
                        source.title().written(Lang.EN) + ": no address",
                        source.title().written(Lang.ID) + ": tanpa alamat",
                        span);
            }
        }
    }
}
