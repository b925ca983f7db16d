package vn.kehoach.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kehoach.document.RecipientKind;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.Refused;

/**
 * A line of "Nơi nhận" and whom it means: "Các trường học; (gửi: Trường A; Trường B)". What stands in the last brackets
 * is not printed.
 */
record RecipientText(String words, RecipientKind kind, List<String> unitIds) {
    private static final String OUTSIDE = "ngoài địa phương";
    private static final String LEADERS = "lãnh đạo UBND";

    // Greedy: the brackets at the end; unit names may have brackets of their own.
    private static final Pattern MEANING = Pattern.compile(
            "(.*)\\(\\s*(gửi|lưu)\\s*(?::(.*)|)\\)\\s*([.;,]?)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** @param meant the rows kept beside the clause */
    static RecipientText of(String words, List<LineRepository.Meant> meant) {
        var units = meant.stream()
                .map(LineRepository.Meant::unitId)
                .filter(Objects::nonNull)
                .toList();
        return new RecipientText(words, meant.get(0).kind(), units);
    }

    String show(List<Unit> units) {
        var names = units.stream()
                .filter(unit -> unitIds.contains(unit.id()))
                .map(Unit::name)
                .collect(Collectors.joining("; "));
        return words + " "
                + switch (kind) {
                    case OUTSIDE -> "(gửi: " + OUTSIDE + ")";
                    case LEADERS -> "(gửi: " + LEADERS + ")";
                    case UNITS -> "(gửi: " + names + ")";
                    case ARCHIVE -> names.isEmpty() ? "(lưu)" : "(lưu: " + names + ")";
                };
    }

    /**
     * Reads a line that says whom it means.
     *
     * @return empty when it does not say so
     * @throws Refused when it names nobody, or a unit that does not exist
     */
    static Optional<RecipientText> read(String line, List<Unit> units) {
        var found = MEANING.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        var words = found.group(1).strip();
        if (words.isEmpty()) {
            throw new Refused("Nơi nhận “" + line + "” chưa ghi tên nơi nhận ở trước dấu ngoặc.");
        }
        var closed = words.endsWith(found.group(4)) ? words : words + found.group(4);
        var meant = found.group(3) == null ? "" : found.group(3).strip();
        if (found.group(2).toLowerCase(Locale.ROOT).equals("lưu")) {
            return Optional.of(new RecipientText(closed, RecipientKind.ARCHIVE, unitsOf(words, meant, units)));
        }
        return Optional.of(sent(closed, meant, units));
    }

    /** @throws Refused always, with what to write */
    static Refused nobodyMeant(String line) {
        return new Refused(
                "Nơi nhận “" + line + "” chưa ghi gửi cho ai. Ghi trong ngoặc ở cuối dòng: (gửi: tên đơn vị; tên"
                        + " đơn vị), (gửi: " + OUTSIDE + "), (gửi: " + LEADERS + ") hoặc (lưu: tên đơn vị).");
    }

    private static RecipientText sent(String words, String meant, List<Unit> units) {
        if (plain(meant).equals(OUTSIDE)) {
            return new RecipientText(words, RecipientKind.OUTSIDE, List.of());
        }
        if (plain(meant).equals(plain(LEADERS))) {
            return new RecipientText(words, RecipientKind.LEADERS, List.of());
        }
        var ids = unitsOf(words, meant, units);
        if (ids.isEmpty()) {
            throw nobodyMeant(words);
        }
        return new RecipientText(words, RecipientKind.UNITS, ids);
    }

    private static List<String> unitsOf(String words, String meant, List<Unit> units) {
        var ids = new ArrayList<String>();
        for (var name : meant.split(";")) {
            if (!name.isBlank()) {
                ids.add(unit(words, name.strip(), units));
            }
        }
        return ids.stream().distinct().toList();
    }

    private static String unit(String words, String name, List<Unit> units) {
        var named = units.stream()
                .filter(unit -> plain(unit.name()).equals(plain(name)))
                .toList();
        if (named.isEmpty()) {
            throw new Refused("Nơi nhận “" + words + "”: không có đơn vị “" + name
                    + "”. Viết đúng tên đơn vị như trong kế hoạch, các đơn vị cách nhau bằng dấu chấm phẩy.");
        }
        if (named.size() > 1) {
            throw new Refused("Nơi nhận “" + words + "”: có " + named.size() + " đơn vị cùng tên “" + name
                    + "”. Đề nghị ghi tên nhóm đơn vị.");
        }
        return named.get(0).id();
    }

    // Word processors lengthen a hyphen between blanks.
    private static String plain(String name) {
        return name.replaceAll("[–—]", "-").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
