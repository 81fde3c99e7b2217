package opsc.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the files of a report were made: enough to make them again, and to tell whether a file was
 * edited since.
 *
 * @param version of the program that wrote them
 * @param command the question as it would be typed, its day always named; places and formats left
 *     out
 * @param formats the words of the formats written, sorted
 * @param written the SHA-256 of each file written, by its name in the folder of the manifest
 */
public record Manifest(
        String version,
        List<String> command,
        List<String> formats,
        Inputs inputs,
        SortedMap<String, String> written) {

    public Manifest {
        command = List.copyOf(command);
        formats = List.copyOf(new TreeSet<>(formats));
        written = Collections.unmodifiableSortedMap(new TreeMap<>(written));
    }

    /** Whether the same program answered the same question from the same files. */
    public boolean sameOrigin(Manifest other) {
        return version.equals(other.version)
                && command.equals(other.command)
                && inputs.equals(other.inputs);
    }

    /** With the files of an {@code earlier} run of the same origin that were not written anew. */
    public Manifest after(Manifest earlier) {
        SortedMap<String, String> all = new TreeMap<>(earlier.written);
        all.putAll(written);
        List<String> words = new ArrayList<>(earlier.formats);
        words.addAll(formats);
        return new Manifest(version, command, words, inputs, all);
    }
}
