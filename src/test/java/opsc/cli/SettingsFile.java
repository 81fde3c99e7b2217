package opsc.cli;

import java.util.Arrays;
import java.util.List;
import opsc.diagnostic.Diagnostic;
import opsc.load.Problems;
import opsc.load.RawFile;
import opsc.load.SettingsLoader;

/** What is wrong with an {@code opsc.yaml}, for tests outside this package. */
public final class SettingsFile {

    private SettingsFile() {}

    public static List<Diagnostic> problems(RawFile raw) {
        Problems problems = new Problems();
        load(raw, problems);
        return problems.all();
    }

    public static void load(RawFile raw, Problems problems) {
        SettingsLoader.load(
                raw,
                Arrays.stream(SettingKey.values()).map(SettingKey::forFile).toList(),
                problems);
    }
}
