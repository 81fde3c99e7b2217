/** A problem in the input as a value, and how it is shown. */
package opsc.diagnostic;
