package opsc.load;

/** Says in the analyst's words what the YAML parser stumbled over. */
final class SyntaxWords {

    private SyntaxWords() {}

    static String of(String problem) {
        if (problem.contains("mapping values are not allowed")) {
            return "a colon stands where no key can be";
        }
        if (problem.contains("could not find expected ':'")) {
            return "a key without its colon";
        }
        if (problem.contains("expected <block end>")) {
            return "this line does not fit the indentation above";
        }
        if (problem.contains("found unexpected end of stream")) {
            return "a quote or bracket is opened and never closed";
        }
        if (problem.contains("expected the node content")) {
            return "a value is missing here";
        }
        if (problem.contains("expected ',' or")) {
            return "a comma or closing bracket is missing";
        }
        if (problem.contains("found undefined alias")) {
            return "an alias (*) names nothing";
        }
        if (problem.contains("found character")
                || problem.contains("special characters are not allowed")) {
            return "a character that cannot stand here";
        }
        return "the YAML cannot be read here";
    }

    static String help(String problem) {
        if (problem.contains("mapping values are not allowed")) {
            return "put a text that contains ': ' in double quotes, or check the indentation";
        }
        if (problem.contains("found character") || problem.contains("found undefined alias")) {
            return "put a text that starts with a special character in double quotes";
        }
        if (problem.contains("found unexpected end of stream")
                || problem.contains("expected the node content")) {
            return "look for a quote or bracket that is opened and never closed";
        }
        return "look at this line and the one above: indentation, colon, quotes, brackets";
    }
}
