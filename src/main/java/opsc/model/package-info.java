/**
 * The nouns: obligations, instruments, provisions, claims, findings. JDK only; immutable; no input
 * or output.
 */
package opsc.model;
