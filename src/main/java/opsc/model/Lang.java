package opsc.model;

/** A language of the reports: English or Indonesian. */
public enum Lang implements Word {
    EN,
    ID
}
