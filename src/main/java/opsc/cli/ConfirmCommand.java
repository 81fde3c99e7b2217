package opsc.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import opsc.diagnostic.Message;
import opsc.load.Nearest;
import opsc.load.Problems;
import opsc.load.RawFile;
import opsc.load.StateLoader;
import opsc.load.YamlText;
import opsc.match.Fingerprint;
import opsc.model.Catalogue;
import opsc.model.Claim;
import opsc.model.Instrument;
import opsc.model.Provision;
import opsc.model.State;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code opsc confirm CLAIM...}: writes into the statute file who found on which day that a claim
 * holds, and on which texts.
 */
final class ConfirmCommand implements Command {

    /** A claim that was named, with the texts it stands on now. */
    private record Named(Provision provision, Claim claim, String fingerprint) {

        String file() {
            return claim.span().file();
        }
    }

    @Override
    public void define(CommandSpec spec) {
        Options.positionals(
                spec,
                "CLAIM",
                true,
                "Provision and obligation or element, as idn-uu-44-2008/pasal-29:opsc-3-1-c; a provision"
                        + " alone means all its claims.");
        Options.value(spec, "NAME", "Who has read both texts again.", "--by");
        Options.value(spec, "DAY", "On which day, as 2026-11-22. Default: today.", "--on");
        Options.data(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Problem {
        String by = Options.value(arguments, "--by").map(String::strip).orElse("");
        if (by.isEmpty()) {
            throw new Problem(
                    Message.of("nobody is named who has read it"), Message.of("add --by NAME"));
        }
        LocalDate on = Options.day(arguments, "--on").orElse(terminal.today());
        if (on.isAfter(terminal.today())) {
            throw new Problem(
                    Message.of("--on %s is still to come", on),
                    Message.of("give the day on which it was read"));
        }
        Data data = Options.data(arguments, terminal);
        if (!data.isOnDisk()) {
            throw new Problem(
                    Message.of("the statutes that come with opsc cannot be changed"),
                    Message.of(
                            "call it where your `statutes` folder is, or name that with --statutes"));
        }
        Law law = new Law(data, terminal, data.catalogues().stream().map(RawFile::stem).toList());
        Map<String, List<String>> byState = new TreeMap<>();
        for (String name : arguments.matchedPositionalValue(0, List.<String>of())) {
            String code = name.substring(0, Math.max(0, name.indexOf('-')));
            byState.computeIfAbsent(code.toLowerCase(Locale.ROOT), none -> new ArrayList<>())
                    .add(name);
        }
        Map<String, YamlText> written = new TreeMap<>();
        List<RawFile> read = new ArrayList<>();
        List<Named> confirmed = new ArrayList<>();
        for (Map.Entry<String, List<String>> one : byState.entrySet()) {
            List<RawFile> files = law.files(one.getKey());
            State state = law.state(one.getKey(), files);
            List<Named> claims = new ArrayList<>();
            for (String name : one.getValue()) {
                claims.addAll(named(name, state, law));
            }
            read.addAll(files);
            written.putAll(edited(files, claims, by, on));
            stopUnlessMeant(one.getKey(), files, written, claims, law, terminal);
            confirmed.addAll(claims);
        }
        OutputFiles.replaceAll(YamlText.files(written), read, terminal);
        confirmed.stream()
                .distinct()
                .forEach(
                        one ->
                                terminal.tell(
                                        Message.of(
                                                "%s: confirmed by %s on %s (%s)",
                                                one.provision().nameOf(one.claim()),
                                                by,
                                                on,
                                                one.file())));
        return ExitCode.OK;
    }

    private static List<Named> named(String name, State state, Law law) throws Problem {
        int colon = name.indexOf(':');
        String provisionId = colon < 0 ? name : name.substring(0, colon);
        String subject = colon < 0 ? "" : name.substring(colon + 1);
        List<String> known = new ArrayList<>();
        for (Instrument instrument : state.instruments()) {
            for (Provision provision : instrument.provisions()) {
                if (provision.id().toString().equals(provisionId)) {
                    return named(name, subject, provision, law);
                }
                known.add(provision.id().toString());
            }
        }
        throw new Problem(
                Message.of("no provision has the id `%s`", provisionId),
                Nearest.help(provisionId, known).orElse(Message.of("opsc report writes the ids")));
    }

    private static List<Named> named(String name, String subject, Provision provision, Law law)
            throws Problem {
        List<Named> named = new ArrayList<>();
        for (Claim claim : provision.covers()) {
            boolean meant =
                    subject.isEmpty()
                            || claim.obligation().value().equals(subject)
                            || claim.elements().stream()
                                    .anyMatch(one -> one.toString().equals(subject));
            if (meant) {
                named.add(new Named(provision, claim, fingerprint(provision, claim, law)));
            }
        }
        if (named.isEmpty()) {
            String all =
                    provision.covers().stream()
                            .map(provision::nameOf)
                            .distinct()
                            .collect(Collectors.joining(", "));
            throw new Problem(
                    Message.of("there is no claim `%s`", name),
                    all.isEmpty()
                            ? Message.of("the provision makes no claim")
                            : Message.of("it makes %s", all));
        }
        return named;
    }

    private static String fingerprint(Provision provision, Claim claim, Law law) {
        Catalogue catalogue =
                law.yardsticks().catalogues().stream()
                        .filter(one -> one.obligation(claim.obligation()).isPresent())
                        .findFirst()
                        .orElseThrow();
        return Fingerprint.of(catalogue, provision, claim);
    }

    /** The files that change, by path. */
    private static Map<String, YamlText> edited(
            List<RawFile> files, List<Named> claims, String by, LocalDate on) {
        Map<String, YamlText> edited = new TreeMap<>();
        for (RawFile file : files) {
            // From the last claim to the first, so that no place moves before it is used.
            List<Named> here =
                    claims.stream()
                            .filter(one -> one.file().equals(file.path()))
                            .distinct()
                            .sorted(
                                    Comparator.comparing((Named one) -> one.claim().span())
                                            .reversed())
                            .toList();
            YamlText text = YamlText.of(file);
            for (Named one : here) {
                String confirmed = "{by: " + YamlText.quoted(by) + ", on: " + on + "}";
                text =
                        text.with(
                                        one.claim().span(),
                                        "fingerprint",
                                        YamlText.quoted(one.fingerprint()))
                                .with(one.claim().span(), "confirmed", confirmed);
            }
            if (!here.isEmpty()) {
                edited.put(file.path(), text);
            }
        }
        return edited;
    }

    /** What is about to be written must load, and say of each claim what was meant. */
    private static void stopUnlessMeant(
            String code,
            List<RawFile> files,
            Map<String, YamlText> written,
            List<Named> claims,
            Law law,
            Terminal terminal)
            throws Problem {
        Problems problems = new Problems();
        Optional<State> state =
                StateLoader.load(
                        "statutes/" + code,
                        YamlText.over(files, written),
                        law.yardsticks(),
                        problems);
        if (problems.errors() > 0) {
            terminal.say(Message.of("with these changes the files would not be valid:"));
        }
        Law.stopOnErrors(problems, terminal);
        List<String> now =
                state.orElseThrow().instruments().stream()
                        .flatMap(one -> one.provisions().stream())
                        .flatMap(
                                one ->
                                        one.covers().stream()
                                                .map(
                                                        claim ->
                                                                one.nameOf(claim)
                                                                        + claim.fingerprint()
                                                                                .orElse("")))
                        .toList();
        boolean all =
                claims.stream()
                        .allMatch(
                                one ->
                                        now.contains(
                                                one.provision().nameOf(one.claim())
                                                        + one.fingerprint()));
        if (!all) {
            throw new IllegalStateException("the edited file would not say what was confirmed");
        }
    }
}
