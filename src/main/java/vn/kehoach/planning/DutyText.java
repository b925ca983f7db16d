package vn.kehoach.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.Refused;

/**
 * All duties as one text that an office can edit: the name of each unit on a line of its own, below it its duties, each
 * on a line that starts with a dash.
 */
final class DutyText {
    // Word processors turn a hyphen at the start of a line into a longer dash or a bullet.
    static final Pattern DASH = Pattern.compile("[-–—•]");

    private DutyText() {}

    static String write(List<Unit> headings, List<Duty> duties) {
        var text = new StringBuilder();
        for (var heading : headings) {
            text.append(heading.name()).append('\n');
            duties.stream()
                    .filter(duty -> duty.unitId().equals(heading.id()))
                    .forEach(duty -> text.append("- ").append(duty.text()).append('\n'));
            text.append('\n');
        }
        return text.toString().strip();
    }

    /**
     * Reads the text back, in order.
     *
     * @throws Refused for a line that is neither a unit of the plan nor a duty, and for a unit without any duty
     */
    static List<Line> read(String text, List<Unit> headings) {
        var byName =
                headings.stream().collect(Collectors.toMap(unit -> unit.name().toLowerCase(), Unit::id));
        var lines = new ArrayList<Line>();
        String unit = null;
        for (var line : text.split("\\R")) {
            var content = line.strip();
            if (DASH.matcher(content).lookingAt()) {
                lines.add(new Line(unitOf(unit, content), dutyOf(content)));
            } else if (!content.isEmpty()) {
                unit = headingOf(content, byName);
            }
        }
        refuseMissing(headings, lines);
        refuseDoubles(lines);
        return lines;
    }

    private static String unitOf(@org.jspecify.annotations.Nullable String unit, String line) {
        if (unit == null) {
            throw new Refused("Nhiệm vụ “" + line + "” chưa nằm dưới tên đơn vị nào.");
        }
        return unit;
    }

    private static String dutyOf(String line) {
        var duty = line.substring(1).strip();
        if (duty.isEmpty()) {
            throw new Refused("Có dòng gạch ngang chưa ghi nhiệm vụ.");
        }
        return duty;
    }

    private static String headingOf(String line, Map<String, String> byName) {
        var unit = byName.get(line.toLowerCase());
        if (unit == null) {
            throw new Refused("Không nhận ra đơn vị “" + line + "”. Tên đơn vị viết đúng như trong kế hoạch,"
                    + " mỗi nhiệm vụ bắt đầu bằng dấu gạch ngang.");
        }
        return unit;
    }

    private static void refuseMissing(List<Unit> headings, List<Line> lines) {
        for (var heading : headings) {
            if (lines.stream().noneMatch(line -> line.unitId().equals(heading.id()))) {
                throw new Refused("“" + heading.name() + "” chưa có nhiệm vụ nào.");
            }
        }
    }

    private static void refuseDoubles(List<Line> lines) {
        var seen = new HashSet<Line>();
        for (var line : lines) {
            if (!seen.add(line)) {
                throw new Refused("Nhiệm vụ “" + line.text() + "” ghi hai lần cho cùng một đơn vị.");
            }
        }
    }

    /** One duty as written. */
    record Line(String unitId, String text) {}
}
