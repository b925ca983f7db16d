package vn.kehoach.explanation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A question to a health station and what it answers. */
final class SomeExplanations {
    static final int ID = 7;
    static final LocalDate DUE = LocalDate.of(2026, 10, 6);
    static final String UNIT = "hai-duong.tram-y-te";
    static final String STAFF = UNIT + ".staff";
    static final String LEADER = "hai-duong.vice-chair";

    private SomeExplanations() {}

    static Answer answer(@Nullable Reading reading, @Nullable String words) {
        var read = reading == null ? null : at(5);
        return new Answer(
                ID,
                1,
                "Thống kê trùng hai lớp (mẫu)",
                DUE,
                STAFF,
                "Cán bộ (mẫu)",
                at(2),
                reading,
                words,
                reading == null ? null : "Bà A (mẫu)",
                read);
    }

    static Answer late() {
        return new Answer(ID, 2, "Theo danh sách (mẫu)", DUE, STAFF, "Cán bộ (mẫu)", at(8), null, null, null, null);
    }

    private static OffsetDateTime at(int day) {
        return OffsetDateTime.of(2026, 10, day, 2, 0, 0, 0, ZoneOffset.UTC);
    }

    static Explanation explanation(boolean requested) {
        return new Explanation(
                "hai-duong",
                ID,
                "GT-2026-01." + UNIT,
                "BC-2026." + UNIT,
                "Số liệu (mẫu)",
                UNIT,
                requested,
                "Vì sao 181/200 (mẫu)",
                DUE,
                LEADER,
                "Bà A (mẫu)",
                "Phó Chủ tịch UBND phường (mẫu)",
                LEADER,
                at(1),
                ExplanationState.ASKED);
    }
}
