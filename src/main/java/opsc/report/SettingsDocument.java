package opsc.report;

import java.util.List;
import opsc.model.Lang;
import opsc.model.Setting;

/** The settings in effect, each with its origin. */
public final class SettingsDocument {

    private SettingsDocument() {}

    public static Document of(List<Setting> settings, Lang lang) {
        Document.Rows rows =
                new Document.Rows(
                        "settings",
                        Phrase.SETTINGS.in(lang),
                        "setting",
                        "value",
                        "origin",
                        "place");
        for (Setting one : settings) {
            rows.add(one.key(), one.value(), one.origin(), one.place());
        }
        return new Document(
                "settings",
                lang,
                Phrase.SETTINGS_TITLE.in(lang),
                List.of(Phrase.SETTINGS_RULE.in(lang)),
                List.of(rows.table()));
    }
}
