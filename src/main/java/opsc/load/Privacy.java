package opsc.load;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opsc.diagnostic.Code;
import opsc.diagnostic.Message;
import opsc.model.Text;

/**
 * No person can be identified from a finding or decision. Keys for a name, birthday or address do
 * not exist; this looks for what slips into prose.
 */
final class Privacy {

    private record Rule(Message what, Pattern pattern) {}

    private static final List<Rule> RULES =
            List.of(
                    rule(
                            Message.of("a birthday"),
                            "\\b(born (on|in|\\d)|date of birth|birthday|tanggal lahir|lahir (pada|di|\\d)|kelahiran \\d)"),
                    rule(
                            Message.of("an address"),
                            "\\b(lives at|home address|resident of \\w+ street|alamat rumah|beralamat di|bertempat tinggal di|jalan \\w+ no\\b|jl\\. ?\\w+)"),
                    rule(
                            Message.of("a school"),
                            "\\b(pupil of|student of|attends|bersekolah di|siswa(i|) (sd|smp|sma|smk|mts)|(sd|smp|sma|smk) negeri \\d)"),
                    rule(
                            Message.of("a name"),
                            "\\b(victim named|child named|korban bernama|anak bernama|whose name is|yang bernama)\\b"),
                    rule(
                            Message.of("a picture"),
                            "https?://\\S+\\.(jpe?g|png|gif|webp|heic|mp4)\\b"),
                    rule(
                            Message.of("a number or account of a person"),
                            "(\\+62|\\b08)[\\d .-]{8,}|\\b\\d{16}\\b|\\S+@\\S+\\.\\w|\\bfacebook\\.com/\\w|\\binstagram\\.com/\\w"));

    private Privacy() {}

    private static Rule rule(Message what, String pattern) {
        return new Rule(what, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    static void check(Fields fields, String key, Text text) {
        String prose = text.en() + "\n" + text.id().orElse("");
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(prose);
            if (matcher.find()) {
                fields.error(
                        Code.PERSONAL_DATA,
                        fields.spanOf(key),
                        Message.of("%s does not belong here: \"%s\"", rule.what(), matcher.group()),
                        Optional.of(Message.of("leave out whatever could identify a person")));
            }
        }
    }
}
