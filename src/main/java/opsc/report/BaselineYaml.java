package opsc.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import opsc.model.Baseline;

/** Writes a baseline so that each change of it is a few lines in a diff. */
public final class BaselineYaml {

    private BaselineYaml() {}

    public static void write(Baseline baseline, Appendable out) throws IOException {
        String code = baseline.state().toLowerCase(Locale.ROOT);
        out.append("# yaml-language-server: $schema=schema/baseline.schema.json\n")
                .append("# $schema: schema/baseline.schema.json\n")
                .append("# What `opsc check` compares with.\n")
                .append(
                        "# known: gaps that were there. Written by opsc and only ever shorter: opsc baseline prune ")
                .append(code)
                .append(
                        "\n# accepted: gaps that somebody answers for until a day: opsc baseline accept ")
                .append(code)
                .append(" ELEMENT --reason ... --owner ... --until DAY\n")
                .append(
                        "# covered: what must stay covered. Written by opsc and only ever longer.\n")
                .append("baseline:\n");
        key(out, "  state", baseline.state());
        key(out, "  catalogue", baseline.catalogue());
        key(out, "  yardstick", baseline.yardstick().word());
        key(out, "  as_of", baseline.asOf().toString());
        out.append("known:").append(baseline.known().isEmpty() ? " []\n" : "\n");
        for (Baseline.Known entry : baseline.known()) {
            key(out, "  - fingerprint", JsonWriter.quoted(entry.fingerprint()));
            key(out, "    element", entry.element().toString());
            key(out, "    status", entry.status().word());
            key(out, "    open", JsonWriter.quoted(entry.open()));
            optional(out, "    by", entry.by());
            optional(out, "    weakened_by", entry.weakenedBy().map(List::toString));
        }
        out.append("accepted:").append(baseline.accepted().isEmpty() ? " []\n" : "\n");
        for (Baseline.Accepted entry : baseline.accepted()) {
            key(out, "  - fingerprint", JsonWriter.quoted(entry.fingerprint()));
            key(out, "    element", entry.element().toString());
            key(out, "    status", entry.status().word());
            optional(out, "    weakened_by", entry.weakenedBy().map(List::toString));
            key(out, "    reason", JsonWriter.quoted(entry.reason()));
            key(out, "    owner", JsonWriter.quoted(entry.owner()));
            key(out, "    on", entry.on().toString());
            key(out, "    until", entry.until().toString());
        }
        out.append("covered:").append(baseline.covered().isEmpty() ? " []\n" : "\n");
        for (Baseline.Covered entry : baseline.covered()) {
            String by = entry.by().map(id -> ", by: " + id).orElse("");
            out.append("  - {element: " + entry.element() + by + "}\n");
        }
    }

    private static void key(Appendable out, String key, String value) throws IOException {
        out.append(key).append(": ").append(value).append('\n');
    }

    private static void optional(Appendable out, String key, Optional<String> value)
            throws IOException {
        if (value.isPresent()) {
            key(out, key, value.get());
        }
    }
}
