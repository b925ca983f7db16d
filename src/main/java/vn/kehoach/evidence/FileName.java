package vn.kehoach.evidence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a file as it was typed, without what no name needs: folders, invisible and direction-turning characters. */
record FileName(String text) {
    private static final int LONGEST = 150;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    /** @throws EvidenceRefused when nothing is left of it or it is too long */
    static FileName of(String sent) {
        var visible = INVISIBLE.matcher(FOLDERS.matcher(sent).replaceFirst("")).replaceAll("");
        var name = Normalizer.normalize(visible, Normalizer.Form.NFC).strip();
        if (name.isEmpty()) {
            throw EvidenceRefused.badFile("Tệp không có tên. Đề nghị đặt tên cho tệp rồi đính kèm lại.");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw EvidenceRefused.badFile(
                    "Tên tệp dài quá " + LONGEST + " ký tự. Đề nghị đặt tên ngắn hơn rồi đính kèm lại.");
        }
        return new FileName(name);
    }

    /** In small letters, without the dot; empty when there is none. */
    String ending() {
        var dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
