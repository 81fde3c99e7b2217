/** The packages, installed as their users would. */
package opsc.dist;
