package opsc.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Why a claim made as full counts only in part: a quality that the obligation requires and the
 * provision lacks.
 */
public sealed interface Weakness {

    /** The word for it in CSV and JSON. */
    String word();

    /**
     * The key of the provision that says so; empty where it follows from the kind of instrument.
     */
    default Optional<String> key() {
        return Optional.empty();
    }

    /**
     * Whether it leaves no more open than weaknesses with these words did; a higher age limit
     * leaves less open.
     */
    default boolean isWithin(List<String> words) {
        return words.contains(word());
    }

    /** What is left open, as a clause: "victims aged 16 and 17 are not covered". */
    Text residue();

    /** The provision protects only people under an age below 18. */
    record AgeLimit(int under) implements Weakness {
        @Override
        public Optional<String> key() {
            return Optional.of("protects");
        }

        @Override
        public String word() {
            return "age-limit-" + under;
        }

        @Override
        public boolean isWithin(List<String> words) {
            return IntStream.rangeClosed(0, under)
                    .anyMatch(age -> words.contains(new AgeLimit(age).word()));
        }

        @Override
        public Text residue() {
            List<String> ages = new ArrayList<>();
            for (int age = under; age < Protects.ADULT; age++) {
                ages.add(Integer.toString(age));
            }
            return Text.of(
                    "victims aged " + join(ages, " and ") + " are not covered",
                    "korban berusia " + join(ages, " dan ") + " tahun tidak tercakup");
        }

        private static String join(List<String> ages, String and) {
            if (ages.size() > 3) {
                return ages.get(0)
                        + (and.equals(" and ") ? " to " : " sampai ")
                        + ages.get(ages.size() - 1);
            }
            int last = ages.size() - 1;
            return last == 0
                    ? ages.get(0)
                    : String.join(", ", ages.subList(0, last)) + and + ages.get(last);
        }
    }

    /** The provision leaves out some children. */
    record LeavesOut(Set<Protects.Except> whom) implements Weakness {
        public LeavesOut {
            whom = Set.copyOf(whom);
        }

        @Override
        public Optional<String> key() {
            return Optional.of("protects");
        }

        @Override
        public String word() {
            return EnumSet.copyOf(whom).stream()
                    .map(Word::word)
                    .collect(Collectors.joining("-", "leaves-out-", ""));
        }

        @Override
        public boolean isWithin(List<String> words) {
            return whom.stream()
                    .allMatch(
                            one ->
                                    words.stream()
                                            .filter(word -> word.startsWith("leaves-out-"))
                                            .anyMatch(
                                                    word ->
                                                            (word + "-")
                                                                    .contains(
                                                                            "-"
                                                                                    + one.word()
                                                                                    + "-")));
        }

        @Override
        public Text residue() {
            String en =
                    EnumSet.copyOf(whom).stream()
                            .map(LeavesOut::en)
                            .collect(Collectors.joining(", "));
            String id =
                    EnumSet.copyOf(whom).stream()
                            .map(LeavesOut::id)
                            .collect(Collectors.joining(", "));
            return Text.of("not covered: " + en, "tidak tercakup: " + id);
        }

        private static String en(Protects.Except who) {
            return switch (who) {
                case BOYS -> "boys";
                case GIRLS -> "girls";
                case MARRIED -> "married children";
                case FOREIGN_NATIONALS -> "children of foreign nationality";
                case NOT_MARRIAGEABLE -> "children below the age of marriage";
                case UNBORN -> "the unborn";
            };
        }

        private static String id(Protects.Except who) {
            return switch (who) {
                case BOYS -> "anak laki-laki";
                case GIRLS -> "anak perempuan";
                case MARRIED -> "anak yang sudah kawin";
                case FOREIGN_NATIONALS -> "anak warga negara asing";
                case NOT_MARRIAGEABLE -> "anak di bawah usia kawin";
                case UNBORN -> "anak dalam kandungan";
            };
        }
    }

    /** The provision does not reach acts done online. */
    record OfflineOnly() implements Weakness {
        @Override
        public Optional<String> key() {
            return Optional.of("online");
        }

        @Override
        public String word() {
            return "offline-only";
        }

        @Override
        public Text residue() {
            return Text.of(
                    "acts done online are not covered", "perbuatan secara daring tidak tercakup");
        }
    }

    /** The provision does not reach legal persons. */
    record NaturalPersonsOnly() implements Weakness {
        @Override
        public Optional<String> key() {
            return Optional.of("legal_persons");
        }

        @Override
        public String word() {
            return "natural-persons-only";
        }

        @Override
        public Text residue() {
            return Text.of("legal persons are not reached", "korporasi tidak terjangkau");
        }
    }

    /**
     * The obligation must be met by law, and the instrument is only a policy, programme or
     * institution.
     */
    record NotLaw(InstrumentKind kind) implements Weakness {
        @Override
        public String word() {
            return "not-law";
        }

        @Override
        public Text residue() {
            return Text.of(
                    "no law secures it, only a " + kind.word().replace('-', ' '),
                    "belum dijamin undang-undang, baru oleh " + id());
        }

        private String id() {
            return switch (kind) {
                case POLICY -> "kebijakan";
                case PROGRAMME -> "program";
                case PRIVATE_PROGRAMME -> "program swasta";
                case INSTITUTION -> "lembaga";
                case CONSTITUTION, ACT, REGULATION, DECREE, CIRCULAR, TREATY, BILL -> kind.word();
            };
        }
    }

    /** The claim was made on an element of another catalogue that asks for less. */
    record AsksMore(Text what) implements Weakness {
        @Override
        public String word() {
            return "asks-more";
        }

        @Override
        public Text residue() {
            return what;
        }
    }
}
