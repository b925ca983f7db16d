package vn.kehoach.reporting;

import org.jspecify.annotations.Nullable;

/**
 * The parts of a report, of a unit or of the locality.
 *
 * @param direction I. Công tác chỉ đạo, triển khai
 * @param results II. Kết quả thực hiện
 * @param evaluation III. Đánh giá: ưu điểm, tồn tại, nguyên nhân
 * @param nextSteps IV. Nhiệm vụ kỳ tới, or of the next period
 * @param proposals V. Kiến nghị, đề xuất
 */
record ReportText(
        String direction,
        String results,
        String evaluation,
        String nextSteps,
        @Nullable String proposals) {}
