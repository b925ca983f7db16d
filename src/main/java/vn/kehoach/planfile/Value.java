package vn.kehoach.planfile;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One written value and where it stands. Empty when the file has none: that error is already noted. */
record Value(Problems problems, String path, int line, String text) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Map<Integer, String> ODD = Map.of(
            0x00A0, "dấu cách cứng (NBSP); thay bằng dấu cách thường",
            0x202F, "dấu cách cứng hẹp; thay bằng dấu cách thường",
            0x000A, "xuống dòng; mỗi đoạn văn ghi thành một mục",
            0x0009, "tab; thay bằng dấu cách thường");

    boolean isEmpty() {
        return text.isEmpty();
    }

    void refuse(String message) {
        problems.add(line, path, message);
    }

    Value checked() {
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            refuse("chữ tổ hợp; chuyển sang Unicode dựng sẵn (NFC)");
        }
        text.codePoints().filter(Value::isOdd).findFirst().ifPresent(this::refuseOdd);
        return this;
    }

    String id() {
        if (!ID.matcher(text).matches()) {
            unreadable("mã \"%s\" không hợp lệ; dùng chữ thường không dấu, số và gạch nối, ví dụ tram-y-te"
                    .formatted(text));
        }
        return text;
    }

    /** A wrong word gives the first choice: the file is refused anyway, and reading goes on. */
    <T> T choice(String what, List<T> choices, Function<T, String> word) {
        for (var choice : choices) {
            if (word.apply(choice).equals(text)) {
                return choice;
            }
        }
        var words = choices.stream().map(word).collect(Collectors.joining(", "));
        unreadable("%s \"%s\" không có; dùng %s".formatted(what, text, words));
        return choices.get(0);
    }

    boolean yes() {
        return choice("giá trị", List.of(true, false), String::valueOf);
    }

    int year() {
        if (text.matches("20[0-9]{2}")) {
            return Integer.parseInt(text);
        }
        return unreadable("năm \"%s\" không đọc được; viết bốn chữ số, ví dụ 2026".formatted(text));
    }

    int number() {
        if (text.matches("[1-9][0-9]{0,5}")) {
            return Integer.parseInt(text);
        }
        return unreadable("số \"%s\" không đọc được; ghi số nguyên dương".formatted(text));
    }

    BigDecimal figure() {
        if (text.matches("[0-9]{1,6}(\\.[0-9]{1,3})?")) {
            return new BigDecimal(text);
        }
        unreadable("số \"%s\" không đọc được; viết như 90 hoặc 99.5".formatted(text));
        return BigDecimal.ZERO;
    }

    LocalDate date() {
        try {
            return isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text, DAY);
        } catch (DateTimeParseException e) {
            refuse("ngày \"%s\" không đọc được; viết ngày/tháng/năm, ví dụ 06/05/2026".formatted(text));
            return LocalDate.EPOCH;
        }
    }

    private int unreadable(String message) {
        if (!isEmpty()) {
            refuse(message);
        }
        return 0;
    }

    private void refuseOdd(int character) {
        var name = ODD.getOrDefault(character, "ký tự ẩn; xóa đi");
        refuse("có ký tự U+%04X: %s".formatted(character, name));
    }

    private static boolean isOdd(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            case Character.SPACE_SEPARATOR -> character != ' ';
            default -> false;
        };
    }
}
