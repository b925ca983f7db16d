package vn.kehoach.oversight;

import java.util.List;

/** {@link AroundTet} as of 18/02/2027, worked out by hand: the lines of the tables on each page. */
final class ByHand {
    /** Of 13 things all are due but the report with more time. */
    static final List<String> GROUPS = List.of(
            "Nhiệm vụ | 1 | 0 | 0 | 1 | 2 | 50,0% (1/2) | 100,0% (1/1)",
            "Báo cáo | 1 | 1 | 2 | 7 | 11 | 20,0% (2/10) | 50,0% (1/2)",
            "Cộng | 2 | 1 | 2 | 8 | 13 | 25,0% (3/12) | 66,7% (2/3)");

    static final List<String> NOTES = List.of(
            "Hoàn thành đúng hạn: trong đó 2 việc hoàn thành trước hạn.",
            "Chưa hoàn thành, quá hạn: trong đó 1 nhiệm vụ đã chuyển sang năm sau, có lý do.",
            "Mặt trận và đoàn thể (đề nghị phối hợp, không tính vào bảng): báo cáo – đề nghị 3, đã có thông tin 0.");

    static final List<String> YEAR_BEFORE =
            List.of("18/02/2027 (năm 2027) | 13 | 3 | 8 | 25,0% | 66,7%", "18/02/2026 (năm 2026) | 0 | 0 | 0 | – | –");

    static final List<String> ROUNDS =
            List.of("Báo cáo năm Đang thu, hạn 12/02/2027 Đề nghị phối hợp: 3, đã có thông tin 0"
                    + " | 11 | 3 | 2 | 1 | 7 | 6");

    static final List<String> UNITS_BY_THEMSELVES = List.of(
            "Báo cáo năm | Quá hạn | 12/02/2027 | ",
            "Báo cáo năm | Hoàn thành quá hạn | 16/02/2027 | ",
            "1. Nhiệm vụ (mẫu) | Chuyển sang năm sau | 12/02/2027 | 0",
            "2. Nhiệm vụ (mẫu) | Hoàn thành đúng hạn | 12/02/2027 | 0",
            "Báo cáo năm | Quá hạn | 12/02/2027 | ",
            "Báo cáo năm | Chờ tiếp nhận | 16/02/2027 | ",
            "Báo cáo năm | Đang thực hiện | 26/02/2027 | ");

    static final List<String> UNITS_SIDE_BY_SIDE = List.of(
            "Trường 1 (mẫu) | Quá hạn",
            "Trường 2 (mẫu) | Quá hạn",
            "Trạm Y tế xã | Hoàn thành đúng hạn",
            "Thôn 1 (mẫu) | Quá hạn",
            "Thôn 2 (mẫu) | Bị trả lại, quá hạn",
            "Thôn 3 (mẫu) | Quá hạn",
            "Ủy ban MTTQ Việt Nam xã | Đề nghị phối hợp",
            "Đoàn thể 1 (mẫu) | Đề nghị phối hợp",
            "Đoàn thể 2 (mẫu) | Đề nghị phối hợp");

    private static final String NOTHING_HANDED_IN = " | 1 | 0 | 0 | 0 | 1 | 0,0% (0/1) | – (0/0) | 0 | 0 | 0 | 0";

    /** The last column: 03 and 11/02 for what was handed in on 02/02, and two days more for what lies there again. */
    static final List<String> TIMELINESS = List.of(
            "Phòng Văn hóa - Xã hội" + NOTHING_HANDED_IN,
            "Phòng Kinh tế | 1 | 0 | 1 | 0 | 0 | 100,0% (1/1) | 0,0% (0/1) | 1 | 0 | 0 | 2",
            "Văn phòng HĐND và UBND xã | 3 | 1 (trước hạn 1) | 0 | 0 | 2 (chuyển năm sau 1) | 33,3% (1/3) | 100,0% (1/1)"
                    + " | 0 | 0 | 0 | 0",
            "Trung tâm Dịch vụ sự nghiệp công | 1 | 0 | 0 | 1 | 0 | 0,0% (0/1) | – (0/0) | 1 | 0 | 0 | 4",
            "Trung tâm Phục vụ hành chính công xã | 1 | 0 | 0 | 1 | 0 | – (0/0) | – (0/0) | 0 | 1 | 0 | 0",
            "Trường 1 (mẫu)" + NOTHING_HANDED_IN,
            "Trường 2 (mẫu)" + NOTHING_HANDED_IN,
            "Trạm Y tế xã | 1 | 1 (trước hạn 1) | 0 | 0 | 0 | 100,0% (1/1) | 100,0% (1/1) | 0 | 0 | 0 | 1",
            "Thôn 1 (mẫu)" + NOTHING_HANDED_IN,
            "Thôn 2 (mẫu) | 1 | 0 | 0 | 0 | 1 | 0,0% (0/1) | – (0/0) | 1 | 0 | 0 | 2",
            "Thôn 3 (mẫu)" + NOTHING_HANDED_IN);

