package vn.kehoach.operations;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The figures in words, each with its state. */
@Component
class SystemState {
    private static final double OLDEST_BACKUP = Duration.ofHours(26).toSeconds();
    private static final String BACKUP = "Từ lần sao lưu gần nhất";
    private static final String HOW =
            "Sau mỗi lần sao lưu thành công, cho lệnh sao lưu cập nhật tệp mốc (xem docs/operations.md).";

    private final Readings readings;
    private final BackupFigures backup;

    SystemState(Readings readings, BackupFigures backup) {
        this.readings = readings;
        this.backup = backup;
    }

    List<Shown> sections() {
        var sections = new ArrayList<Shown>();
        for (var section : Rules.ALL) {
            sections.add(new Shown(
                    section.name(), section.rules().stream().map(this::line).toList()));
        }
        sections.add(new Shown("Sao lưu", List.of(backupLine())));
        return sections;
    }

    private Line line(Rule rule) {
        return rule.line(readings.of(rule.measure(), rule.label()));
    }

    private Line backupLine() {
        if (!backup.isSetUp()) {
            return new Line(
                    BACKUP,
                    "chưa cấu hình",
                    State.LOOK,
                    "Đặt kehoach.backup.marker: tệp mốc của lần sao lưu gần nhất.");
        }
        var age = readings.of(Measure.BACKUP_AGE, Measure.NO_LABEL);
        if (age.isEmpty()) {
            return new Line(BACKUP, "chưa thấy tệp mốc", State.LOOK, HOW);
        }
        return new Rule(
                        Measure.BACKUP_AGE,
                        Measure.NO_LABEL,
                        BACKUP,
                        Amount.DURATION,
                        "",
                        OLDEST_BACKUP,
                        Rule.NEVER,
                        "Kiểm tra lệnh sao lưu hằng ngày: lần thành công gần nhất đã quá 26 giờ.")
                .line(age);
    }

    /** A section of the page. */
    record Shown(String name, List<Line> lines) {}
}
