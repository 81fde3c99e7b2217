package opsc.cli;

/**
 * Runs what users run most, so that an archive of the classes it loads makes their runs start
 * quicker. Only the launcher calls it.
 */
final class Rehearsal {

    private Rehearsal() {}

    /**
     * Prints what the commands print.
     *
     * @param args the folder that the reports go into
     */
    public static void main(String[] args) {
        Main.run("--help");
        Main.run("report", "--help");
        Main.run("report", "idn", "--examples", "mys,mys", "--output", args[0]);
        Main.run("report", "idn", "--output", args[0]); // from what was kept
    }
}
