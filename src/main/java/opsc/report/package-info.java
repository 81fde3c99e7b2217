/** A gap report as text, one class for each format. Alone knows Commons CSV and fastexcel. */
package opsc.report;
