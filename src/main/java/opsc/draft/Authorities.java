package opsc.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opsc.model.ClaimFinding;
import opsc.model.Day;
import opsc.model.ElementFinding;
import opsc.model.ElementStatus;
import opsc.model.Extent;
import opsc.model.Finding;
import opsc.model.Instrument;
import opsc.model.InstrumentId;
import opsc.model.Judgement;
import opsc.model.Provision;
import opsc.model.ProvisionId;
import opsc.report.Citation;

/**
 * The provisions relied on: each is described once, where it first serves, and referred to after.
 */
final class Authorities {

    /** A provision in the text. */
    record Entry(Finding finding, int paragraph, Instrument instrument, Provision provision) {}

    private record Cited(Instrument instrument, Provision provision) {
        /**
         * By the id: what stands behind it is a whole act, which would be gone through each time.
         */
        @Override
        public boolean equals(Object other) {
            return other instanceof Cited cited && provision.id().equals(cited.provision.id());
        }

        @Override
        public int hashCode() {
            return provision.id().hashCode();
        }
    }

    /** How far a provision is claimed to go; what is verified comes first. */
    private record Reach(Extent extent, boolean verified) implements Comparable<Reach> {
        @Override
        public int compareTo(Reach other) {
            int byExtent = extent.compareTo(other.extent);
            return byExtent != 0 ? byExtent : Boolean.compare(other.verified, verified);
        }
    }

    private final Voice voice;
    private final Pen pen;
    private final Map<ProvisionId, Integer> described = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    Authorities(Voice voice, Pen pen) {
        this.voice = voice;
        this.pen = pen;
    }

    /** Where each provision stands in the text, in its order. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The number of the paragraph that describes a provision, if one does. */
    Optional<Integer> paragraph(ProvisionId id) {
        return Optional.ofNullable(described.get(id));
    }

    /** Writes what the State relies on for an obligation. */
    void write(Finding finding) {
        Map<Cited, Map<Reach, List<String>>> before = new LinkedHashMap<>();
        cited(finding)
                .forEach(
                        (one, claims) -> {
                            if (described.containsKey(one.provision().id())) {
                                before.put(one, claims);
                            } else {
                                first(finding, one, claims);
                            }
                        });
        again(finding, before);
    }

    /**
     * Each provision with the elements that it is claimed for; what somebody has judged not covered
     * is claimed for none.
     */
    private Map<Cited, Map<Reach, List<String>>> cited(Finding finding) {
        Map<Cited, Map<Reach, List<String>>> cited = new LinkedHashMap<>();
        for (ElementFinding element : finding.counted()) {
            if (element.status() == ElementStatus.NOT_COVERED) {
                continue;
            }
            for (ClaimFinding claim : element.claims()) {
                cited.computeIfAbsent(
                                new Cited(claim.instrument(), claim.provision()),
                                none -> new TreeMap<>())
                        .computeIfAbsent(
                                new Reach(claim.extent(), claim.isVerified()),
                                none -> new ArrayList<>())
                        .add(voice.say(element.element().title()));
            }
        }
        for (Judgement judgement : Duties.judgements(finding)) {
            for (ProvisionId id : judgement.restsOn()) {
                provision(id).ifPresent(one -> cited.putIfAbsent(one, Map.of()));
            }
        }
        return cited;
    }

    private Optional<Cited> provision(ProvisionId id) {
        return voice.report().instruments().stream()
                .filter(instrument -> instrument.id().equals(id.instrument()))
                .flatMap(
                        instrument ->
                                instrument.provisions().stream()
                                        .filter(provision -> provision.id().equals(id))
                                        .map(provision -> new Cited(instrument, provision)))
                .findFirst();
    }

