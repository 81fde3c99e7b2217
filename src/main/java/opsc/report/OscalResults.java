package opsc.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import opsc.model.ClaimFinding;
import opsc.model.ElementFinding;
import opsc.model.ElementStatus;
import opsc.model.Finding;
import opsc.model.GapReport;
import opsc.model.Judgement;
import opsc.model.Lang;
import opsc.model.Source;
import opsc.model.Status;
import opsc.model.Strength;
import opsc.model.View;

/**
 * A report as OSCAL assessment results. Each element has an observation with its status in our word
 * and its claims as evidence. OSCAL knows only two verdicts:
 *
 * <ul>
 *   <li>{@code satisfied}: an element covered, an obligation met;
 *   <li>{@code not-satisfied}: an element partly covered, conflicting or not covered; an obligation
 *       partly met or not met;
 *   <li>no finding: what is not assessed or not applicable, an alternative to what is covered, an
 *       option ({@code may}), which is no breach, a clause without a status, and the Committee's
 *       reading where the treaty is the yardstick.
 * </ul>
 */
public final class OscalResults implements TextFormat {

    private final Function<Lang, String> catalog;

    /**
     * @param catalog the name of the file with the catalogue
     */
    public OscalResults(Function<Lang, String> catalog) {
        this.catalog = catalog;
    }

    @Override
    public void write(GapReport report, Lang lang, Appendable out) throws IOException {
        new One(report, lang, new JsonWriter(out)).write(catalog.apply(lang));
    }

    private enum Verdict {
        SATISFIED("satisfied"),
        NOT_SATISFIED("not-satisfied");

        private final String state;

        Verdict(String state) {
            this.state = state;
        }
    }

    private static Optional<Verdict> of(Finding finding, ElementFinding element) {
        boolean aside =
                finding.obligation().strength() == Strength.MAY
                        || !finding.obligation().strength().hasStatus()
                        || !finding.counted().contains(element)
                        || finding.isMadeUpFor(element)
                                && element.status() != ElementStatus.COVERED;
        if (aside) {
            return Optional.empty();
        }
        return switch (element.status()) {
            case COVERED -> Optional.of(Verdict.SATISFIED);
            case PARTLY_COVERED, CONFLICTING, NOT_COVERED -> Optional.of(Verdict.NOT_SATISFIED);
            case NOT_APPLICABLE, NOT_ASSESSED -> Optional.empty();
        };
    }

    private static Optional<Verdict> of(Status status) {
        return switch (status) {
            case MET -> Optional.of(Verdict.SATISFIED);
            case PARTLY_MET, NOT_MET -> Optional.of(Verdict.NOT_SATISFIED);
            case NOT_ASSESSED, NOT_APPLICABLE, USED, PARTLY_USED, NOT_USED -> Optional.empty();
        };
    }

    /** One report being written. */
    private static final class One {

        private final GapReport report;
        private final Lang lang;
        private final Prose prose;
        private final JsonWriter json;

        One(GapReport report, Lang lang, JsonWriter json) {
            this.report = report;
            this.lang = lang;
            this.prose = Prose.asWritten(lang);
            this.json = json;
        }

        void write(String catalog) throws IOException {
            json.object().key("assessment-results").object();
            json.key("uuid").value(uuid("results", "").toString());
            Oscal.metadata(json, prose.title(report), report);
            UUID plan = uuid("plan", "");
            json.key("import-ap").object().key("href").value("#" + plan).endObject();
            json.key("results").array();
            result();
            json.endArray();
            json.key("back-matter").object().key("resources").array();
            json.object();
            json.key("uuid").value(plan.toString());
            Oscal.markup(json, "description", Phrase.OSCAL_PLAN.in(lang));
            json.key("rlinks").array().object().key("href").value(catalog).endObject().endArray();
            json.endObject();
            json.endArray().endObject();
            json.endObject().endObject();
        }

        private void result() throws IOException {
            json.object();
            json.key("uuid").value(uuid("result", "").toString());
            Oscal.markup(json, "title", prose.title(report));
            Oscal.markup(json, "description", prose.question(report));
            json.key("start").value(Oscal.time(report));
            json.key("props").array();
            Oscal.property(json, "state", report.state().code());
            Oscal.property(json, "catalogue", report.catalogue().id());
            Oscal.property(json, "yardstick", report.yardstick().word());
            if (report.view().isPresent()) {
                Oscal.property(json, "view", report.view().get().id());
            }
            Oscal.property(json, "verified-only", Boolean.toString(report.verifiedOnly()));
            json.endArray();
            reviewed();
            json.key("observations").array();
            for (Finding finding : report.findings()) {
                for (ElementFinding element : finding.elements()) {
                    observation(element);
                }
            }
            json.endArray();
            if (report.findings().stream().anyMatch(One::hasVerdict)) {
                json.key("findings").array();
                for (Finding finding : report.findings()) {
                    findings(finding);
                }
                json.endArray();
            }
            json.endObject();
        }

        private static boolean hasVerdict(Finding finding) {
            return finding.status().flatMap(OscalResults::of).isPresent()
                    || finding.elements().stream().anyMatch(one -> of(finding, one).isPresent());
        }

