package opsc.bench;

/** What a JVM needs to start and end: the measure of a start. */
final class Nothing {

    private Nothing() {}

    public static void main(String[] arguments) {
        System.out.println("nothing");
    }
}
