package opsc.load;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * Records of {@code opsc.model} as bytes and back, so that files which were read once and found
 * sound need not be parsed again. The bytes say nothing of the shape of the records: they are good
 * only for the very build that wrote them, and who keeps them must hold to that.
 *
 * <p>Layout: a checksum of the rest; the texts, each once; the classes; then the value, depth
 * first, each part behind a tag that tells its kind.
 */
public final class Snapshot {

    private static final String MODEL = "opsc.model.";

    /** The kinds of values. Above these tags stand the records, by their class. */
    private enum Tag {
        EMPTY,
        PRESENT,
        TEXT,
        INTEGER,
        LONG,
        TRUE,
        FALSE,
        DAY,
        LIST,
        SET,
        MAP,
        CONSTANT;

        private static final int RECORDS = values().length;
    }

    private Snapshot() {}

    /**
     * The bytes of {@code value}: a record of the model, or a list of such.
     *
     * @throws IllegalArgumentException if some part is of a kind that no record of the model has
     */
    public static byte[] of(Object value) {
        Writer writer = new Writer();
        writer.value(value);
        return writer.bytes();
    }

    /**
     * The {@code type} behind {@code bytes}; empty if they are not whole or hold something else.
     */
    public static <T> Optional<T> read(byte[] bytes, Class<T> type) {
        try {
            return checksum(bytes) == new Reader(bytes, 0).fixed()
                    ? Optional.of(type.cast(new Reader(bytes, Integer.BYTES).all()))
                    : Optional.empty();
        } catch (ReflectiveOperationException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, Integer.BYTES, bytes.length - Integer.BYTES);
        return (int) crc.getValue();
    }

    private static final class Writer {
        private final Map<String, Integer> texts = new LinkedHashMap<>();
        private final Map<Class<?>, Integer> classes = new LinkedHashMap<>();
        private final ByteArrayOutputStream values = new ByteArrayOutputStream(1 << 16);

        private void value(Object value) {
            if (value instanceof Optional<?> optional) {
                tag(optional.isEmpty() ? Tag.EMPTY : Tag.PRESENT);
                optional.ifPresent(this::value);
            } else if (value instanceof String text) {
                tag(Tag.TEXT);
                number(values, place(texts, text));
            } else if (value instanceof Integer number) {
                tag(Tag.INTEGER);
                number(values, number);
            } else if (value instanceof Long number) {
                tag(Tag.LONG);
                number(values, number);
            } else if (value instanceof Boolean flag) {
                tag(flag ? Tag.TRUE : Tag.FALSE);
            } else if (value instanceof LocalDate day) {
                tag(Tag.DAY);
                number(values, day.toEpochDay());
            } else if (value instanceof Map<?, ?> map) {
                tag(Tag.MAP);
                number(values, map.size());
                map.forEach(
                        (key, one) -> {
                            value(key);
                            value(one);
                        });
            } else if (value instanceof Collection<?> many) {
                tag(many instanceof Set ? Tag.SET : Tag.LIST);
                number(values, many.size());
                many.forEach(this::value);
            } else if (value instanceof Enum<?> constant) {
                tag(Tag.CONSTANT);
                number(values, place(classes, constant.getDeclaringClass()));
                number(values, constant.ordinal());
            } else if (value instanceof Record whole) {
                number(values, Tag.RECORDS + place(classes, whole.getClass()));
                for (RecordComponent component : whole.getClass().getRecordComponents()) {
                    value(component(whole, component));
                }
            } else {
                throw new IllegalArgumentException("not of the model: " + value);
            }
        }

        private static Object component(Record whole, RecordComponent component) {
            try {
                return component.getAccessor().invoke(whole);
            } catch (IllegalAccessException | InvocationTargetException impossible) {
                throw new IllegalArgumentException(component.toString(), impossible);
            }
        }

        private void tag(Tag tag) {
            number(values, tag.ordinal());
        }

        private static <K> int place(Map<K, Integer> table, K key) {
            Integer known = table.putIfAbsent(key, table.size());
            return known == null ? table.size() - 1 : known;
        }

