/** A problem as a value, and how a user is told of it in either language. */
package opsc.diagnostic;
