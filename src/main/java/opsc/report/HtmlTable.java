package opsc.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opsc.model.ClaimFinding;
import opsc.model.ElementFinding;
import opsc.model.ElementStatus;
import opsc.model.Finding;
import opsc.model.Judgement;
import opsc.model.Lang;
import opsc.model.Obligation;
import opsc.model.Phase;
import opsc.model.Pinpoint;
import opsc.model.Provision;
import opsc.model.Text;
import opsc.model.Word;

/**
 * Every obligation with its elements and the claims on them, in one table. The form above it is for
 * the script, which shows it; without the script the whole table is there.
 */
record HtmlTable(HtmlPage page, Synonyms synonyms) {

    void write() throws IOException {
        page.out().element("p", page.say(Phrase.ELEMENTS_TEXT));
        form();
        Html out = page.out();
        out.open("table", "id", "elements", "class", "stack", "role", "table");
        out.element("caption", page.say(Phrase.ELEMENTS_CAPTION));
        out.open("thead", "role", "rowgroup").open("tr", "role", "row");
        column(Phrase.ELEMENT);
        column(Phrase.STATUS);
        column(Phrase.LAW_SAYS);
        out.close().close();
        for (Finding finding : page.report().findings()) {
            obligation(finding);
        }
        out.close();
    }

    private void column(Phrase phrase) throws IOException {
        page.out().element("th", page.heading(phrase), "scope", "col", "role", "columnheader");
    }

    private void form() throws IOException {
        Html out = page.out();
        out.open(
                "form",
                "id",
                "filter",
                "hidden",
                "hidden",
                "role",
                "search",
                "aria-label",
                page.say(Phrase.FILTER));
        out.open("p").element("label", page.say(Phrase.SEARCH), "for", "words");
        out.open(
                "input",
                "type",
                "search",
                "id",
                "words",
                "name",
                "words",
                "aria-describedby",
                "hint");
        out.close();
        choice("phase", Phrase.PHASE, Phase.values());
        choice("status", Phrase.STATUS, ElementStatus.values());
        out.open("p").element("button", page.say(Phrase.SHOW_ALL), "type", "reset").close();
        out.element("p", page.say(Phrase.SEARCH_HINT), "id", "hint", "class", "aside");
        out.close();
        out.element(
                "p",
                "",
                "id",
                "shown",
                "role",
                "status",
                "data-pattern",
                page.say(Phrase.SHOWN, "{0}", "{1}"));
    }

    private void choice(String name, Phrase label, Word[] words) throws IOException {
        Html out = page.out();
        out.open("p").element("label", page.heading(label), "for", name);
        out.open("select", "id", name, "name", name);
        out.element("option", page.say(Phrase.ALL), "value", "");
        for (Word word : words) {
            out.element("option", page.say(phrase(word)), "value", word.word());
        }
        out.close().close();
    }

    private static Phrase phrase(Word word) {
        return word instanceof Phase phase ? Phrase.of(phase) : Phrase.of((ElementStatus) word);
    }

    private void obligation(Finding finding) throws IOException {
        Obligation obligation = finding.obligation();
        Html out = page.out();
        out.open(
                "tbody",
                "role",
                "rowgroup",
                "id",
                HtmlPage.anchor(obligation.id()),
                "data-phase",
                obligation.phase().word());
        head(finding);
        for (ElementFinding element : finding.elements()) {
            element(element);
        }
        beside(finding);
        out.close();
    }

    private void head(Finding finding) throws IOException {
        Obligation obligation = finding.obligation();
        Html out = page.out();
        String words =
                synonyms.of(
                        List.of(obligation.title(), bothWays(obligation.pinpoint())),
                        List.of(obligation.summary()),
                        obligation.title().in(page.lang()));
        page.prose().entry();
        out.open("tr", "role", "row", "class", "obligation", "data-words", words);
        out.open("th", "scope", "rowgroup", "colspan", "3", "role", "rowheader");
        out.open("span", "class", "name");
        page.pinpoint(obligation.pinpoint().in(page.lang()));
        out.text(" ").text(obligation.title()).close().text(" ");
        page.status(finding);
        out.open("span", "class", "aside").text(" " + terms(finding)).close();
        if (finding.isGap() || finding.isBelowGoal()) {
            out.text(" ")
                    .element(
                            "a",
                            page.say(Phrase.SEE_GAP),
                            "href",
                            "#" + HtmlPage.gapAnchor(obligation.id()));
        }
        out.close().close();
    }

    private static Text bothWays(Pinpoint pinpoint) {
        return Text.of(pinpoint.in(Lang.EN), pinpoint.in(Lang.ID));
    }