    private static final String SILENT = "Báo cáo năm Quá hạn Hạn 12/02/2027, chưa nộp, quá hạn 4 ngày làm việc";

    static final List<String> LATE = List.of(
            SILENT,
            SILENT,
            SILENT,
            SILENT,
            SILENT,
            SILENT,
            "Báo cáo năm Hoàn thành quá hạn Hạn 16/02/2027, nộp ngày 17/02/2027, quá hạn 1 ngày làm việc",
            "Báo cáo năm Bị trả lại, quá hạn Hạn 16/02/2027, chưa nộp, quá hạn 2 ngày làm việc",
            "Nhiệm vụ (mẫu) Chuyển sang năm sau Hạn 12/02/2027, chuyển sang năm sau");

    private static final String UNTOUCHED =
            " | Chưa có người nhận 8 ngày làm việc, Quá hạn | Từ 01/02/2027, 8 ngày làm việc";

    /** After 01/02 the office worked on eight days, after 11/02 on five. */
    static final List<String> STANDING = List.of(
            "Cán bộ Phòng Văn hóa - Xã hội" + UNTOUCHED,
            "Cán bộ Văn phòng HĐND và UBND xã" + UNTOUCHED,
            "Cán bộ Trường 1 (mẫu)" + UNTOUCHED,
            "Cán bộ Trường 2 (mẫu)" + UNTOUCHED,
            "Cán bộ Thôn 1 (mẫu)" + UNTOUCHED,
            "Cán bộ Thôn 3 (mẫu)" + UNTOUCHED,
            "Cán bộ Trung tâm Phục vụ hành chính công xã | Chưa có người nhận 8 ngày làm việc | Từ 01/02/2027, 8 ngày làm việc",
            "Cán bộ Thôn 2 (mẫu) | Bị trả lại 5 ngày làm việc, chưa làm lại, Chưa có người nhận 5 ngày làm việc, Quá hạn"
                    + " | Từ 11/02/2027, 5 ngày làm việc");

    static final List<String> STANDING_COUNTS = List.of(
            "Chờ kiểm tra, duyệt lâu 0",
            "Trả lại, chưa làm lại 1",
            "Chưa có người nhận 8",
            "Người giữ việc vắng mặt 0",
            "Quá hạn 7",
            "Có sự cố kỹ thuật 0",
            "Thư nhắc không đến được 0");

    static final List<String> TARGET = List.of(
            "2026 | – | – | Chưa có số liệu | ",
            "2027 | 95 | 19/20 (95%) | Chưa đạt | Tạm tính, 1/14 đơn vị có số liệu",
            "2028 | – | – | Chưa có số liệu | ",
            "2029 | – | – | Chưa có số liệu | ",
            "2030 | – | – | Chưa có số liệu | ");

    static final List<String> CLAUSE_COUNTS = List.of(
            "Chưa có nhiệm vụ 16",
            "Chưa có kết quả 1",
            "Chưa có minh chứng 1",
            "Có kết quả và minh chứng 0",
            "Tất cả 18");

    /** Written in 1, 1, 1, 2, 3 and 4 working days; checked in 0, 1, 2, 2 and 2. */
    static final List<String> TIMES = List.of(
            "Viết báo cáo | – | trung vị 1, 90% trong 4 (6 việc) | – | – | –",
            "Ký báo cáo | – | trung vị 0, 90% trong 0 (6 việc) | – | – | –",
            "Tiếp nhận báo cáo | – | trung vị 2, 90% trong 2 (5 việc) | – | – | –",
            "Xét đề nghị gia hạn | – | trung vị 1, 90% trong 1 (1 việc) | – | – | –");

    static final List<String> LEAGUE = List.of(
            "Xã Yết Kiêu | 1 | 2 | 1 | 2 | 8 | 25,0% (3/12) | 66,7% (2/3) | 18,2% (2/11) | Chưa ban hành",
            "Phường Hải Dương | – | 0 | 0 | 0 | 0 | – (0/0) | – (0/0) | – (0/0) | Chưa ban hành",
            "Cộng |  | 2 | 1 | 2 | 8 | 25,0% (3/12) | 66,7% (2/3) | 18,2% (2/11) | 0/2 đã ban hành");

    private ByHand() {}
}