        /** All duties but those of which nothing could be said. */
        private void reviewed() throws IOException {
            List<String> leftOut =
                    report.findings().stream()
                            .filter(finding -> !hasVerdict(finding))
                            .map(finding -> finding.obligation().id().value())
                            .toList();
            json.key("reviewed-controls").object().key("control-selections").array().object();
            json.key("include-all").object().endObject();
            if (!leftOut.isEmpty()) {
                json.key("exclude-controls").array();
                for (String duty : leftOut) {
                    json.object().key("control-id").value(duty).endObject();
                }
                json.endArray();
            }
            json.endObject().endArray().endObject();
        }

        private void observation(ElementFinding element) throws IOException {
            json.object();
            json.key("uuid").value(uuid("observation", element.element().id()).toString());
            Oscal.markup(json, "title", element.element().title().written(lang));
            List<String> said = new ArrayList<>(List.of(prose.status(element)));
            element.residue().forEach(open -> said.add(open.written(lang)));
            element.why().ifPresent(why -> said.add(why.written(lang)));
            Oscal.markup(
                    json,
                    "description",
                    said.stream().distinct().collect(Collectors.joining("; ")));
            json.key("props").array();
            Oscal.property(json, "status", element.status().word());
            Oscal.property(json, "element", element.element().id().toString());
            Oscal.property(json, "unverified", Boolean.toString(element.unverified()));
            json.endArray();
            json.key("methods").array().value("EXAMINE").endArray();
            if (!element.claims().isEmpty() || element.judgement().isPresent()) {
                json.key("relevant-evidence").array();
                if (element.judgement().isPresent()) {
                    evidence(element.judgement().get());
                }
                for (ClaimFinding claim : element.claims()) {
                    evidence(claim);
                }
                json.endArray();
            }
            json.key("collected").value(Oscal.time(report));
            json.endObject();
        }

        private void evidence(Judgement judgement) throws IOException {
            json.object();
            Oscal.markup(json, "description", judgement.because().written(lang));
            json.key("props").array();
            Oscal.property(json, "judgement", judgement.id());
            Oscal.property(json, "by", judgement.by().en());
            json.endArray().endObject();
        }

        private void evidence(ClaimFinding claim) throws IOException {
            json.object();
            Optional<String> address =
                    claim.instrument()
                            .source(claim.provision().checked().source())
                            .flatMap(Source::url);
            if (address.isPresent()) {
                json.key("href").value(address.get());
            }
            Oscal.markup(
                    json,
                    "description",
                    prose.claim(claim) + ": " + claim.claim().because().written(lang));
            json.key("props").array();
            Oscal.property(json, "provision", claim.provision().id().toString());
            Oscal.property(json, "extent", claim.extent().word());
            json.endArray().endObject();
        }

        private void findings(Finding finding) throws IOException {
            String about = finding.obligation().pinpoint() + " ";
            Optional<Verdict> duty = finding.status().flatMap(OscalResults::of);
            if (duty.isPresent()) {
                finding(
                        finding.obligation().id(),
                        about + finding.obligation().title().written(lang),
                        prose.status(finding) + "; " + prose.counts(finding),
                        finding.status().get().word(),
                        "statement-id",
                        Oscal.statement(finding.obligation()),
                        duty.get(),
                        finding.counted());
            }
            for (ElementFinding element : finding.elements()) {
                Optional<Verdict> verdict = of(finding, element);
                if (verdict.isPresent()) {
                    finding(
                            element.element().id(),
                            about + element.element().title().written(lang),
                            prose.status(element),
                            element.status().word(),
                            "objective-id",
                            element.element().id().toString(),
                            verdict.get(),
                            List.of(element));
                }
            }
        }

        private void finding(
                Object id,
                String title,
                String description,
                String status,
                String type,
                String target,
                Verdict verdict,
                List<ElementFinding> observed)
                throws IOException {
            json.object();
            json.key("uuid").value(uuid("finding", id).toString());
            Oscal.markup(json, "title", title);
            Oscal.markup(json, "description", description);
            json.key("props").array();
            Oscal.property(json, "status", status);
            Oscal.property(
                    json,
                    "unverified",
                    Boolean.toString(observed.stream().anyMatch(ElementFinding::unverified)));
            json.endArray();
            json.key("target").object();
            json.key("type").value(type);
            json.key("target-id").value(target);
            json.key("status").object().key("state").value(verdict.state).endObject();
            json.endObject();
            json.key("related-observations").array();
            for (ElementFinding one : observed) {
                json.object().key("observation-uuid");
                json.value(uuid("observation", one.element().id()).toString()).endObject();
            }
            json.endArray().endObject();
        }

        /** The UUID of a part of the answer to this question, in whatever language. */
        private UUID uuid(String kind, Object id) {
            return Oscal.uuid(
                    kind,
                    report.state().code(),
                    report.catalogue().id(),
                    report.asOf().toString(),
                    report.view().map(View::id).orElse(""),
                    report.yardstick().word(),
                    Boolean.toString(report.verifiedOnly()),
                    id.toString());
        }
    }
}
