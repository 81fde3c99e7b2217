package opsc.model;

/**
 * A setting in effect.
 *
 * @param key as {@code opsc.yaml} has it
 * @param value as it would be typed; empty where none is set
 * @param place the flag, the variable, or file and line; empty for a default
 */
public record Setting(String key, String value, Origin origin, String place) {}
