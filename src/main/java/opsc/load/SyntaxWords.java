package opsc.load;

import opsc.diagnostic.Message;

/** Says in the analyst's words what the YAML parser stumbled over. */
final class SyntaxWords {

    private SyntaxWords() {}

    static Message of(String problem) {
        if (problem.contains("mapping values are not allowed")) {
            return Message.of("a colon stands where no key can be");
        }
        if (problem.contains("could not find expected ':'")) {
            return Message.of("a key without its colon");
        }
        if (problem.contains("expected <block end>")) {
            return Message.of("this line does not fit the indentation above");
        }
        if (problem.contains("found unexpected end of stream")) {
            return Message.of("a quote or bracket is opened and never closed");
        }
        if (problem.contains("expected the node content")) {
            return Message.of("a value is missing here");
        }
        if (problem.contains("expected ',' or")) {
            return Message.of("a comma or closing bracket is missing");
        }
        if (problem.contains("found undefined alias")) {
            return Message.of("an alias (*) names nothing");
        }
        if (problem.contains("found character")
                || problem.contains("special characters are not allowed")) {
            return Message.of("a character that cannot stand here");
        }
        return Message.of("the YAML cannot be read here");
    }

    static Message help(String problem) {
        if (problem.contains("mapping values are not allowed")) {
            return Message.of(
                    "put a text that contains ': ' in double quotes, or check the indentation");
        }
        if (problem.contains("found character") || problem.contains("found undefined alias")) {
            return Message.of("put a text that starts with a special character in double quotes");
        }
        if (problem.contains("found unexpected end of stream")
                || problem.contains("expected the node content")) {
            return Message.of("look for a quote or bracket that is opened and never closed");
        }
        return Message.of(
                "look at this line and the one above: indentation, colon, quotes, brackets");
    }
}
