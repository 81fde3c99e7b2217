package opsc.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What a command sees of the world.
 *
 * @param out for data
 * @param err for progress and messages
 * @param colour whether {@code out} may carry ANSI escapes
 * @param folder the working directory
 * @param today the default as-of day
 */
record Terminal(PrintWriter out, PrintWriter err, boolean colour, Path folder, LocalDate today) {}
