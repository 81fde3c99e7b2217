package opsc.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opsc.model.ClaimFinding;
import opsc.model.ElementFinding;
import opsc.model.ElementStatus;
import opsc.model.Finding;

/**
 * What is open of a gap: which elements, and what each law in force leaves open of them.
 *
 * @param elements the elements that leave the same open, named after one another
 * @param lines what is open of them, a line for each provision that covers them in part, or for
 *     each thing that all law together lacks; empty if nothing covers them
 */
record Residue(String elements, List<String> lines) {

    /** Of how many provisions it is told how far each goes. */
    private static final int MOST = 3;

    /** How a passage starts that says how far a provision goes, rather than what it lacks. */
    private static final List<String> ONLY = List.of("only ", "hanya ");

    Residue {
        lines = List.copyOf(lines);
    }

    /** Whether it fits on one line. */
    boolean isShort() {
        return lines.size() < 2;
    }

    /** On one line: a title, or a cell of a table. */
    @Override
    public String toString() {
        return lines.isEmpty() ? elements : elements + ": " + joined(lines);
    }

    /** The lines as one passage. */
    static String joined(List<String> lines) {
        return String.join(" / ", lines);
    }

    /** What is open of a finding, worst first; elements that leave the same open stand together. */
    static List<Residue> of(Finding finding, Prose prose) {
        Prose written = Prose.asWritten(prose.lang());
        List<Residue> open = new ArrayList<>();
        for (ElementStatus status :
                List.of(
                        ElementStatus.CONFLICTING,
                        ElementStatus.NOT_COVERED,
                        ElementStatus.PARTLY_COVERED)) {
            Map<List<String>, List<List<ElementFinding>>> alike = new LinkedHashMap<>();
            for (List<ElementFinding> unit : finding.open()) {
                if (unit.get(0).status() == status) {
                    alike.computeIfAbsent(lines(unit, written), none -> new ArrayList<>())
                            .add(unit);
                }
            }
            alike.values().forEach(units -> open.add(of(status, units, prose)));
        }
        return open;
    }

    private static Residue of(ElementStatus status, List<List<ElementFinding>> alike, Prose prose) {
        String titles = alike.stream().map(prose::titles).collect(Collectors.joining(", "));
        String elements =
                status == ElementStatus.PARTLY_COVERED
                        ? titles
                        : Phrase.of(status).in(prose.lang()) + ": " + titles;
        return new Residue(
                elements,
                status == ElementStatus.NOT_COVERED ? List.of() : lines(alike.get(0), prose));
    }

    /** What is open of one element; empty if nothing is. */
    static List<String> lines(ElementFinding element, Prose prose) {
        return lines(List.of(element), prose);
    }

    /** What is open of an element, or of those of which one is enough. */
    private static List<String> lines(List<ElementFinding> unit, Prose prose) {
        ElementStatus status = unit.get(0).status();
        List<ClaimFinding> deciding =
                status == ElementStatus.PARTLY_COVERED || status == ElementStatus.CONFLICTING
                        ? ElementFinding.deciding(unit)
                        : List.of();
        if (deciding.isEmpty()) {
            return unit.stream()
                    .flatMap(element -> element.residue().stream())
                    .flatMap(text -> things(prose.told(text)))
                    .distinct()
                    .toList();
        }
        List<String> lines = new ArrayList<>();
        deciding.stream().limit(MOST).forEach(claim -> lines.add(line(claim, prose)));
        if (deciding.size() > MOST) {
            lines.add(Phrase.MORE_IN_PART.in(prose.lang(), deciding.size() - MOST));
        }
        return lines;
    }

    /** "Law 1/2000, s. 1, still open: exports"; "Law 1/2000, s. 1: only at markets". */
    private static String line(ClaimFinding claim, Prose prose) {
        String open = claim.residue().stream().map(prose::told).collect(Collectors.joining("; "));
        boolean lacks =
                claim.claim().lacks().isPresent() && ONLY.stream().noneMatch(open::startsWith);
        return lacks
                ? Phrase.STILL_OPEN.in(prose.lang(), prose.claim(claim), open)
                : prose.claim(claim) + ": " + open;
    }

    /** The things that a passage names apart by semicolons; not those in brackets. */
    private static Stream<String> things(String told) {
        List<String> things = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < told.length(); at++) {
            char letter = told.charAt(at);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (letter == ';' && depth == 0) {
                things.add(told.substring(start, at).strip());
                start = at + 1;
            }
        }
        things.add(told.substring(start).strip());
        return things.stream();
    }
}
