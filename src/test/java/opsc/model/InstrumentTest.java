package opsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How an instrument and its provisions are cited. */
class InstrumentTest {

    private static final Text NAME = new Text("A name", Optional.empty());
    private static final Span SPAN = Span.startOf("act.yaml");
    private static final Force NOT_YET = new Force.NotYet();
    private static final Checked CHECKED =
            new Checked(Confidence.VERIFIED, Optional.empty(), Optional.empty());
    private static final InstrumentId ID = new InstrumentId("aaa-act");
    private static final Source GAZETTE = source("gazette");
    private static final Source PORTAL = source("portal");

    @Test
    void aSourceIsFoundByItsId() {
        Instrument act = instrument();
        assertEquals(Optional.of(GAZETTE), act.source(Optional.of("gazette")));
        assertEquals(Optional.of(PORTAL), act.source(Optional.of("portal")));
        assertEquals(Optional.empty(), act.source(Optional.of("library")));
        assertEquals(Optional.empty(), act.source(Optional.empty()));
    }

    @Test
    void silenceIsAFactOnlyOfTheWordingsThatWereRead() {
        LocalDate first = LocalDate.of(2014, 10, 17);
        Instrument act = instrument(Optional.of(read(Optional.of(first))));
        assertTrue(act.isReadInFull("opsc", first));
        assertFalse(act.isReadInFull("opsc", first.minusDays(1)));
        assertFalse(act.isReadInFull("icmec", first));
        Instrument always = instrument(Optional.of(read(Optional.empty())));
        assertTrue(always.isReadInFull("opsc", LocalDate.MIN));
        assertFalse(instrument().isReadInFull("opsc", first));
    }

    private static Instrument.ReadInFull read(Optional<LocalDate> from) {
        return new Instrument.ReadInFull("opsc", LocalDate.MAX, "tests", Optional.empty(), from);
    }

    @Test
    void aPlaceInTheLawIsCitedInItsLanguage() {
        Provision provision = provision("Pasal 4(1)");
        assertEquals("Pasal 4(1)", provision.pinpoint(Lang.EN));
        assertEquals("Pasal 4 ayat (1)", provision.pinpoint(Lang.ID));
    }

    private static Instrument instrument() {
        return instrument(Optional.empty());
    }

    private static Instrument instrument(Optional<Instrument.ReadInFull> read) {
        return new Instrument(
                ID,
                InstrumentKind.ACT,
                NAME,
                NAME,
                Optional.empty(),
                NOT_YET,
                Optional.empty(),
                Optional.empty(),
                List.of(GAZETTE, PORTAL),
                List.of(),
                read,
                Optional.empty(),
                CHECKED,
                List.of(),
                SPAN);
    }

    private static Provision provision(String pinpoint) {
        return new Provision(
                new ProvisionId(ID, "s-4"),
                pinpoint,
                NOT_YET,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(Phase.ERADICATION),
                ProvisionKind.OFFENCE,
                NAME,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                CHECKED,
                List.of(),
                SPAN);
    }

    private static Source source(String id) {
        return new Source(id, Optional.empty(), NAME, Optional.empty(), false, false);
    }
}
