package opsc.bench;

import java.util.Locale;

/** Lines of figures under one head. */
final class Table {

    private static final String LINE = "%-46s %8.4f %8.4f %7.2f %7.2f  %s%n";

    private boolean fellShort;

    static void head(String measured) {
        System.out.printf(
                "%n%-46s %8s %8s %7s %7s%n", measured, "ours s", "other s", "ratio", "at most");
    }

    /** What is told but held against nothing. */
    static void told(String name, double seconds) {
        System.out.printf(Locale.ROOT, "%-46s %8.4f%n", name, seconds);
    }

    /** What is compared but has no target. */
    static void compared(String name, double ours, double other) {
        System.out.printf(
                Locale.ROOT, "%-46s %8.4f %8.4f %7.2f%n", name, ours, other, ours / other);
    }

    static void notRun(String name, String reason) {
        System.out.printf("%-46s not run: %s%n", name, reason);
    }

    static void note(String text) {
        System.out.println("    " + text);
    }

    void target(String name, double ours, double other, double atMost) {
        System.out.printf(
                Locale.ROOT,
                LINE,
                name,
                ours,
                other,
                ours / other,
                atMost,
                verdict(ours / other <= atMost));
    }

    void memory(double megabytes, double atMost) {
        note(
                String.format(
                        Locale.ROOT,
                        "memory: %.0f MB, at most %.0f  %s",
                        megabytes,
                        atMost,
                        verdict(megabytes <= atMost)));
    }

    boolean fellShort() {
        return fellShort;
    }

    private String verdict(boolean passes) {
        fellShort |= !passes;
        return passes ? "pass" : "falls short";
    }
}
