package opsc.load;

/**
 * A file as it lies on disk or in the jar.
 *
 * @param path as shown to the user, with forward slashes
 */
public record RawFile(String path, byte[] bytes) {

    /** Far above any instrument; a larger file is a mistake or an attack, and is not read whole. */
    public static final int MOST_BYTES = 8 << 20;

    /** The file's name without folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The file's name without folders and without its ending. */
    public String stem() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot == -1 ? name : name.substring(0, dot);
    }

    /** The name of the folder it lies in; empty if none. */
    String folder() {
        String folder = path.substring(0, Math.max(path.lastIndexOf('/'), 0));
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}
