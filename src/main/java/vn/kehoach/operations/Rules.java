package vn.kehoach.operations;

import static vn.kehoach.operations.Rule.NEVER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kehoach.mail.LetterState;

/** The figures of the page in their order, with what each may reach; docs/operations.md proposes the same as alarms. */
final class Rules {
    private static final String NONE = "";
    private static final String LETTERS = "thư";
    private static final String DAY = " (24 giờ qua)";

    private static final Map<LetterState, String> WORTH_A_LOOK = Map.of(
            LetterState.FAILED,
            "Xem Nhật ký thư của địa phương để biết lý do; kiểm tra máy chủ thư và địa chỉ người nhận.",
            LetterState.HELD,
            "Thư bị giữ lại sau khi khôi phục dữ liệu; bỏ KEHOACH_MAIL_HOLD nếu còn đặt.",
            LetterState.EXPIRED,
            "Thư không gửi kịp trong ngày; kiểm tra máy chủ thư có hoạt động không.");

    static final List<Section> ALL = List.of(
            new Section(
                    "Việc tự động",
                    List.of(
                            new Rule(
                                    Measure.INCIDENTS,
                                    NONE,
                                    "Sự cố đang mở",
                                    Amount.COUNT,
                                    "sự cố",
                                    0,
                                    0,
                                    "Mở Theo dõi, xem lỗi của từng hồ sơ, sửa nguyên nhân rồi cho chạy lại."),
                            new Rule(
                                    Measure.JOBS_DEAD,
                                    NONE,
                                    "Việc tự động đã hết lượt thử lại",
                                    Amount.COUNT,
                                    "việc",
                                    0,
                                    0,
                                    "Mở Theo dõi, xem lỗi của từng việc, sửa nguyên nhân rồi cho chạy lại."),
                            new Rule(
                                    Measure.JOBS_LATE,
                                    NONE,
                                    "Việc tự động chạy trễ quá 5 phút",
                                    Amount.COUNT,
                                    "việc",
                                    0,
                                    NEVER,
                                    "Đợi vài phút rồi xem lại; nếu không giảm thì kiểm tra tải máy chủ và khởi động lại phần mềm."),
                            new Rule(
                                    Measure.JOBS_LATE_OLDEST,
                                    NONE,
                                    "Việc trễ lâu nhất",
                                    Amount.DURATION,
                                    NONE,
                                    minutes(15),
                                    minutes(60),
                                    "Kiểm tra tải máy chủ và khởi động lại phần mềm."))),
            new Section("Thư nhắc việc", letters()),
            new Section(
                    "Cơ sở dữ liệu",
                    List.of(
                            new Rule(
                                    Measure.CLOCK_SKEW,
                                    NONE,
                                    "Đồng hồ máy chủ so với cơ sở dữ liệu",
                                    Amount.SKEW,
                                    NONE,
                                    0.5,
                                    2,
                                    "Đồng bộ giờ (NTP) trên mọi máy: lệch quá 2 giây thì việc hẹn giờ có thể chạy hai lần."),
                            new Rule(
                                    Measure.DATABASE_SIZE,
                                    NONE,
                                    "Dung lượng cơ sở dữ liệu",
                                    Amount.BYTES,
                                    NONE,
                                    NEVER,
                                    NEVER,
                                    NONE),
                            new Rule(
                                    Measure.READINGS_FAILED,
                                    NONE,
                                    "Nhóm số liệu không đọc được",
                                    Amount.COUNT,
                                    "nhóm",
                                    0,
                                    0,
                                    "Cơ sở dữ liệu trả lời chậm hoặc không trả lời; kiểm tra máy chủ cơ sở dữ liệu và xem nhật ký máy chủ."))),
            new Section(
                    "Nhật ký thao tác",
                    List.of(
                            new Rule(
                                    Measure.CHAINS_BROKEN,
                                    NONE,
                                    "Chuỗi nhật ký bị hỏng",
                                    Amount.COUNT,
                                    "chuỗi",
                                    0,
                                    0,
                                    "Giữ nguyên hiện trạng, chạy lệnh audit-verify để biết chuỗi và dòng, báo người phụ trách an toàn thông tin."),
                            new Rule(
                                    Measure.ENTRIES_UNVERIFIED,
                                    NONE,
                                    "Dòng nhật ký chưa kiểm tra",
                                    Amount.COUNT,
                                    "dòng",
                                    200_000,
                                    NEVER,
                                    "Phần mềm kiểm tra dần trong nền; xem lại sau vài giờ."),
                            new Rule(
                                    Measure.CHECK_AGE,
                                    NONE,
                                    "Từ lần kiểm tra gần nhất",
                                    Amount.DURATION,
                                    NONE,
                                    minutes(30),
                                    minutes(1440),
                                    "Xem nhật ký máy chủ: việc kiểm tra trong nền không chạy."),
                            new Rule(
                                    Measure.PASS_AGE,
                                    NONE,
                                    "Từ lần kiểm tra trọn vẹn gần nhất",
                                    Amount.DURATION,
                                    NONE,
                                    minutes(3 * 1440),
                                    NEVER,
                                    "Chạy lệnh audit-verify và xem nhật ký máy chủ."))));

    private Rules() {}

    private static List<Rule> letters() {
        var waits = Stream.of(
                new Rule(
                        Measure.LETTERS_OVERDUE,
                        NONE,
                        "Thư chờ lâu nhất trong giờ gửi hôm nay",
                        Amount.DURATION,
                        NONE,
                        minutes(30),
                        minutes(120),
                        "Kiểm tra máy chủ thư có trả lời không; thư tự gửi lại khi máy chủ hoạt động."),
                new Rule(
                        Measure.LETTERS_OLDEST,
                        NONE,
                        "Thư chờ lâu nhất, kể cả ngoài giờ",
                        Amount.DURATION,
                        NONE,
                        minutes(12 * 1440),
                        NEVER,
                        "Kiểm tra máy chủ thư có trả lời không."));
        return Stream.concat(waits, Stream.of(LetterState.values()).map(Rules::letters))
                .toList();
    }

    private static Rule letters(LetterState state) {
        var todo = WORTH_A_LOOK.getOrDefault(state, NONE);
        var isOnItsWay = state == LetterState.WAITING || state == LetterState.SENDING;
        return new Rule(
                Measure.LETTERS,
                Measure.label(state),
                isOnItsWay ? state.words() : state.words() + DAY,
                Amount.COUNT,
                LETTERS,
                todo.isEmpty() ? NEVER : 0,
                NEVER,
                todo);
    }

    private static double minutes(int minutes) {
        return Duration.ofMinutes(minutes).toSeconds();
    }

    /** Figures that belong together. */
    record Section(String name, List<Rule> rules) {}
}
