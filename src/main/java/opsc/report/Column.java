package opsc.report;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opsc.model.Lang;

/**
 * The columns of documents. Machine formats see the constant's name, readers of English the same in
 * words, readers of Indonesian {@code id}.
 */
enum Column {
    AFTER("sesudah"),
    AS_OF("per tanggal"),
    BECAUSE("karena"),
    BEFORE("sebelum"),
    CAME("mulai berlaku"),
    CHANGED("berubah"),
    CITE("kutipan"),
    COVERED("tercakup"),
    DAY("hari"),
    DIRECTION("arah"),
    ELEMENTS("unsur"),
    ELEMENTS_COVERED("unsur tercakup"),
    FILE("berkas"),
    GAPS("kesenjangan"),
    IN_FORCE("berlaku"),
    INSTRUMENTS("peraturan"),
    KIND("jenis"),
    MET("terpenuhi"),
    NAME("nama"),
    NOT_APPLICABLE("tidak berlaku"),
    NOT_ASSESSED("belum dinilai"),
    NOT_MET("tidak terpenuhi"),
    OBLIGATION("kewajiban"),
    OBLIGATIONS("kewajiban"),
    OPEN_AFTER("yang belum tercakup sesudahnya"),
    ORIGIN("asal"),
    PARTLY_MET("terpenuhi sebagian"),
    PENALTY("ancaman pidana"),
    PENALTY_AFTER("ancaman pidana sesudah"),
    PENALTY_BEFORE("ancaman pidana sebelum"),
    PINPOINT("pasal"),
    PLACE("tempat"),
    REFERS_TO("merujuk pada"),
    PROVISION("ketentuan"),
    PROVISIONS("ketentuan"),
    REMARKS("catatan"),
    SETTING("pengaturan"),
    STATE("negara"),
    STRENGTH("kekuatan"),
    SUBJECT("pokok"),
    SUMMARY("ringkasan"),
    TITLE("judul"),
    UNVERIFIED("belum diverifikasi"),
    VALUE("nilai"),
    WENT("berakhir"),
    WHAT("apa");

    /** A column about one State: its code, alone or before the column's word. */
    private static final Pattern OF_STATE = Pattern.compile("([A-Z]{3})(?:_([a-z_]+))?");

    private final String id;

    Column(String id) {
        this.id = id;
    }

    /**
     * What stands over the column {@code word}. A word that is no constant is a mistake of who
     * built the table.
     */
    static String heading(String word, Lang lang) {
        Matcher ofState = OF_STATE.matcher(word);
        if (ofState.matches()) {
            return ofState.group(2) == null
                    ? word
                    : ofState.group(1) + " " + heading(ofState.group(2), lang);
        }
        Column column = valueOf(word.toUpperCase(Locale.ROOT));
        return switch (lang) {
            case EN -> word.replace('_', ' ');
            case ID -> column.id;
        };
    }
}
