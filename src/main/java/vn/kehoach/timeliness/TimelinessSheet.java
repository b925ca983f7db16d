package vn.kehoach.timeliness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.kehoach.oversight.Ratio;
import vn.kehoach.oversight.Watched;
import vn.kehoach.platform.Dates;

/** The page as a workbook: one sheet with a line for each unit, one with what was late. Texts are texts, never formulas. */
final class TimelinessSheet {
    private static final List<String> UNITS = List.of(
            "Đơn vị",
            "Tổng",
            "Hoàn thành đúng hạn",
            "Trong đó trước hạn",
            "Hoàn thành quá hạn",
            "Chưa hoàn thành, trong hạn",
            "Chưa hoàn thành, quá hạn",
            "Trong đó chuyển năm sau",
            "Tỷ lệ hoàn thành",
            "Tỷ lệ đúng hạn",
            "Số lần bị trả lại",
            "Số lần được gia hạn",
            "Số lần không được gia hạn",
            "Lý do khách quan (số việc)",
            "Ngày làm việc ở nơi tiếp nhận");
    private static final List<String> LATE =
            List.of("Đơn vị", "Việc", "Hạn", "Tình trạng", "Chậm thế nào", "Lý do khách quan", "Người xác nhận");
    private static final double WIDE = 60;
    private static final double NARROW = 15;

    private TimelinessSheet() {}

    static byte[] of(Watched watched, Timeliness timeliness) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "kehoach", "1.0")) {
            units(book.newWorksheet("Đúng hạn"), watched, timeliness);
            late(book.newWorksheet("Việc quá hạn"), watched, timeliness);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void units(Worksheet sheet, Watched watched, Timeliness timeliness) {
        var row = head(sheet, watched, "Tính đúng hạn của các đơn vị", UNITS);
        sheet.width(0, WIDE);
        for (var line : timeliness.units()) {
            unit(sheet, row++, line);
        }
        for (var line : timeliness.asked()) {
            sheet.value(row++, 0, line.unit().name() + " (đề nghị phối hợp, không tính hạn)");
        }
    }

    private static void unit(Worksheet sheet, int row, UnitTimeliness line) {
        var progress = line.progress();
        sheet.value(row, 0, line.unit().name());
        var counts = List.of(
                progress.total(),
                progress.onTime(),
                progress.early(),
                progress.late(),
                progress.inTime(),
                progress.overdue(),
                progress.carriedOver());
        numbers(sheet, row, 1, counts);
        ratio(sheet, row, 8, progress.completion());
        ratio(sheet, row, 9, progress.punctuality());
        numbers(sheet, row, 10, List.of(line.returns(), line.granted(), line.refused(), progress.excused(), (long)
                line.receiverDays()));
    }

    private static void late(Worksheet sheet, Watched watched, Timeliness timeliness) {
        var row = head(sheet, watched, "Việc quá hạn và lý do", LATE);
        for (var column : List.of(0, 1, 4, 5, 6)) {
            sheet.width(column, WIDE);
        }
        for (var late : timeliness.late()) {
            var cause = late.cause();
            var texts = List.of(
                    late.unitName(),
                    late.what(),
                    late.due(),
                    late.state().words(),
                    late.how(),
                    cause == null ? "" : cause.reason(),
                    cause == null ? "" : cause.signature());
            for (var column = 0; column < texts.size(); column++) {
                sheet.value(row, column, texts.get(column));
            }
            row++;
        }
    }

    /** @return the first row below the head */
    private static int head(Worksheet sheet, Watched watched, String title, List<String> columns) {
        sheet.value(0, 0, title + " năm " + watched.year() + " – " + watched.place());
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, "Số liệu đến hết ngày " + Dates.show(watched.today()));
        for (var column = 0; column < columns.size(); column++) {
            sheet.value(3, column, columns.get(column));
            sheet.width(column, NARROW);
            sheet.style(3, column).bold().wrapText(true).set();
        }
        sheet.freezePane(1, 4);
        return 4;
    }

    private static void numbers(Worksheet sheet, int row, int first, List<Long> numbers) {
        for (var i = 0; i < numbers.size(); i++) {
            sheet.value(row, first + i, numbers.get(i));
        }
    }

    // Of nothing there is no ratio: the cell says so instead of holding a number.
    private static void ratio(Worksheet sheet, int row, int column, Ratio ratio) {
        if (ratio.whole() == 0) {
            sheet.value(row, column, ratio.words());
        } else {
            sheet.value(row, column, (double) ratio.part() / ratio.whole());
            sheet.style(row, column).format("0.0%").set();
        }
    }
}
