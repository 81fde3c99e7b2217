package opsc.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Damaged and hostile files, made from sound ones by someone who knows the grammar: lines moved,
 * indented, spliced; values swapped for hostile ones; bytes changed. The same number gives the same
 * file.
 */
final class Mutants {

    /** A file and the seed that it comes from. */
    record Mutant(Seed seed, byte[] bytes) {}

    private static final List<String> HOSTILE =
            List.of(
                    "",
                    "~",
                    "null",
                    "-1",
                    "0",
                    "18446744073709551616",
                    "999999999999999999",
                    "2018-13-45",
                    "0000-00-00",
                    "-999999999-01-01",
                    "+999999999-12-31",
                    "9999-12-31",
                    "9999",
                    "2018-00",
                    "999 years 999 months 999 days",
                    "0 days",
                    "life",
                    "*a",
                    "&a",
                    "&a x",
                    "<<",
                    "!!javax.script.ScriptEngineManager [x]",
                    "!x y",
                    "{}",
                    "[]",
                    "[[]]",
                    "[{}]",
                    "{a: }",
                    "{en: x}",
                    "{? [a] : b}",
                    "- - - x",
                    "? x",
                    "|",
                    ">-",
                    "|9",
                    "'",
                    "\"",
                    "\"\\u0000\\e[31m\"",
                    "\"\\uD800\"",
                    "\"%s %n %d\"",
                    "\"=cmd()\"",
                    "../../../etc/passwd",
                    ".",
                    "..",
                    "a..b",
                    "opsc-1.",
                    ".buy",
                    "opsc-1",
                    "opsc-1.buy",
                    "aaa-act/s-1",
                    "aaa-act/",
                    "/s-1",
                    "\u202Eabc",
                    "a\u200Bb",
                    "a\u007Fb",
                    "a\u0085b",
                    "\uD83D\uDE00",
                    "\uDBFF\uDFFF",
                    "#",
                    "x #y",
                    "%YAML 1.2",
                    "---",
                    "...",
                    "@",
                    "`",
                    "true",
                    "a: b: c",
                    "x".repeat(400),
                    "(((((a+)+)+)+)+)$",
                    "$1 \\1");

    private final List<Seed> seeds;
    private final Map<Seed.Kind, List<Seed>> sound;
    private final List<String> lines;
    private final List<String> words;

    /**
     * @param sound those of {@code seeds} that load, which are mutated more often than the rest
     */
    Mutants(List<Seed> seeds, List<Seed> sound) {
        this.seeds = seeds;
        this.sound = sound.stream().collect(Collectors.groupingBy(Seed::kind));
        TreeSet<String> everyLine = new TreeSet<>();
        TreeSet<String> everyWord = new TreeSet<>();
        for (Seed seed : seeds) {
            seed.text().lines().forEach(everyLine::add);
            Collections.addAll(everyWord, seed.text().split("[^A-Za-z0-9_./-]+"));
        }
        this.lines = new ArrayList<>(everyLine);
        this.words = new ArrayList<>(everyWord);
    }

    Mutant at(long number) {
        Random random = new Random(number);
        Seed seed = any(seeds, random);
        if (random.nextInt(4) > 0) { // each kind as often as the others
            Seed.Kind kind = any(List.copyOf(new TreeSet<>(sound.keySet())), random);
            seed = any(sound.get(kind), random);
        }
        if (random.nextInt(50) == 0) {
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            return new Mutant(seed, noise);
        }
        List<String> text = new ArrayList<>(seed.text().lines().toList());
        for (int change = 1 + random.nextInt(4) * random.nextInt(2); change > 0; change--) {
            structure(text, random);
        }
        byte[] bytes = (String.join("\n", text) + "\n").getBytes(StandardCharsets.UTF_8);
        return new Mutant(seed, random.nextInt(5) == 0 ? damaged(bytes, random) : bytes);
    }

    private void structure(List<String> text, Random random) {
        if (text.isEmpty()) {
            text.add(any(lines, random));
        }
        int at = random.nextInt(text.size());
        int end = Math.min(text.size(), at + 1 + random.nextInt(6));
        String line = text.get(at);
        switch (random.nextInt(14)) {
            case 0 -> text.subList(at, end).clear();
            case 1 -> text.addAll(at, List.copyOf(text.subList(at, end)));
            case 2 -> Collections.swap(text, at, random.nextInt(text.size()));
            case 3 -> text.set(at, " ".repeat(1 + random.nextInt(4)) + line);
            case 4 -> text.set(at, line.substring(Math.min(line.length(), random.nextInt(5))));
            case 5 -> text.add(at, any(lines, random));
            case 6 -> text.set(at, any(lines, random));
            case 7, 8, 9 -> text.set(at, withValue(line, any(HOSTILE, random)));
            case 10 -> text.set(at, withValue(line, any(words, random)));
            case 11 -> text.set(at, withWord(line, any(words, random), random));
            case 12 -> text.set(at, withValue(line, nested(random)));
            default -> splice(text, at, random);
        }
    }

    /** From {@code at} on, the rest of another file. */
    private void splice(List<String> text, int at, Random random) {
        List<String> other = any(seeds, random).text().lines().toList();
        text.subList(at, text.size()).clear();
        text.addAll(other.subList(random.nextInt(other.size()), other.size()));
    }

    private static String nested(Random random) {
        int depth = random.nextInt(20) == 0 ? 3_000 : 1 + random.nextInt(60);
        return switch (random.nextInt(3)) {
            case 0 -> "[".repeat(depth) + "]".repeat(random.nextBoolean() ? depth : depth / 2);
            case 1 -> "{a: ".repeat(depth) + "}".repeat(depth);
            default -> "- ".repeat(depth);
        };
    }

    private static String withValue(String line, String value) {
        int end = line.startsWith("<") ? line.indexOf("</") : -1;
        if (end >= 0) {
            return line.substring(0, line.lastIndexOf('>', end) + 1) + value + line.substring(end);
        }
        int colon = line.lastIndexOf(": ");
        int start = colon >= 0 ? colon + 2 : line.indexOf("- ") + 2;
        return line.substring(0, Math.min(line.length(), Math.max(0, start))) + value;
    }

    private static String withWord(String line, String word, Random random) {
        String[] parts = line.split("\\b");
        parts[random.nextInt(parts.length)] = word;
        return String.join("", parts);
    }

    static byte[] damaged(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, at); // cut, also within a character
            case 1 -> inserted(bytes, at, (byte) random.nextInt(256));
            case 2 -> inserted(bytes, at, (byte) 0);
            case 3 -> inserted(bytes, at, (byte) 0xE2, (byte) 0x82); // a character without its end
            case 4 -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
            default -> {
                byte[] changed = bytes.clone();
                for (int many = 1 + random.nextInt(8); many > 0; many--) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                yield changed;
            }
        };
    }

    private static byte[] inserted(byte[] bytes, int at, byte... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + more.length);
        out.write(bytes, 0, at);
        out.writeBytes(more);
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
