package opsc.report;

import java.util.List;
import opsc.model.Audit;
import opsc.model.GapReport;
import opsc.model.Lang;

/** What weakens an assessment, to be mended by its authors. */
public final class AuditDocument {

    private AuditDocument() {}

    public static Document of(Audit audit, GapReport report, Lang lang) {
        Document.Rows counts =
                new Document.Rows("counts", Phrase.COUNTS.in(lang), "kind", "remarks");
        for (Audit.Kind kind : Audit.Kind.values()) {
            counts.add(kind, audit.count(kind));
        }
        Document.Rows rows =
                new Document.Rows(
                        "remarks", Phrase.REMARKS.in(lang), "kind", "subject", "what", "file");
        for (Audit.Remark remark : audit.remarks()) {
            rows.add(
                    remark.kind(),
                    remark.subject(),
                    remark.what().in(lang),
                    remark.span().file() + ":" + remark.span().line());
        }
        return new Document(
                "audit",
                lang,
                Phrase.AUDIT_TITLE.in(
                        lang, report.state().heading(lang), report.catalogue().cite().in(lang)),
                List.of(new Prose(lang).question(report), Phrase.AUDIT_INTRO.in(lang)),
                List.of(rows.table(), counts.table()));
    }
}
