package opsc.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opsc.model.Word;

/**
 * What can be wrong with a file: one word each, printed in brackets and explained by {@code opsc
 * explain WORD}.
 */
public enum Code implements Word {
    UNREADABLE_FILE(
            "The file or folder cannot be opened. Check that it exists, is a file where a file is meant, and may be read."),
    FILE_TOO_LARGE(
            "A data file has at most 8 MiB and 250 000 texts, lists and mappings, a State 16 MiB and 1 000 000 of them, its findings and decisions 1 MiB. One instrument is one file: divide it, or take out quoted full text."),
    LINE_TOO_LONG(
            "A line has at most 50 000 characters and a text 10 000, more than any article of a statute has."),
    EMPTY_FILE(
            "The file holds nothing but white space or comments. Delete it, or start from a template in the README."),
    INVALID_UTF8("The file is not UTF-8 text. Save it again as UTF-8 in your editor."),
    BYTE_ORDER_MARK(
            "The file starts with an invisible byte order mark, which some Windows programs add. It is read all the same;"
                    + " save as \"UTF-8 without BOM\" to be rid of the warning.",
            Severity.WARNING),
    CRLF_LINE_ENDS(
            "The lines end in CR LF (Windows). They are read all the same; LF keeps changes small between computers.",
            Severity.WARNING),
    INVISIBLE_CHARACTER(
            "A character that cannot be seen stands in the text, often pasted from a PDF or a web page: it breaks"
                    + " searches and, in an id, links.",
            Severity.WARNING),
    TAB_INDENTATION(
            "YAML does not allow tabs in front of a key or after its colon. Use two spaces for each level."),
    SYNTAX(
            "The YAML cannot be read at this place. Look for a missing colon, quote or bracket, or for wrong indentation just above."),
    SEVERAL_DOCUMENTS(
            "The file holds more than one YAML document (a line of three hyphens). Write one file for each."),
    ALIAS(
            "YAML anchors and aliases (&name, *name) are not used in data files: a reader should see what stands there. Write it out."),
    NESTING_TOO_DEEP(
            "The YAML is nested deeper than any data file needs (50 levels). Look for runaway brackets."),
    UNEXPECTED_TAG(
            "A YAML tag (!name) asks for a type. Data files hold plain text, lists and mappings only: delete it."),
    WRONG_SHAPE(
            "A list, a mapping or a single value was expected here, and something else stands there."),
    UNKNOWN_FILE(
            "The first key tells what a file is: instrument, state, findings, decisions or catalogue."),
    DUPLICATE_KEY(
            "The same key stands twice in one mapping, and one of the two would be lost. Keep one."),
    UNKNOWN_KEY(
            "The key is not one that is read here. It may be misspelt or indented at the wrong level."),
    MISSING_KEY("A key that is needed here is not there."),
    EMPTY_VALUE("The key has no value."),
    SWALLOWED_LIST_ITEM(
            "A line that begins with a hyphen or a key was read as the continuation of the text above, because of its"
                    + " indentation. Align it with its neighbours; put a long text in quotes."),
    SWALLOWED_COMMENT(
            "From ' #' to the end of the line YAML reads a comment, so this part of the text is lost. Put the text in"
                    + " double quotes if the # belongs to it.",
            Severity.WARNING),
    UNKNOWN_WORD("The value must be one of a fixed list of words."),
    INVALID_DATE(
            "A day is written 2008-11-26 and must exist. Where only the month or year is known, write 2008-11 or 2008."),
    INVALID_ID("An id is lower case letters, digits and single hyphens."),
    INVALID_NUMBER("A whole number is written with digits only: 250000000."),
    INVALID_TERM(
            "A term of imprisonment is written '6 months', '12 years', '3 years 6 months' or 'life'."),
    RANGE_ORDER("The least penalty must not be higher than the highest."),
    INVALID_ADDRESS("An address starts with http:// or https://."),
    DUPLICATE_ID("Two things have the same id, so that a reference to it would be ambiguous."),
    MISPLACED_FILE(
            "The id of an instrument is the State's code and the file's name: statutes/idn/uu-44-2008.yaml holds"
                    + " idn-uu-44-2008; the State's code is the folder's name."),
    MISPLACED_OBLIGATION(
            "The id of an obligation starts with its catalogue's, so that a reference to it tells the yardstick."),
    UNKNOWN_CATALOGUE("No loaded catalogue has this id."),
    UNKNOWN_OBLIGATION("No loaded catalogue has an obligation with this id."),
    UNKNOWN_ELEMENT("The obligation has no element with this id."),
    UNKNOWN_INSTRUMENT("The State has no instrument with this id."),
    UNKNOWN_PROVISION(
            "No provision of the State has this id. A provision is cited as instrument/provision."),
    UNKNOWN_SOURCE("No source with this id is listed in this file."),
    UNKNOWN_AMENDMENT("No amendment with this id is listed under the instrument."),
    DERIVED_ELEMENT(
            "The element follows from others by computation (see `derived` in the catalogue) and cannot be claimed."),
    CIRCULAR_DERIVATION(
            "Elements that follow from obligations must not follow from their own obligation in the end."),
    DUPLICATE_CLAIM("One provision claims the same element twice. Merge the two claims."),
    PHASE_MISMATCH(
            "A provision can only claim obligations of a phase it names. Add the phase, or check the obligation's id."),
    MISSING_QUALITY(
            "The obligation requires a quality (every child, online, legal persons), so each provision that claims it must"
                    + " say where it stands: `protects`, `online` or `legal_persons`."),
    OVERLAPPING_PERIODS(
            "Two wordings of one pinpoint are in force on the same day. End the first on the day the second starts."),
    PERIOD_ORDER("A period must end after it starts: `until` is the first day no longer in force."),
    OUTSIDE_INSTRUMENT("A provision cannot be in force when its instrument is not."),
    OVERLAPPING_JUDGEMENTS(
            "Two judgements decide the same element for the same day. Keep one; write the other reading as `dissent`."),
    DISCOURAGED_TERM(
            "The word lays the wrong on the child or makes light of it, and those who work against it ask that it be dropped"
                    + " (Terminology Guidelines, 2016 and 2025). The treaty's own terms may be used, and a quotation stands in"
                    + " quotation marks; `opsc explain child-pornography` shows an entry of the glossary.",
            Severity.WARNING),
    LACKS_FRAGMENT(
            "What a claim lacks is printed after words such as \"still open:\". It begins with the thing that is missing (offences"
                    + " outside trafficking), or with `only` where it says how far the law goes; not with `as`, `by`, `for`, `where` or the like.",
            Severity.WARNING),
    PERSONAL_DATA(
            "Findings and decisions hold legal reasoning only: nothing by which a child could be identified.");

    private final String explanation;
    private final Severity severity;

    Code(String explanation) {
        this(explanation, Severity.ERROR);
    }

    Code(String explanation, Severity severity) {
        this.explanation = explanation;
        this.severity = severity;
    }

    public Message explanation() {
        return new Message(explanation, List.of());
    }

    public Severity severity() {
        return severity;
    }

    public static Optional<Code> of(String word) {
        return Arrays.stream(values()).filter(code -> code.word().equals(word)).findFirst();
    }
}
