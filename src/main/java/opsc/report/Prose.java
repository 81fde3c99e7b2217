package opsc.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import opsc.model.ClaimFinding;
import opsc.model.Decision;
import opsc.model.Element;
import opsc.model.ElementFinding;
import opsc.model.ElementStatus;
import opsc.model.Extent;
import opsc.model.Finding;
import opsc.model.Force;
import opsc.model.GapReport;
import opsc.model.Glossary;
import opsc.model.Instrument;
import opsc.model.Judgement;
import opsc.model.Lang;
import opsc.model.Online;
import opsc.model.Penalty;
import opsc.model.Practice;
import opsc.model.Protects;
import opsc.model.Provision;
import opsc.model.ProvisionId;
import opsc.model.ReportingClock;
import opsc.model.State;
import opsc.model.StatementResult;
import opsc.model.Status;
import opsc.model.Term;
import opsc.model.Text;
import opsc.model.Tool;
import opsc.model.Treaty;
import opsc.model.View;

/**
 * Sentences that more than one format says. One is for one document: it knows which terms of the
 * glossary its reader has met.
 */
public final class Prose {

    private static final String RUPIAH = "IDR";

    private final Lang lang;
    private final Kept kept;
    private final Set<String> met = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    /** A place is told again and again, and made of words by searches that take time. */
    private final Map<Provision, String> cites = new IdentityHashMap<>();

    /** What of the data stays as it stands there. */
    private enum Kept {
        NOTHING,
        TERMS,
        ALL
    }

    public Prose(Lang lang) {
        this(lang, Kept.NOTHING);
    }

    private Prose(Lang lang, Kept kept) {
        this.lang = lang;
        this.kept = kept;
    }

    /** With the passages of the data as they stand there. */
    static Prose asWritten(Lang lang) {
        return new Prose(lang, Kept.ALL);
    }

    /** With the terms of the data, and places as people are told them. */
    static Prose inTermsAsWritten(Lang lang) {
        return new Prose(lang, Kept.TERMS);
    }

    Lang lang() {
        return lang;
    }

    /**
     * A passage of the data for people. In both terms, the treaty's stands beside the preferred one
     * where an {@link #entry} first uses it.
     */
    public String told(Text text) {
        return switch (kept) {
            case NOTHING -> Citation.inText(text.in(lang, this::isFirst), lang);
            case TERMS -> Citation.inText(text.written(lang), lang);
            case ALL -> text.written(lang);
        };
    }

    private boolean isFirst(Glossary.Entry term) {
        used.add(term.id());
        return met.add(term.id());
    }

    /** Starts a part of the document that may be read alone. */
    public void entry() {
        met.clear();
    }

    /** "child pornography (OPSC, art. 2(c))". */
    String term(Glossary.TreatyTerm treaty) {
        return treaty.term().in(lang) + " (OPSC, " + treaty.pinpoint().in(lang) + ")";
    }

    /** Where it was read, with addresses, and whether it is verified. */
    private String sources(Glossary.Entry term) {
        return term.sources().stream()
                        .map(
                                source ->
                                        source.title().in(lang)
                                                + source.url().map(at -> ", " + at).orElse(""))
                        .collect(Collectors.joining("; "))
                + " ("
                + Phrase.of(term.confidence()).in(lang)
                + ")";
    }

