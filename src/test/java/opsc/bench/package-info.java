/** Invented law in any amount, and how long this and other tools take over it. */
package opsc.bench;