    private String terms(Finding finding) {
        List<String> terms = new ArrayList<>();
        terms.add(finding.obligation().id().value());
        terms.add(page.say(Phrase.of(finding.obligation().phase())));
        terms.add(page.say(Phrase.of(finding.obligation().strength())));
        if (finding.status().isPresent()) {
            terms.add(page.prose().counts(finding));
        }
        return String.join("; ", terms);
    }

    private void element(ElementFinding element) throws IOException {
        page.prose().entry();
        Html out = page.out();
        out.open(
                "tr",
                "role",
                "row",
                "data-status",
                element.status().word(),
                "data-words",
                words(element));
        out.open("th", "scope", "row", "role", "rowheader").text(element.element().title());
        if (element.isBeyond()) {
            out.text(" ").element("span", "(" + page.say(Phrase.BEYOND) + ")", "class", "aside");
        }
        out.close();
        out.open("td", "role", "cell");
        page.status(element);
        out.close();
        out.open("td", "role", "cell");
        law(element);
        out.close().close();
    }

    private String words(ElementFinding element) {
        List<Text> names = new ArrayList<>();
        names.add(element.element().title());
        List<Text> told = new ArrayList<>();
        element.why().ifPresent(told::add);
        for (ClaimFinding claim : element.claims()) {
            names.add(claim.instrument().cite());
            Provision provision = claim.provision();
            names.add(Text.of(provision.pinpoint(), provision.pinpoint(Lang.ID)));
            names.add(
                    Text.of(
                            Citation.place(claim.instrument(), provision, Lang.EN),
                            Citation.place(claim.instrument(), provision, Lang.ID)));
            told.add(claim.claim().because());
            told.addAll(claim.residue());
        }
        return synonyms.of(names, told, element.element().title().in(page.lang()));
    }

    private void law(ElementFinding element) throws IOException {
        if (element.why().isPresent()) {
            page.out().open("p").text(element.why().get()).close();
        }
        if (element.judgement().isPresent()) {
            judgement(element.judgement().get());
        }
        page.list(
                element.claims().stream().<HtmlPage.Part>map(claim -> () -> claim(claim)).toList());
    }

    private void judgement(Judgement judgement) throws IOException {
        Html out = page.out();
        out.open("p").element("strong", page.heading(Phrase.JUDGEMENT));
        out.text(" (").text(judgement.by()).text(", " + judgement.on() + ")");
        if (!judgement.restsOn().isEmpty()) {
            List<String> cites = page.prose().cites(page.report(), judgement.restsOn());
            out.text(" [" + String.join("; ", cites) + "]");
        }
        out.close();
        for (Judgement.Dissent dissent : judgement.dissent()) {
            out.open("p").element("strong", page.heading(Phrase.DISSENT));
            out.text(" (").text(dissent.by()).text("): ").text(dissent.because()).close();
        }
    }

    private void claim(ClaimFinding claim) throws IOException {
        Html out = page.out();
        page.cite(claim.instrument(), claim.provision());
        out.text(page.prose().path(claim) + ": ");
        out.element("strong", page.say(Phrase.of(claim.claim().extent())));
        if (claim.extent() != claim.claim().extent()) {
            out.text(", " + page.say(Phrase.WEAKENED));
        }
        if (!claim.isVerified()) {
            out.text(" (" + page.say(Phrase.UNVERIFIED) + ")");
        }
        out.text(". ").text(claim.claim().because());
        residue(claim.residue());
    }

    private void residue(List<Text> residue) throws IOException {
        Html out = page.out();
        for (int at = 0; at < residue.size(); at++) {
            if (at == 0) {
                out.open("span", "class", "lacks");
                out.text(" ").element("strong", page.heading(Phrase.LACKS)).text(": ");
            } else {
                out.text("; ");
            }
            out.text(residue.get(at));
        }
        if (!residue.isEmpty()) {
            out.close();
        }
    }

    /** What stands beside the law, for an obligation that is no gap and so is not told above. */
    private void beside(Finding finding) throws IOException {
        boolean nothing =
                finding.practice().isEmpty()
                        && finding.decisions().isEmpty()
                        && finding.declarations().isEmpty();
        if (nothing || finding.isGap() || finding.isBelowGoal()) {
            return;
        }
        page.prose().entry();
        Html out = page.out();
        out.open("tr", "role", "row", "class", "beside");
        out.open("td", "role", "cell", "colspan", "3");
        labelled(Phrase.PRACTICE, page.practice(finding));
        labelled(Phrase.DECISIONS, page.decisions(finding));
        labelled(Phrase.DECLARATIONS, page.declarations(finding));
        out.close().close();
    }

    private void labelled(Phrase label, List<HtmlPage.Part> items) throws IOException {
        if (!items.isEmpty()) {
            page.out().open("p").element("strong", page.say(label)).close();
            page.list(items);
        }
    }
}