        private byte[] bytes() {
            ByteArrayOutputStream all = new ByteArrayOutputStream(1 << 20);
            all.writeBytes(new byte[Integer.BYTES]);
            number(all, texts.size());
            for (String text : texts.keySet()) {
                text(all, text);
            }
            number(all, classes.size());
            for (Class<?> one : classes.keySet()) {
                text(all, one.getName().substring(MODEL.length()));
            }
            all.writeBytes(values.toByteArray());
            byte[] bytes = all.toByteArray();
            int checksum = checksum(bytes);
            for (int at = 0; at < Integer.BYTES; at++) {
                bytes[at] = (byte) (checksum >>> 8 * at);
            }
            return bytes;
        }

        /** Its length, its lowest bit telling plain ASCII, which is read back without decoding. */
        private static void text(ByteArrayOutputStream out, String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            number(out, 2L * utf8.length + (utf8.length == text.length() ? 1 : 0));
            out.writeBytes(utf8);
        }

        /** Seven bits a byte, the lowest first; the sign is folded into the lowest bit. */
        private static void number(ByteArrayOutputStream out, long number) {
            long rest = number << 1 ^ number >> 63;
            while (rest >>> 7 != 0) {
                out.write((int) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            out.write((int) rest);
        }
    }

    private static final class Reader {
        private static final Tag[] TAGS = Tag.values();

        private final byte[] bytes;
        private int at;
        private String[] texts = {};
        private Class<?>[] classes = {};
        private Constructor<?>[] constructors = {};
        private Object[][] constants = {};

        private Reader(byte[] bytes, int at) {
            this.bytes = bytes;
            this.at = at;
        }

        private Object all() throws ReflectiveOperationException {
            texts = new String[(int) number()];
            for (int one = 0; one < texts.length; one++) {
                texts[one] = text();
            }
            classes = new Class<?>[(int) number()];
            constructors = new Constructor<?>[classes.length];
            constants = new Object[classes.length][];
            for (int one = 0; one < classes.length; one++) {
                classes[one] = Class.forName(MODEL + text());
                if (classes[one].isRecord()) {
                    constructors[one] = canonical(classes[one]);
                } else {
                    constants[one] = classes[one].getEnumConstants();
                }
            }
            return value();
        }

        private static Constructor<?> canonical(Class<?> type) throws NoSuchMethodException {
            Constructor<?> constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(type.getRecordComponents())
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true); // saves time: or each call looks who calls
            return constructor;
        }

        private Object value() throws ReflectiveOperationException {
            int tag = (int) number();
            if (tag >= Tag.RECORDS) {
                return whole(constructors[tag - Tag.RECORDS]);
            }
            return switch (TAGS[tag]) {
                case EMPTY -> Optional.empty();
                case PRESENT -> Optional.of(value());
                case TEXT -> texts[(int) number()];
                case INTEGER -> (int) number();
                case LONG -> number();
                case TRUE -> true;
                case FALSE -> false;
                case DAY -> LocalDate.ofEpochDay(number());
                case LIST -> List.of(values((int) number()));
                case SET -> new LinkedHashSet<>(Arrays.asList(values((int) number())));
                case MAP -> map((int) number());
                case CONSTANT -> constants[(int) number()][(int) number()];
            };
        }

        private Object whole(Constructor<?> constructor) throws ReflectiveOperationException {
            return constructor.newInstance(values(constructor.getParameterCount()));
        }

        private Object[] values(int count) throws ReflectiveOperationException {
            Object[] values = new Object[count];
            for (int one = 0; one < count; one++) {
                values[one] = value();
            }
            return values;
        }

        private Map<Object, Object> map(int size) throws ReflectiveOperationException {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int one = 0; one < size; one++) {
                Object key = value();
                map.put(key, value());
            }
            return map;
        }

        private String text() {
            int head = (int) number();
            Charset charset = // plain ASCII is the same in both, and faster in the first
                    (head & 1) == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
            int from = at;
            at += head >> 1;
            return new String(bytes, from, head >> 1, charset);
        }

        private long number() {
            long rest = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes[at++];
                rest |= (next & 0x7FL) << shift;
                shift += 7;
            } while (next < 0);
            return rest >>> 1 ^ -(rest & 1);
        }

        private int fixed() {
            int number = 0;
            for (int one = Integer.BYTES - 1; one >= 0; one--) {
                number = number << 8 | bytes[one] & 0xFF;
            }
            return number;
        }
    }
}
