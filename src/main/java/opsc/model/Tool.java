package opsc.model;

/** What wrote a report. A test holds the version to the one in {@code pom.xml}. */
public final class Tool {

    public static final String NAME = "opsc";
    public static final String VERSION = "0.1.0";

    private Tool() {}
}
