package opsc.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One subcommand. Its options are built only when it is the one that was asked for. */
interface Command {

    /** Adds options and parameters to {@code spec}. */
    void define(CommandSpec spec);

    /** Does the work and returns the exit code. */
    int run(ParseResult arguments, Terminal terminal) throws Problem;
}
