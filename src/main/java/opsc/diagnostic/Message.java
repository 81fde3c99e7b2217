package opsc.diagnostic;

import java.util.List;
import java.util.Locale;
import opsc.model.Lang;
import opsc.model.Text;

/**
 * What a user is told outside the reports: an English sentence, which is also the key of its
 * Indonesian line in {@code messages/id.po}, and the values that stand in its places.
 *
 * @param english with a {@code %s} for each value; as it is where there are none
 * @param values what stands in the places; messages and texts are told in the same language
 */
public record Message(String english, List<Object> values) {

    public Message {
        values = List.copyOf(values);
    }

    /** A test collects the literals that stand here, so {@code english} is always one. */
    public static Message of(String english, Object... values) {
        return new Message(english, List.of(values));
    }

    /** A number with its noun, {@code one} being the form for 1. */
    public static Message count(long number, String one, String many) {
        return new Message(number == 1 ? one : many, List.of(number));
    }

    /** The same in every language: names, commands. */
    public static Message untranslated(String text) {
        return new Message("%s", List.of(text));
    }

    public String in(Lang lang) {
        String pattern =
                switch (lang) {
                    case EN -> english;
                    case ID -> Indonesian.line(english);
                };
        Object[] told = values.stream().map(value -> told(value, lang)).toArray();
        return told.length == 0 ? pattern : String.format(Locale.ROOT, pattern, told);
    }

    private static Object told(Object value, Lang lang) {
        if (value instanceof Message message) {
            return message.in(lang);
        }
        return value instanceof Text text ? text.in(lang) : value;
    }
}
