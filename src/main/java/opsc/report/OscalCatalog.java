package opsc.report;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import opsc.model.Catalogue;
import opsc.model.Element;
import opsc.model.GapReport;
import opsc.model.Lang;
import opsc.model.Obligation;
import opsc.model.Phase;

/**
 * The catalogue of a report as an OSCAL catalog: a group for each phase, a control for each duty.
 */
public final class OscalCatalog implements TextFormat {

    @Override
    public void write(GapReport report, Lang lang, Appendable out) throws IOException {
        Catalogue catalogue = report.catalogue();
        JsonWriter json = new JsonWriter(out).object();
        json.key("catalog").object();
        json.key("uuid").value(Oscal.uuid(catalogue).toString());
        Oscal.metadata(json, catalogue.title().written(lang), report);
        json.key("groups").array();
        for (Phase phase : Phase.values()) {
            List<Obligation> duties =
                    catalogue.obligations().stream().filter(one -> one.phase() == phase).toList();
            if (!duties.isEmpty()) {
                json.object();
                json.key("id").value(phase.word());
                json.key("class").value("phase");
                Oscal.markup(json, "title", Phrase.of(phase).in(lang));
                json.key("controls").array();
                for (Obligation duty : duties) {
                    control(json, duty, lang);
                }
                json.endArray().endObject();
            }
        }
        json.endArray().endObject().endObject();
    }

    private static void control(JsonWriter json, Obligation duty, Lang lang) throws IOException {
        json.object();
        json.key("id").value(duty.id().value());
        json.key("class").value("obligation");
        Oscal.markup(json, "title", duty.pinpoint().in(lang) + " " + duty.title().written(lang));
        json.key("props").array();
        json.object().key("name").value("label");
        json.key("value").value(duty.pinpoint().toString()).endObject();
        Oscal.property(json, "strength", duty.strength().word());
        Oscal.property(json, "met-by", duty.metBy().word());
        for (Set<String> group : duty.anyOf()) {
            Oscal.property(json, "any-of", String.join(" ", group.stream().sorted().toList()));
        }
        json.endArray();
        json.key("parts").array();
        json.object();
        json.key("id").value(Oscal.statement(duty));
        json.key("name").value("statement");
        Oscal.markup(json, "prose", duty.summary().written(lang));
        json.endObject();
        for (Element element : duty.elements()) {
            json.object();
            json.key("id").value(element.id().toString());
            json.key("name").value("assessment-objective");
            if (element.beyond().isPresent()) {
                json.key("props").array();
                Oscal.property(json, "beyond", element.beyond().get().source());
                json.endArray();
            }
            Oscal.markup(json, "prose", element.title().written(lang));
            json.endObject();
        }
        json.endArray().endObject();
    }
}