    /** The terms of the treaty in all that was told so far, a row for each; empty if none. */
    public Optional<GlossaryTable> glossary() {
        List<List<String>> rows = new ArrayList<>();
        for (Glossary.Entry term : termsUsed()) {
            rows.add(
                    List.of(
                            term(term.treaty().orElseThrow()),
                            term.preferred().in(lang),
                            term.note().in(lang),
                            sources(term)));
        }
        List<String> columns =
                GlossaryTable.COLUMNS.stream().map(column -> column.in(lang)).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new GlossaryTable(Phrase.GLOSSARY_TEXT.in(lang), columns, rows));
    }

    /** The terms of the treaty in all that was told so far, in the order of the glossary. */
    List<Glossary.Entry> termsUsed() {
        return Glossary.ofTheField().entries().stream()
                .filter(term -> used.contains(term.id()))
                .toList();
    }

    /** What wrote the report, and from which files. */
    String madeFrom(GapReport report) {
        String tool = Tool.NAME + " " + Tool.VERSION;
        return report.inputs()
                .map(
                        inputs ->
                                Phrase.MADE_FROM.in(
                                        lang,
                                        tool,
                                        inputs.files().size(),
                                        inputs.sha256().substring(0, 12)))
                .orElse(tool);
    }

    String title(GapReport report) {
        return Phrase.TITLE.in(
                lang, report.state().heading(lang), report.catalogue().cite().in(lang));
    }

    /** The question: day, view, yardstick. */
    String question(GapReport report) {
        List<String> parts = new ArrayList<>();
        parts.add(Phrase.AS_OF.in(lang, report.asOf()));
        report.view()
                .map(View::title)
                .ifPresent(title -> parts.add(Phrase.VIEW.in(lang, told(title))));
        if (hasTwoYardsticks(report)) {
            parts.add(Phrase.YARDSTICK.in(lang, Phrase.of(report.yardstick()).in(lang)));
        }
        if (report.verifiedOnly()) {
            parts.add(Phrase.VERIFIED_ONLY.in(lang));
        }
        return String.join("; ", parts);
    }

    private static boolean hasTwoYardsticks(GapReport report) {
        return report.findings().stream()
                .flatMap(finding -> finding.elements().stream())
                .anyMatch(ElementFinding::isBeyond);
    }

    String counted(GapReport report) {
        int provisions = 0;
        int read = 0;
        for (Instrument instrument : report.instruments()) {
            provisions +=
                    (int)
                            instrument.provisions().stream()
                                    .filter(
                                            provision ->
                                                    instrument.countsOn(report.asOf(), provision))
                                    .count();
            read += instrument.isReadInFull(report.catalogue().id(), report.asOf()) ? 1 : 0;
        }
        return Phrase.COUNTED.in(lang, report.instruments().size(), provisions, read);
    }

    String clock(ReportingClock clock) {
        if (clock.submitted().isPresent()) {
            return Phrase.CLOCK_SUBMITTED.in(lang, clock.due(), clock.submitted().get());
        }
        if (clock.unknown()) {
            return Phrase.CLOCK_UNKNOWN.in(lang, clock.due());
        }
        if (clock.overdueDays() == 0) {
            return Phrase.CLOCK_PENDING.in(lang, clock.due());
        }
        String overdue = Phrase.CLOCK_OVERDUE.in(lang, clock.due(), clock.overdueDays());
        return clock.knownUntil()
                .map(day -> overdue + " (" + Phrase.CLOCK_KNOWN.in(lang, day) + ")")
                .orElse(overdue);
    }

    /** Over all obligations that carry a status; each element counts once. */
    String elements(GapReport report) {
        return counts(report.elements(), report.count(ElementStatus.NOT_APPLICABLE));
    }

    String elements(Finding finding) {
        return counts(finding.counts(), 0);
    }

    /** With the elements of which one is enough, for they count once. */
    String counts(Finding finding) {
        StringBuilder words = new StringBuilder(elements(finding));
        for (Set<String> group : finding.obligation().anyOf()) {
            List<String> titles =
                    finding.counted().stream()
                            .map(ElementFinding::element)
                            .filter(element -> group.contains(element.id().slug()))
                            .map(element -> told(element.title()))
                            .toList();
            words.append(" (").append(Phrase.COUNT_ONCE.in(lang, either(titles))).append(')');
        }
        return words.toString();
    }

    private String either(List<String> titles) {
        return String.join(" " + Phrase.OR.in(lang) + " ", titles);
    }

    /** An element's title, or those of elements of which one is enough. */
    public String titles(List<ElementFinding> unit) {
        List<String> titles = unit.stream().map(one -> told(one.element().title())).toList();
        return titles.size() == 1
                ? titles.get(0)
                : either(titles) + " (" + Phrase.ONE_IS_ENOUGH.in(lang) + ")";
    }

    /** "5 of 8 elements covered, 1 not covered, 2 not assessed": what is zero is left out. */
    private String counts(Finding.Counts counts, int notApplicable) {
        if (counts.total() + notApplicable == 0) {
            return Phrase.NOT_APPLICABLE.in(lang);
        }
        List<String> parts = new ArrayList<>();
        int all = counts.total() + notApplicable;
        parts.add(
                all == 1
                        ? Phrase.OF_ONE_COVERED.in(lang, counts.covered())
                        : Phrase.OF_COVERED.in(lang, counts.covered(), all));
        addCount(parts, Phrase.COUNT_PARTLY, counts.partly());
        addCount(parts, Phrase.COUNT_CONFLICTING, counts.conflicting());
        addCount(parts, Phrase.COUNT_NOT_COVERED, counts.missing());
        addCount(parts, Phrase.COUNT_NOT_ASSESSED, counts.notAssessed());
        addCount(parts, Phrase.COUNT_NOT_APPLICABLE, notApplicable);
        return String.join(", ", parts);
    }

    private void addCount(List<String> parts, Phrase phrase, int count) {
        if (count > 0) {
            parts.add(phrase.in(lang, count));
        }
    }

    String noGaps(GapReport report) {
        int open = report.count(Status.NOT_ASSESSED);
        return open == 0 ? Phrase.NO_GAPS.in(lang) : Phrase.NO_GAPS_BUT.in(lang, open);
    }

    /** The status word, with "(unverified)" where it rests on something unread. */
    String status(Finding finding) {
        String word = finding.status().map(Phrase::of).orElse(Phrase.NO_STATUS).in(lang);
        return finding.isUnverified() ? word + " (" + Phrase.UNVERIFIED.in(lang) + ")" : word;
    }

    String status(ElementFinding element) {
        String word = Phrase.of(element.status()).in(lang);
        return element.unverified() ? word + " (" + Phrase.UNVERIFIED.in(lang) + ")" : word;
    }

    String claim(ClaimFinding claim) {
        return cite(claim.instrument(), claim.provision());
    }

    /**
     * The way from a claim on another catalogue's element to this one; empty for a claim of its
     * own.
     */
    String path(ClaimFinding claim) {
        return claim.via()
                .map(
                        relation ->
                                " ("
                                        + Phrase.VIA.in(
                                                lang, relation.to(), relation(relation.kind()))
                                        + ")")
                .orElse("");
    }

    private String relation(Element.Relation.Kind kind) {
        return switch (kind) {
            case EQUAL -> Phrase.EQUAL.in(lang);
            case NARROWER -> Phrase.NARROWER.in(lang);
            case BROADER -> Phrase.BROADER.in(lang);
        };
    }

    /** That it was judged so, by whom and when; as written, by its id. */
    String judgement(Judgement judgement) {
        return Phrase.JUDGEMENT.in(lang)
                + (kept == Kept.ALL
                        ? " " + judgement.id()
                        : " (" + told(judgement.by()) + ", " + judgement.on() + ")");
    }

    /** Who judged otherwise, how far, and why. */
    String dissent(Judgement.Dissent dissent) {
        return Phrase.DISSENT.in(lang)
                + ", "
                + told(dissent.by())
                + ", "
                + Phrase.of(dissent.extent()).in(lang)
                + ": "
                + told(dissent.because());
    }

    /** Provisions by their citation, where the report knows them. */
    public List<String> cites(GapReport report, List<ProvisionId> provisions) {
        return provisions.stream().map(id -> cite(report.instruments(), id)).toList();
    }

    /** Provisions by their citation, in force or not. */
    List<String> cites(State state, List<ProvisionId> provisions) {
        return provisions.stream().map(id -> cite(state.instruments(), id)).toList();
    }

    private String cite(List<Instrument> instruments, ProvisionId id) {
        for (Instrument instrument : instruments) {
            if (instrument.id().equals(id.instrument())) {
                for (Provision provision : instrument.provisions()) {
                    if (provision.id().equals(id)) {
                        return cite(instrument, provision);
                    }
                }
            }
        }
        return id.toString();
    }

    /** Whether the State is bound, in words, for a catalogue other than the OPSC. */
    Optional<String> bound(GapReport report) {
        String cite = report.catalogue().cite().in(lang);
        boolean duties =
                report.findings().stream()
                        .anyMatch(finding -> finding.obligation().strength().binds());
        if (report.clock().isPresent() || !duties) {
            return Optional.empty();
        }
        if (report.binds().isEmpty()) {
            return Optional.of(Phrase.NOT_TOLD.in(lang, cite));
        }
        if (!report.binds().get()) {
            return Optional.of(Phrase.NOT_BOUND_BY.in(lang, cite));
        }
        return report.state()
                .boundBy(report.catalogue().id())
                .flatMap(bound -> bound.force().from())
                .map(from -> Phrase.BOUND_FROM.in(lang, cite, from));
    }

    /** "Law 44/2008, article 29 in conjunction with article 4(1)"; as the law counts if written. */
    public String cite(Instrument instrument, Provision provision) {
        return kept == Kept.ALL
                ? instrument.cite().in(lang) + ", " + place(instrument, provision)
                : cites.computeIfAbsent(provision, one -> Citation.of(instrument, provision, lang));
    }

    /** The place in the instrument alone; empty where its name says all. */
    String place(Instrument instrument, Provision provision) {
        return kept == Kept.ALL
                ? provision.pinpoint(lang)
                : Citation.place(instrument, provision, lang);
    }

    static Phrase verdict(StatementResult result) {
        if (result.confirmed()) {
            return Phrase.CONFIRMED;
        }
        if (result.isUndecided()) {
            return Phrase.UNDECIDED;
        }
        return result.confirmedInPart() ? Phrase.OTHERWISE_IN_PART : Phrase.OTHERWISE;
    }

    /** "declaration". */
    public String kind(Treaty.Declaration declaration) {
        return Phrase.of(declaration.kind()).in(lang);
    }

    String period(Force force) {
        String from = force.from().map(Object::toString).orElse("-");
        String period = from + " / " + force.until().map(Object::toString).orElse("..");
        return force.suspension()
                .map(time -> period + ", " + Phrase.SUSPENDED_WORD.in(lang) + " " + period(time))
                .orElse(period);
    }

    /** The day of a source as far as it is known, or that on which it was read. */
    String dated(Practice one) {
        return switch (one.dayOf()) {
            case PUBLICATION -> one.day().toString();
            case READING -> Phrase.AS_READ_ON.in(lang, one.day());
        };
    }

    /** What a statement rests on: element statuses with the provisions behind them. */
    List<String> evidence(GapReport report, StatementResult result) {
        List<String> lines = new ArrayList<>();
        for (ElementFinding element : result.elements()) {
            String provisions =
                    element.claims().stream()
                            .filter(claim -> claim.extent() != Extent.CONFLICTS)
                            .map(this::claim)
                            .distinct()
                            .collect(Collectors.joining("; "));
            String why = element.why().map(this::told).orElse("");
            String behind = provisions.isEmpty() ? why : provisions;
            lines.add(
                    (kept == Kept.ALL ? element.element().id() : place(report, element))
                            + " "
                            + status(element)
                            + (behind.isEmpty() ? "" : (kept == Kept.ALL ? ": " : " - ") + behind));
        }
        for (Instrument instrument : report.instruments()) {
            if (result.online().contains(instrument.id())) {
                String provisions =
                        instrument.provisions().stream()
                                .filter(provision -> instrument.countsOn(report.asOf(), provision))
                                .filter(
                                        provision ->
                                                provision
                                                        .online()
                                                        .equals(Optional.of(Online.EXPLICIT)))
                                .map(provision -> place(instrument, provision))
                                .collect(Collectors.joining("; "));
                lines.add(instrument.cite().in(lang) + ": " + provisions);
            }
        }
        return lines;
    }

    /** "art. 8(2), an inquiry into age". */
    private String place(GapReport report, ElementFinding element) {
        return report.finding(element.element().id().obligation())
                        .map(finding -> finding.obligation().pinpoint().in(lang) + ", ")
                        .orElse("")
                + told(element.element().title())
                + ":";
    }

    public String protects(Protects protects) {
        String whom =
                protects.under() == Protects.EVERYONE
                        ? Phrase.EVERYONE.in(lang)
                        : Phrase.UNDER.in(lang, protects.under());
        if (protects.except().isEmpty()) {
            return whom;
        }
        String except =
                protects.except().stream()
                        .sorted()
                        .map(who -> leftOut(who, protects.under()).in(lang))
                        .collect(Collectors.joining(", "));
        return whom + ", " + Phrase.EXCEPT.in(lang, except);
    }

    /** Who leaves out boys but protects people of any age leaves out men too. */
    private static Phrase leftOut(Protects.Except who, int under) {
        if (under == Protects.EVERYONE && who == Protects.Except.BOYS) {
            return Phrase.MALES;
        }
        return under == Protects.EVERYONE && who == Protects.Except.GIRLS
                ? Phrase.FEMALES
                : Phrase.of(who);
    }

    /** A penalty of a provision of {@code instrument} in words. */
    public String penalty(Instrument instrument, Penalty penalty) {
        List<String> main = new ArrayList<>();
        if (penalty.death()) {
            main.add(Phrase.DEATH.in(lang));
        }
        term(penalty.minimum(), penalty.maximum()).ifPresent(main::add);
        StringBuilder words = new StringBuilder(String.join(" " + Phrase.OR.in(lang) + " ", main));
        penalty.fine()
                .ifPresent(
                        fine -> {
                            String join =
                                    penalty.joined()
                                            .map(
                                                    joined ->
                                                            switch (joined) {
                                                                case AND -> Phrase.AND;
                                                                case OR -> Phrase.OR;
                                                                case AND_OR -> Phrase.AND_OR;
                                                            })
                                            .map(phrase -> " " + phrase.in(lang) + " ")
                                            .orElse(", ");
                            words.append(words.isEmpty() ? "" : join).append(fine(fine));
                        });
        penalty.sameAs()
                .ifPresent(same -> add(words, Phrase.AS_FOR.in(lang, sameAs(instrument, same))));
        penalty.increase()
                .ifPresent(
                        increase -> {
                            add(words, Phrase.PLUS.in(lang, increase.by()));
                            increase.maximum()
                                    .ifPresent(
                                            term ->
                                                    words.append(" (")
                                                            .append(
                                                                    Phrase.UP_TO.in(
                                                                            lang, term.in(lang)))
                                                            .append(')'));
                        });
        penalty.other().ifPresent(other -> add(words, told(other)));
        return words.toString();
    }

    /**
     * What the references of a provision to others that were replaced are read as on the report's
     * day; empty if it has none.
     */
    public Optional<String> readAs(GapReport report, Provision provision) {
        Map<String, String> read = new TreeMap<>();
        for (ProvisionId id : provision.references()) {
            for (Instrument instrument : report.state().instruments()) {
                for (Provision one : instrument.provisions()) {
                    if (one.id().equals(id) && isReplaced(one, report)) {
                        String place =
                                id.instrument().equals(provision.id().instrument())
                                        ? place(instrument, one)
                                        : cite(instrument, one);
                        replacement(one, report)
                                .ifPresent(now -> read.put(place, Phrase.AS.in(lang, place, now)));
                    }
                }
            }
        }
        return read.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.READ_TODAY.in(lang, String.join("; ", read.values())));
    }

    private static boolean isReplaced(Provision one, GapReport report) {
        return one.ended().equals(Optional.of(Provision.Ended.REPLACED))
                && one.force()
                        .until()
                        .filter(day -> !report.asOf().isBefore(day.date()))
                        .isPresent();
    }

    private Optional<String> replacement(Provision ended, GapReport report) {
        for (Instrument instrument : report.instruments()) {
            for (Provision one : instrument.provisions()) {
                if (ended.replacedBy().equals(Optional.of(one.id().toString()))
                        && instrument.countsOn(report.asOf(), one)) {
                    return Optional.of(cite(instrument, one));
                }
            }
        }
        return Optional.empty();
    }

    /** The place of the provision of {@code instrument} with a slug. */
    public String sameAs(Instrument instrument, String slug) {
        return instrument.provisions().stream()
                .filter(provision -> kept != Kept.ALL && provision.id().slug().equals(slug))
                .map(provision -> place(instrument, provision))
                .findFirst()
                .orElse(slug);
    }

    private static void add(StringBuilder words, String more) {
        words.append(words.isEmpty() ? "" : "; ").append(more);
    }

    /** What the law allowed, what was asked and what was imposed, on one line. */
    String sentencing(GapReport report, Decision decision) {
        List<String> parts = new ArrayList<>();
        if (!decision.charged().isEmpty()) {
            parts.add(
                    Phrase.CHARGED.in(lang)
                            + " "
                            + decision.charged().stream()
                                    .map(id -> cite(report.state().instruments(), id))
                                    .collect(Collectors.joining("; ")));
        }
        decision.availableMaximum()
                .ifPresent(term -> parts.add(Phrase.AVAILABLE.in(lang, term.in(lang))));
        decision.aggravatedMaximum()
                .ifPresent(term -> parts.add(Phrase.AGGRAVATED.in(lang, term.in(lang))));
        decision.asked().ifPresent(term -> parts.add(Phrase.ASKED.in(lang, term.in(lang))));
        decision.imposed().ifPresent(term -> parts.add(Phrase.IMPOSED.in(lang, term.in(lang))));
        if (!decision.checked().isVerified()) {
            parts.add(Phrase.UNVERIFIED.in(lang));
        }
        return String.join("; ", parts);
    }

    private Optional<String> term(Optional<Term> minimum, Optional<Term> maximum) {
        return range(
                minimum.map(term -> term.in(lang)),
                maximum.map(term -> term.in(lang)),
                Phrase.UP_TO);
    }

    private String fine(Penalty.Fine fine) {
        LongFunction<String> money =
                sum ->
                        lang == Lang.ID && fine.currency().equals(RUPIAH)
                                ? "Rp" + lang.grouped(sum)
                                : fine.currency() + " " + lang.grouped(sum);
        return range(
                        fine.minimum().map(money::apply),
                        fine.maximum().map(money::apply),
                        Phrase.UP_TO_SUM)
                .map(sum -> Phrase.FINE_OF.in(lang, sum))
                .orElse(Phrase.FINE.in(lang));
    }

    private Optional<String> range(Optional<String> least, Optional<String> most, Phrase upTo) {
        if (least.equals(most)) {
            return least;
        }
        if (least.isPresent() && most.isPresent()) {
            return Optional.of(Phrase.BETWEEN.in(lang, least.get(), most.get()));
        }
        return most.map(text -> upTo.in(lang, text))
                .or(() -> least.map(text -> Phrase.AT_LEAST.in(lang, text)));
    }
}
