package vn.kehoach.planning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.platform.Refused;

/**
 * A line of the way ahead: "Năm 2026: …", "Giai đoạn 2026 - 2030: …", "Từ năm 2027 đến năm 2029: …". The years in front
 * are its label.
 */
record MilestoneText(String label, String text, int from, int to) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ONE_YEAR = Pattern.compile("(năm\\s+(\\d{4})\\s*:)\\s*(.*)", FLAGS);
    private static final Pattern YEARS = Pattern.compile(
            "((?:giai đoạn|các năm|từ năm)\\s+(\\d{4})\\s*(?:[-–—]|đến(?:\\s+hết)?(?:\\s+năm)?)\\s*(\\d{4})\\s*:)\\s*(.*)",
            FLAGS);

    static String show(@Nullable String label, String text) {
        return label == null ? text : label + " " + text;
    }

    /** @throws Refused when the line does not begin with years of the period */
    static MilestoneText read(String line, int periodStart, int periodEnd) {
        var milestone = yearsOf(line);
        if (milestone.text().isEmpty()) {
            throw new Refused("Lộ trình “" + line + "” chưa ghi việc phải làm.");
        }
        if (milestone.from() > milestone.to()) {
            throw new Refused(
                    "Lộ trình “" + line + "”: năm cuối " + milestone.to() + " trước năm đầu " + milestone.from() + ".");
        }
        if (milestone.from() < periodStart || milestone.to() > periodEnd) {
            throw new Refused("Lộ trình “" + line + "”: năm nằm ngoài giai đoạn " + periodStart + " - " + periodEnd
                    + " của kế hoạch.");
        }
        return milestone;
    }

    private static MilestoneText yearsOf(String line) {
        var one = ONE_YEAR.matcher(line);
        if (one.matches()) {
            return new MilestoneText(one.group(1), one.group(3), year(one, 2), year(one, 2));
        }
        var several = YEARS.matcher(line);
        if (several.matches()) {
            return new MilestoneText(several.group(1), several.group(4), year(several, 2), year(several, 3));
        }
        throw new Refused("Lộ trình “" + line
                + "” chưa ghi năm. Ghi năm ở đầu, ví dụ “Năm 2026: …” hoặc “Giai đoạn 2026 -" + " 2030: …”.");
    }

    private static int year(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