    /** The provision in full, where it is first relied on. */
    private void first(Finding finding, Cited one, Map<Reach, List<String>> claims) {
        Provision provision = one.provision();
        List<String> says = new ArrayList<>();
        says.add(
                Voice.sentence(
                        voice.cite(one.instrument(), provision)
                                + ": "
                                + voice.say(provision.summary())));
        provision.force().from().ifPresent(day -> says.add(since(one, day)));
        provision
                .force()
                .until()
                .ifPresent(day -> says.add(voice.say(Wording.UNTIL, voice.day(day))));
        provision
                .penalty()
                .ifPresent(penalty -> says.add(new Sanction(voice, one.instrument()).of(penalty)));
        provision
                .protects()
                .ifPresent(
                        whom ->
                                says.add(
                                        voice.say(Wording.PROTECTS, voice.prose().protects(whom))));
        voice.prose().readAs(voice.report(), provision).map(Voice::sentence).ifPresent(says::add);
        List<Run> runs = new ArrayList<>();
        runs.add(voice.said(provision.checked().isVerified(), String.join(" ", says)));
        claims.forEach(
                (reach, elements) ->
                        runs.add(
                                voice.said(
                                        reach.verified(),
                                        voice.say(
                                                finding,
                                                covers(reach.extent()),
                                                voice.list(elements)))));
        int number = pen.paragraph(Duties.about(finding), runs);
        described.put(provision.id(), number);
        enter(finding, number, one);
    }

    private String since(Cited one, Day day) {
        Wording since =
                !one.instrument().kind().isLaw()
                        ? Wording.IN_PLACE
                        : one.instrument().force().from().equals(Optional.of(day))
                                ? Wording.SINCE
                                : Wording.SINCE_WORDING;
        return voice.say(since, voice.day(day));
    }

    private static Wording covers(Extent extent) {
        return switch (extent) {
            case FULL -> Wording.COVERS;
            case PARTIAL -> Wording.COVERS_IN_PART;
            case CONFLICTS -> Wording.AGAINST;
        };
    }

    /**
     * Provisions that stand above already, with references; those that do the same together, and
     * what is verified apart from what is to be confirmed.
     */
    private void again(Finding finding, Map<Cited, Map<Reach, List<String>>> before) {
        for (boolean verified : List.of(true, false)) {
            Map<String, List<Cited>> bySays = new LinkedHashMap<>();
            before.forEach(
                    (one, claims) -> {
                        List<String> says = new ArrayList<>();
                        claims.forEach(
                                (reach, elements) -> {
                                    if (reach.verified() == verified) {
                                        says.add(shortly(reach.extent(), voice.list(elements)));
                                    }
                                });
                        if (!says.isEmpty()) {
                            bySays.computeIfAbsent(
                                            String.join("; ", says), none -> new ArrayList<>())
                                    .add(one);
                        }
                    });
            List<Cited> named = bySays.values().stream().flatMap(List::stream).toList();
            if (!named.isEmpty()) {
                List<String> sentences = new ArrayList<>();
                sentences.add(voice.say(named.size() == 1 ? Wording.ALSO_SINGLE : Wording.ALSO));
                bySays.forEach(
                        (says, all) ->
                                sentences.add(
                                        voice.say(Wording.ALSO_FOR, voice.list(above(all)), says)));
                int number =
                        pen.paragraph(
                                Duties.about(finding),
                                voice.said(verified, String.join(" ", sentences)));
                named.forEach(one -> enter(finding, number, one));
            }
        }
    }

    /** Provisions with the paragraphs that describe them; each instrument is named once. */
    private List<String> above(List<Cited> all) {
        Map<InstrumentId, List<Cited>> byInstrument = new LinkedHashMap<>();
        all.forEach(
                one ->
                        byInstrument
                                .computeIfAbsent(one.instrument().id(), none -> new ArrayList<>())
                                .add(one));
        return byInstrument.values().stream()
                .map(
                        some ->
                                voice.say(some.get(0).instrument().cite())
                                        + (place(some.get(0)).isEmpty() ? " " : ", ")
                                        + voice.list(some.stream().map(this::placed).toList()))
                .toList();
    }

    private String placed(Cited one) {
        return voice.say(Wording.ALSO_ONE, place(one), described.get(one.provision().id())).strip();
    }

    private String place(Cited one) {
        return Citation.place(one.instrument(), one.provision(), voice.lang());
    }

    private String shortly(Extent extent, String elements) {
        return switch (extent) {
            case FULL -> elements;
            case PARTIAL -> voice.say(Wording.IN_PART, elements);
            case CONFLICTS -> voice.say(Wording.AGAINST_SHORT, elements);
        };
    }

    private void enter(Finding finding, int paragraph, Cited one) {
        entries.add(new Entry(finding, paragraph, one.instrument(), one.provision()));
    }
}
