/** Damaged data, a great many times over: whatever comes in ends in a report or in diagnostics. */
package opsc.fuzz;
