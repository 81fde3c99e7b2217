package opsc.model;

import java.util.Set;

/**
 * Whom a provision protects.
 *
 * @param under the first age no longer protected, in years; {@link #EVERYONE} if age does not
 *     matter
 */
public record Protects(int under, Set<Except> except) {

    /** The age limit of a provision that protects people of any age. */
    public static final int EVERYONE = Integer.MAX_VALUE;

    /** The age up to which a person is a child (Convention on the Rights of the Child, art. 1). */
    public static final int ADULT = 18;

    /** People whom a provision leaves out. */
    public enum Except implements Word {
        BOYS,
        GIRLS,
        MARRIED,
        FOREIGN_NATIONALS,
        NOT_MARRIAGEABLE,
        UNBORN
    }

    public Protects {
        except = Set.copyOf(except);
        if (under < 1) {
            throw new IllegalArgumentException("an age limit is at least 1, not " + under);
        }
    }
}
