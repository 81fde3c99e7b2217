package opsc.model;

/** What sort of instrument a State's measure is. */
public enum InstrumentKind implements Word {
    CONSTITUTION,
    ACT,
    REGULATION,
    DECREE,
    CIRCULAR,
    TREATY,
    POLICY,
    PROGRAMME,
    /** The work of private bodies, which is no measure of the State. */
    PRIVATE_PROGRAMME,
    INSTITUTION,
    BILL;

    /** Whether it binds as law; a policy, programme or institution does not, and a bill not yet. */
    public boolean isLaw() {
        return switch (this) {
            case CONSTITUTION, ACT, REGULATION, DECREE, CIRCULAR, TREATY -> true;
            case POLICY, PROGRAMME, PRIVATE_PROGRAMME, INSTITUTION, BILL -> false;
        };
    }
}
