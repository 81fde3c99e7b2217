package opsc.model;

/** What a provision does. */
public enum ProvisionKind implements Word {
    OFFENCE,
    DEFINITION,
    PENALTY,
    JURISDICTION,
    PROCEDURE,
    RIGHT,
    DUTY,
    POWER,
    INSTITUTION,
    PROGRAMME,
    AGGRAVATION
}
