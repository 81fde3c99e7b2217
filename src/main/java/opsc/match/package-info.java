/** Obligations, provisions and a day in, a gap report out: pure functions, no input or output. */
package opsc.match;
