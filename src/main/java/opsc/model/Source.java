package opsc.model;

import java.util.Optional;

/**
 * Where a statement was read or can be checked.
 *
 * @param ref the code used by those who compiled it, such as {@code S1}
 * @param title its own, in the one language it has, or what the compilers call it in both
 * @param official whether the body that made the instrument publishes it there
 * @param read whether the compilers read it there (an address may be given for the reader only)
 */
public record Source(
        String id,
        Optional<String> ref,
        Text title,
        Optional<String> url,
        boolean official,
        boolean read) {}
