package opsc.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import opsc.model.ClaimFinding;
import opsc.model.ElementFinding;
import opsc.model.ElementStatus;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Instrument;
import opsc.model.Lang;
import opsc.model.Phase;
import opsc.model.ReportingClock;
import opsc.model.StatementResult;
import opsc.model.Status;
import opsc.model.Text;
import opsc.model.Tool;
import opsc.model.View;
import opsc.model.Weakness;
import opsc.model.Word;

/**
 * The JSON contract, described by {@code gap-report.schema.json}. Words are those of the YAML;
 * texts are in the language asked.
 */
public final class JsonReport implements TextFormat {

    /** From so many findings on, writing their halves side by side pays. */
    private static final int MANY = 500;

    @Override
    public void write(GapReport report, Lang lang, Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.object();
        json.key("tool").object();
        json.key("name").value(Tool.NAME);
        json.key("version").value(Tool.VERSION);
        json.endObject();
        json.key("catalogue").value(report.catalogue().id());
        json.key("state").value(report.state().code());
        json.key("as_of").value(report.asOf().toString());
        json.key("view").value(report.view().map(View::id));
        json.key("yardstick").value(report.yardstick().word());
        json.key("verified_only").value(report.verifiedOnly());
        inputs(json, report);
        instruments(json, report, lang);
        reporting(json, report);
        summary(json, report);
        json.key("findings").array();
        findings(json, report.findings(), lang);
        json.endArray();
        json.key("gaps").array();
        for (Finding gap : report.gaps()) {
            json.value(gap.obligation().id().value());
        }
        json.endArray();
        if (report.view().isPresent()) {
            statements(json, report, lang);
        }
        json.endObject();
    }

    private static void inputs(JsonWriter json, GapReport report) throws IOException {
        if (report.inputs().isPresent()) {
            json.key("inputs").object();
            json.key("files").value(report.inputs().get().files().size());
            json.key("sha256").value(report.inputs().get().sha256());
            json.endObject();
        }
    }

    private static void instruments(JsonWriter json, GapReport report, Lang lang)
            throws IOException {
        json.key("instruments").array();
        for (Instrument instrument : report.instruments()) {
            json.object();
            json.key("id").value(instrument.id().value());
            json.key("cite").value(instrument.cite().written(lang));
            json.key("kind").value(instrument.kind().word());
            json.key("read_in_full")
                    .value(instrument.isReadInFull(report.catalogue().id(), report.asOf()));
            json.endObject();
        }
        json.endArray();
    }

    private static void reporting(JsonWriter json, GapReport report) throws IOException {
        json.key("reporting");
        if (report.clock().isEmpty()) {
            json.value(report.clock());
            return;
        }
        ReportingClock clock = report.clock().get();
        json.object();
        json.key("in_force").value(clock.inForce().toString());
        json.key("initial_report_due").value(clock.due().toString());
        json.key("submitted").value(clock.submitted());
        json.key("overdue_days").value(clock.overdueDays());
        json.key("known_until").value(clock.knownUntil());
        json.endObject();
    }

    private static void summary(JsonWriter json, GapReport report) throws IOException {
        json.key("summary").object();
        json.key("obligations").object();
        for (Status status : Status.values()) {
            json.key(status.word()).value(report.count(status));
        }
        json.endObject();
        json.key("elements").object();
        for (ElementStatus status : ElementStatus.values()) {
            json.key(status.word()).value(report.count(status));
        }
        json.endObject();
        json.key("phases").object();
        for (Phase phase : Phase.values()) {
            json.key(phase.word()).object();
            for (Status status : Status.values()) {
                json.key(status.word()).value(report.count(phase, status));
            }
            json.endObject();
        }
        json.endObject();
        json.endObject();
    }

    private static void findings(JsonWriter json, List<Finding> findings, Lang lang)
            throws IOException {
        if (findings.size() < MANY) {
            for (Finding finding : findings) {
                finding(json, finding, lang);
            }
            return;
        }
        int half = findings.size() / 2;
        StringBuilder rest = new StringBuilder(CHARACTERS);
        JsonWriter behind = json.behind(rest);
        CompletableFuture<Void> written =
                CompletableFuture.runAsync(
                        () -> {
                            try {
                                for (Finding finding : findings.subList(half, findings.size())) {
                                    finding(behind, finding, lang);
                                }
                            } catch (IOException impossible) {
                                throw new UncheckedIOException(impossible);
                            }
                        });
        for (Finding finding : findings.subList(0, half)) {
            finding(json, finding, lang);
        }
        written.join();
        json.append(rest);
    }

