/**
 * Gap report -> the draft of a State's report to the Committee, as paragraphs with marks, and its
 * files.
 */
package opsc.draft;
