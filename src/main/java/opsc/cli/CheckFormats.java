package opsc.cli;

import opsc.model.Word;
import opsc.report.CheckFormat;
import opsc.report.CheckGithub;
import opsc.report.CheckGitlab;
import opsc.report.CheckJson;
import opsc.report.CheckJunit;
import opsc.report.CheckMarkdown;
import opsc.report.CheckSarif;
import opsc.report.CheckText;

/** The formats of a check, and the file each goes to. */
enum CheckFormats implements Word {
    TEXT("check.txt", new CheckText()),
    MARKDOWN("check.md", new CheckMarkdown()),
    JSON("check.json", new CheckJson()),
    SARIF("check.sarif", new CheckSarif()),
    /** Workflow commands work on standard output only. */
    GITHUB("", new CheckGithub()),
    GITLAB("gl-code-quality-report.json", new CheckGitlab()),
    JUNIT("junit.xml", new CheckJunit());

    private final String file;
    private final CheckFormat writer;

    CheckFormats(String file, CheckFormat writer) {
        this.file = file;
        this.writer = writer;
    }

    /** The name of the file; empty if it is always printed. */
    String file() {
        return file;
    }

    CheckFormat writer() {
        return writer;
    }
}
