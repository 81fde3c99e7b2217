package opsc.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opsc.model.Element;
import opsc.model.ElementFinding;
import opsc.model.ElementStatus;
import opsc.model.Instrument;
import opsc.model.InstrumentId;
import opsc.model.Judgement;
import opsc.model.Text;

/** Elements that no claim in force is made on. */
final class Silence {

    private final int counted;
    private final List<InstrumentId> unread;

    /**
     * @param catalogue what the law is to have been read against
     * @param counted the instruments in force on {@code day}
     */
    Silence(String catalogue, List<Instrument> counted, LocalDate day) {
        this.counted = counted.size();
        this.unread =
                counted.stream()
                        .filter(instrument -> !instrument.isReadInFull(catalogue, day))
                        .map(Instrument::id)
                        .toList();
    }

    /**
     * A gap only where all the law in force has been read against the catalogue, or its silence
     * confirmed.
     */
    ElementFinding on(Element element, List<Judgement> silences) {
        Set<InstrumentId> silent =
                silences.stream()
                        .flatMap(judgement -> judgement.among().stream())
                        .collect(Collectors.toSet());
        Optional<Judgement> everywhere =
                silences.stream().filter(judgement -> judgement.among().isEmpty()).findFirst();
        long left =
                silent.isEmpty()
                        ? unread.size()
                        : unread.stream().filter(id -> !silent.contains(id)).count();
        if (everywhere.isPresent() || (left == 0 && counted > 0)) {
            return confirmed(element, everywhere.or(() -> silences.stream().findFirst()));
        }
        return notAssessed(element, counted == 0 ? noLaw() : unread(left, counted));
    }

    /** What provisions claim, but nobody has verified, is left out. */
    static ElementFinding unverified(Element element) {
        return notAssessed(
                element,
                Text.of(
                        "a provision claims it, but nobody has verified the claim",
                        "ada ketentuan yang mencakupnya, tetapi klaimnya belum diverifikasi"));
    }

    static ElementFinding notAssessed(Element element, Text why) {
        return new ElementFinding(
                element,
                ElementStatus.NOT_ASSESSED,
                List.of(),
                Optional.empty(),
                false,
                Optional.of(why));
    }

    private static ElementFinding confirmed(Element element, Optional<Judgement> judgement) {
        Text why =
                judgement
                        .map(Judgement::because)
                        .orElse(
                                Text.of(
                                        "every instrument in force was read in full, and none speaks of it",
                                        "semua peraturan yang berlaku telah dibaca utuh, dan tidak ada yang mengaturnya"));
        return new ElementFinding(
                element,
                ElementStatus.NOT_COVERED,
                List.of(),
                judgement,
                judgement.map(one -> !one.checked().isVerified()).orElse(false),
                Optional.of(why));
    }

    private static Text noLaw() {
        return Text.of(
                "no instrument of the State is in force on this day",
                "tidak ada peraturan yang berlaku pada hari itu");
    }

    private static Text unread(long unread, int counted) {
        return Text.of(
                "no provision claims it, but "
                        + unread
                        + " of "
                        + counted
                        + " instruments in force have not been read in full",
                "tidak ada ketentuan yang mencakupnya, tetapi "
                        + unread
                        + " dari "
                        + counted
                        + " peraturan yang berlaku belum dibaca utuh");
    }
}
