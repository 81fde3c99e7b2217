package opsc.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opsc.model.Derivation;
import opsc.model.Element;
import opsc.model.ElementFinding;
import opsc.model.ElementStatus;
import opsc.model.Finding;
import opsc.model.Lang;
import opsc.model.ReportingClock;
import opsc.model.Status;
import opsc.model.Text;
import opsc.model.Treaty;

/** Elements that nobody claims because they follow: from other obligations, or from reporting. */
final class Derived {

    private Derived() {}

    /** From the findings on the obligations it is made of. */
    static ElementFinding fromObligations(Element element, List<Finding> parts) {
        return new ElementFinding(
                element,
                status(parts),
                List.of(),
                Optional.empty(),
                parts.stream().anyMatch(Finding::isUnverified),
                Optional.of(
                        Text.of(
                                "follows from " + list(parts, Lang.EN),
                                "bergantung pada " + list(parts, Lang.ID))));
    }

    private static ElementStatus status(List<Finding> parts) {
        List<Status> statuses =
                parts.stream()
                        .map(part -> part.status().orElse(Status.NOT_APPLICABLE))
                        .filter(status -> status != Status.NOT_APPLICABLE)
                        .toList();
        if (statuses.isEmpty()) {
            return ElementStatus.NOT_APPLICABLE;
        }
        if (statuses.stream().allMatch(one -> one == Status.MET)) {
            return ElementStatus.COVERED;
        }
        if (statuses.stream().allMatch(one -> one == Status.NOT_MET)) {
            return ElementStatus.NOT_COVERED;
        }
        boolean shortfall =
                statuses.stream()
                        .anyMatch(one -> one == Status.PARTLY_MET || one == Status.NOT_MET);
        return shortfall ? ElementStatus.PARTLY_COVERED : ElementStatus.NOT_ASSESSED;
    }

    /** "art. 1, art. 2: met; art. 3: not assessed". */
    private static String list(List<Finding> parts, Lang lang) {
        Map<String, List<String>> byStatus = new LinkedHashMap<>();
        for (Finding part : parts) {
            byStatus.computeIfAbsent(
                            part.status().map(one -> one.words().in(lang)).orElse("-"),
                            none -> new ArrayList<>())
                    .add(part.obligation().pinpoint().in(lang));
        }
        return byStatus.entrySet().stream()
                .map(alike -> String.join(", ", alike.getValue()) + ": " + alike.getKey())
                .collect(Collectors.joining("; "));
    }

    /**
     * From what is known of the State's reports.
     *
     * @param clock empty where the State's file names no deposit
     */
    static ElementFinding fromReporting(
            Element element,
            Derivation.Fact fact,
            Optional<ReportingClock> clock,
            Optional<Treaty> treaty,
            LocalDate asOf) {
        if (clock.isEmpty() || treaty.isEmpty()) {
            return Silence.notAssessed(
                    element,
                    Text.of(
                            "the State's file names no deposit",
                            "berkas negara tidak memuat tanggal penyerahan piagam"));
        }
        ReportingClock reporting = clock.get();
        Optional<Treaty.Report> report = ReportingClock.initialReport(treaty.get(), asOf);
        boolean unverified =
                !report.map(Treaty.Report::checked).orElse(treaty.get().checked()).isVerified()
                        || reporting.knownUntil().isPresent();
        return new ElementFinding(
                element,
                reportingStatus(fact, reporting, report),
                List.of(),
                Optional.empty(),
                unverified,
                Optional.of(reportingWhy(reporting)));
    }

    private static ElementStatus reportingStatus(
            Derivation.Fact fact, ReportingClock reporting, Optional<Treaty.Report> report) {
        if (reporting.unknown()) {
            return ElementStatus.NOT_ASSESSED;
        }
        if (report.isEmpty()) {
            return reporting.overdueDays() > 0
                    ? ElementStatus.NOT_COVERED
                    : ElementStatus.NOT_APPLICABLE;
        }
        return switch (fact) {
            case REPORT_SUBMITTED -> ElementStatus.COVERED;
            case REPORT_ON_TIME ->
                    report.get().submitted().isAfter(reporting.due())
                            ? ElementStatus.NOT_COVERED
                            : ElementStatus.COVERED;
            case REPORT_COMPREHENSIVE ->
                    report.get()
                            .comprehensive()
                            .map(yes -> yes ? ElementStatus.COVERED : ElementStatus.PARTLY_COVERED)
                            .orElse(ElementStatus.NOT_ASSESSED);
        };
    }

    private static Text reportingWhy(ReportingClock reporting) {
        if (reporting.submitted().isPresent()) {
            return Text.of(
                    "due " + reporting.due() + ", submitted " + reporting.submitted().get(),
                    "jatuh tempo "
                            + reporting.due()
                            + ", disampaikan "
                            + reporting.submitted().get());
        }
        if (reporting.unknown()) {
            return Text.of(
                    "due "
                            + reporting.due()
                            + "; nobody has checked since whether it was submitted",
                    "jatuh tempo "
                            + reporting.due()
                            + "; sejak itu belum diperiksa apakah sudah disampaikan");
        }
        if (reporting.overdueDays() == 0) {
            return Text.of(
                    "not due until " + reporting.due(),
                    "belum jatuh tempo sampai " + reporting.due());
        }
        String known = reporting.knownUntil().map(day -> ", as far as known on " + day).orElse("");
        String diketahui =
                reporting.knownUntil().map(day -> ", sejauh diketahui pada " + day).orElse("");
        return Text.of(
                "due " + reporting.due() + ", not submitted" + known,
                "jatuh tempo " + reporting.due() + ", belum disampaikan" + diketahui);
    }
}
