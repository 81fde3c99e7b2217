package opsc.draft;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opsc.model.Finding;
import opsc.model.Judgement;
import opsc.model.ObligationId;
import opsc.model.Practice;
import opsc.model.Treaty;

/** The paragraphs on an obligation: the duty, the provisions that carry it out, what is open. */
final class Duties {

    private final Voice voice;
    private final Pen pen;
    private final Authorities authorities;
    private final Shortfalls shortfalls;
    private final Recommendations recommendations;
    private final Map<ObligationId, Integer> stated = new HashMap<>();

    /** Each source with the paragraph that names it first. */
    private final Map<String, Integer> sources = new HashMap<>();

    Duties(Voice voice, Pen pen, Authorities authorities) {
        this.voice = voice;
        this.pen = pen;
        this.authorities = authorities;
        this.shortfalls = new Shortfalls(voice, pen, authorities);
        this.recommendations = new Recommendations(voice, pen);
    }

    /** The number of the paragraph that states an obligation. */
    int paragraph(Finding finding) {
        return stated.get(finding.obligation().id());
    }

    void write(Finding finding) {
        pen.heading(3, title(finding));
        duty(finding);
        authorities.write(finding);
        together(finding);
        shortfalls.write(finding);
        declarations(finding);
        if (voice.isGovernment()) {
            confirmations(finding);
        } else {
            practice(finding);
            if (finding.isGap()) {
                recommendations.write(finding);
            }
        }
    }

    /** Article 12: what the State owes the Committee is not a matter of its law. */
    void reporting(Finding finding) {
        duty(finding);
        if (!voice.isGovernment()) {
            practice(finding);
        }
    }

    static List<ObligationId> about(Finding finding) {
        return List.of(finding.obligation().id());
    }

    private String title(Finding finding) {
        return voice.article(finding) + ". " + voice.say(finding.obligation().title());
    }

    private void duty(Finding finding) {
        String summary = voice.say(finding.obligation().summary());
        String text =
                finding.obligation()
                        .qualifier()
                        .map(
                                qualifier ->
                                        voice.say(
                                                Wording.DUTY_QUALIFIED,
                                                voice.article(finding),
                                                voice.say(qualifier),
                                                summary))
                        .orElseGet(() -> voice.say(Wording.DUTY, voice.article(finding), summary));
        stated.put(
                finding.obligation().id(),
                pen.paragraph(about(finding), Run.plain(Voice.sentence(text))));
    }

    static Set<Judgement> judgements(Finding finding) {
        return finding.counted().stream()
                .flatMap(element -> element.judgement().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What several provisions add up to, where somebody has judged that. */
    private void together(Finding finding) {
        for (Judgement judgement : judgements(finding)) {
            boolean told =
                    judgement.finds() == Judgement.Finds.COVERED
                            || judgement.finds() == Judgement.Finds.PARTLY_COVERED
                                    && !voice.isGovernment();
            if (told) {
                pen.paragraph(
                        about(finding),
                        voice.said(judgement.checked().isVerified(), sum(finding, judgement)));
            }
        }
    }

    /** A State says that it is so; civil society says why. */
    private String sum(Finding finding, Judgement judgement) {
        String paragraphs =
                judgement.restsOn().stream()
                        .flatMap(id -> authorities.paragraph(id).stream())
                        .distinct()
                        .sorted()
                        .map(Object::toString)
                        .collect(Collectors.collectingAndThen(Collectors.toList(), voice::list));
        if (!voice.isGovernment()) {
            return Voice.sentence(
                    voice.say(
                            Wording.TOGETHER_BECAUSE, paragraphs, voice.say(judgement.because())));
        }
        List<String> elements =
                finding.counted().stream()
                        .filter(one -> one.judgement().equals(Optional.of(judgement)))
                        .map(one -> voice.say(one.element().title()))
                        .toList();
        return voice.say(finding, Wording.TOGETHER, paragraphs, voice.list(elements));
    }

    private void declarations(Finding finding) {
        for (Treaty.Declaration one : finding.declarations()) {
            pen.paragraph(
                    about(finding),
                    voice.said(
                            one.checked().isVerified(),
                            voice.say(
                                    Wording.RESERVATION,
                                    Voice.capital(voice.prose().kind(one)),
                                    voice.day(voice.report().asOf()),
                                    Voice.sentence(voice.say(one.summary())))));
        }
    }

    /** What sources report in the State's favour: it has to say so itself. */
    private void confirmations(Finding finding) {
        finding.practice().stream()
                .filter(one -> one.effect() == Practice.Effect.CONFIRMS)
                .forEach(one -> reported(finding, one, voice.toConfirm(said(one))));
    }

    private void practice(Finding finding) {
        finding.practice()
                .forEach(
                        one ->
                                reported(
                                        finding,
                                        one,
                                        voice.said(one.checked().isVerified(), said(one))));
    }

    /** What a source reports; a source that stands above already is not named in full again. */
    private String said(Practice one) {
        String source = voice.source(one);
        return voice.reported(
                one,
                Optional.ofNullable(sources.get(source))
                        .map(above -> voice.say(Wording.SOURCE_AS_ABOVE, above))
                        .orElse(source));
    }

    private void reported(Finding finding, Practice one, Run run) {
        sources.putIfAbsent(voice.source(one), pen.paragraph(about(finding), run));
    }
}
