package vn.kehoach.planning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.platform.Refused;

/**
 * Which document a paragraph cites: "Kế hoạch số 168/KH-UBND ngày 06/5/2026 của UBND thành phố về …". Laws and
 * ordinances are cited without number and issuer (Nghị định 30/2020/NĐ-CP).
 */
record LegalBasisText(String number, LocalDate dated, String issuer) {
    private static final String DAY = "(\\d{1,2})\\s*(?:/|tháng)\\s*(\\d{1,2})\\s*(?:/|năm)\\s*(\\d{4})";

    // The issuer ends where the text says what the document does; a comma may be part of a name.
    private static final Pattern CITED = Pattern.compile("số\\s+(\\d[^\\s,;]*),?\\s+ngày\\s+" + DAY
            + "\\s+của\\s+(.+?)(?=\\s+(?:về|phê duyệt|ban hành|quy định|hướng dẫn|thông qua|công bố|giao|sửa đổi|bổ sung|triển"
            + " khai|thực hiện)\\s|\\s*[;.]?$|;)");

    private static final Pattern LAW = Pattern.compile(
            "(căn cứ\\s+)?(luật|bộ luật|pháp lệnh|hiến pháp)\\s.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * Reads the first document the paragraph names.
     *
     * @return empty for a law cited by its name only
     * @throws Refused when number, day or issuer cannot be read
     */
    static Optional<LegalBasisText> read(String paragraph) {
        var found = CITED.matcher(paragraph);
        if (found.find()) {
            return Optional.of(new LegalBasisText(found.group(1), day(paragraph, found), found.group(5)));
        }
        if (LAW.matcher(paragraph).matches()) {
            return Optional.empty();
        }
        throw new Refused(
                "Căn cứ “" + paragraph + "” chưa đọc được số, ngày, cơ quan ban hành. Ghi theo thứ tự, ví dụ: Kế"
                        + " hoạch số 168/KH-UBND ngày 06/5/2026 của UBND thành phố về …");
    }

    private static LocalDate day(String paragraph, Matcher found) {
        try {
            return LocalDate.of(number(found, 4), number(found, 3), number(found, 2));
        } catch (DateTimeException e) {
            throw new Refused("Căn cứ “" + paragraph + "”: ngày " + found.group(2) + "/" + found.group(3) + "/"
                    + found.group(4) + " không có trong lịch.");
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
