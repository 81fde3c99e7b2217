package opsc.draft;

import java.util.List;
import java.util.OptionalInt;

/**
 * A section of a draft.
 *
 * @param counted whether its words count towards the limit; annexes and notes do not
 */
public record Section(String title, boolean counted, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    /**
     * Stretches of text between blanks, headings and tables included, as a word processor counts.
     */
    public int words() {
        int words = count(title);
        for (Block block : blocks) {
            words += count(block.words());
        }
        return words;
    }

    private static int count(String text) {
        return (int) text.strip().codePoints().filter(point -> point == ' ').count() + 1;
    }

    /** The number of its first paragraph, if one is numbered. */
    public OptionalInt firstParagraph() {
        return numbers().length == 0 ? OptionalInt.empty() : OptionalInt.of(numbers()[0]);
    }

    /** The number of its last paragraph, if one is numbered. */
    public OptionalInt lastParagraph() {
        int[] numbers = numbers();
        return numbers.length == 0
                ? OptionalInt.empty()
                : OptionalInt.of(numbers[numbers.length - 1]);
    }

    private int[] numbers() {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .filter(paragraph -> paragraph.number().isPresent())
                .mapToInt(paragraph -> paragraph.number().getAsInt())
                .toArray();
    }
}
