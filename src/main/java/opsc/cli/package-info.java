/**
 * Commands, files, exit codes, colour. Alone knows picocli, opens files, asks the date and prints.
 */
package opsc.cli;