    private static void finding(JsonWriter json, Finding finding, Lang lang) throws IOException {
        json.object();
        json.key("obligation").value(finding.obligation().id().value());
        json.key("pinpoint").value(finding.obligation().pinpoint().toString());
        json.key("phase").value(finding.obligation().phase().word());
        json.key("strength").value(finding.obligation().strength().word());
        json.key("status").value(finding.status().map(Word::word));
        json.key("unverified").value(finding.isUnverified());
        json.key("online").value(finding.online().map(Word::word).orElse("none"));
        json.key("elements").array();
        for (ElementFinding element : finding.elements()) {
            element(json, element, lang);
        }
        json.endArray();
        strings(
                json,
                "missing",
                finding.missing().stream()
                        .map(element -> element.element().id().toString())
                        .toList());
        strings(
                json,
                "candidates",
                finding.candidates().stream()
                        .map(candidate -> candidate.provision().id().toString())
                        .toList());
        strings(
                json,
                "practice",
                finding.practice().stream().map(practice -> practice.id()).toList());
        strings(
                json,
                "decisions",
                finding.decisions().stream().map(decision -> decision.id()).toList());
        strings(json, "reasons", reasons(finding, lang));
        json.endObject();
    }

    /** Why an element is not covered, behind its title. */
    private static String reason(ElementFinding element, Prose prose) {
        String open = Residue.joined(Residue.lines(element, prose));
        return switch (element.status()) {
            case COVERED, NOT_APPLICABLE -> ": " + prose.status(element);
            case NOT_COVERED, NOT_ASSESSED -> " " + open;
            case PARTLY_COVERED -> ": " + open;
            case CONFLICTING -> " (" + prose.status(element) + "): " + open;
        };
    }

    private static List<String> reasons(Finding finding, Lang lang) {
        if (finding.status().isEmpty()) {
            return List.of(Phrase.of(finding.obligation().strength()).in(lang));
        }
        Prose prose = Prose.asWritten(lang);
        List<String> reasons = new ArrayList<>();
        reasons.add(prose.counts(finding));
        finding.counted().stream()
                .filter(element -> element.status() != ElementStatus.COVERED)
                .forEach(
                        element ->
                                reasons.add(
                                        element.element().title().written(lang)
                                                + reason(element, prose)));
        finding.declarations()
                .forEach(
                        declaration ->
                                reasons.add(
                                        declaration.kind().word()
                                                + ": "
                                                + declaration.summary().written(lang)));
        return reasons;
    }

    private static void element(JsonWriter json, ElementFinding element, Lang lang)
            throws IOException {
        json.object();
        json.key("id").value(element.element().id().toString());
        json.key("status").value(element.status().word());
        json.key("beyond").value(element.isBeyond());
        json.key("unverified").value(element.unverified());
        json.key("judgement").value(element.judgement().map(judgement -> judgement.id()));
        json.key("why").value(element.why().map(text -> text.written(lang)));
        json.key("claims").array();
        for (ClaimFinding claim : element.claims()) {
            claim(json, claim, lang);
        }
        json.endArray();
        json.endObject();
    }

    private static void claim(JsonWriter json, ClaimFinding claim, Lang lang) throws IOException {
        json.object();
        json.key("provision").value(claim.provision().id().toString());
        json.key("via").value(claim.via().map(relation -> relation.to()));
        json.key("extent").value(claim.extent().word());
        json.key("declared_extent").value(claim.claim().extent().word());
        strings(json, "weakened_by", claim.weakenedBy().stream().map(Weakness::word).toList());
        json.key("lacks").value(claim.claim().lacks().map(text -> text.written(lang)));
        json.key("because").value(claim.claim().because().written(lang));
        json.key("verified").value(claim.isVerified());
        json.endObject();
    }

    private static void statements(JsonWriter json, GapReport report, Lang lang)
            throws IOException {
        Prose prose = Prose.asWritten(lang);
        json.key("statements").array();
        for (StatementResult result : report.statements()) {
            Text says = result.statement().says();
            json.object();
            json.key("id").value(result.statement().id());
            json.key("pinpoint").value(result.statement().pinpoint());
            json.key("says").value(says.written(lang));
            json.key("confirmed").value(result.confirmed());
            strings(json, "evidence", prose.evidence(report, result));
            json.endObject();
        }
        json.endArray();
    }

    private static void strings(JsonWriter json, String key, List<String> values)
            throws IOException {
        json.key(key).array();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }
}
