package vn.kehoach.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written by one library is read by another. */
class FeedTextTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-06-01T05:00:00Z"), ZoneOffset.UTC);
    private static final String TITLE = "Hạn: Viết báo cáo – “Tuyên truyền; vận động, phối hợp”: " + "ổ".repeat(90);
    private static final DueDate DATE = new DueDate(
            "4711",
            LocalDate.of(2026, 6, 15),
            TITLE,
            "Trạm Y tế phường\nHạn: thứ Hai, 15/06/2026 \\ (còn 10 ngày làm việc)",
            "https://kehoach.example/camunda/app/tasklist/default/#/?task=4711");

    @Test
    void givenDueDate_thenAnotherLibraryReadsItWhole() {
        // when
        var calendar = Biweekly.parse(new FeedText(NOON).of("Thời hạn – phường", List.of(DATE)))
                .first();
        // then
        assertThat(calendar.validate(calendar.getVersion()).getWarnings()).isEmpty();
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("Thời hạn – phường");
        assertThat(calendar.getEvents()).singleElement().satisfies(FeedTextTest::isTheDueDate);
    }

    private static void isTheDueDate(VEvent event) {
        var start = event.getDateStart().getValue();
        assertThat(start.hasTime()).isFalse();
        assertThat(start.getRawComponents().toString(false, true)).isEqualTo("2026-06-15");
        assertThat(event.getUid().getValue()).isEqualTo("4711@kehoach");
        assertThat(event.getSummary().getValue()).isEqualTo(TITLE);
        assertThat(event.getDescription().getValue()).isEqualTo(DATE.text() + "\n" + DATE.address());
        assertThat(event.getUrl().getValue()).isEqualTo(DATE.address());
        assertThat(event.getTransparency().isTransparent()).isTrue();
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOON.instant());
    }

    @Test
    void givenText_thenNoLineIsLongerThanTheStandardAllows() {
        // when
        var lines = new FeedText(NOON).of("Lịch", List.of(DATE)).split("\r\n");
        // then
        assertThat(lines).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void givenNoDueDate_thenTheCalendarIsEmptyAndStillOne() {
        assertThat(Biweekly.parse(new FeedText(NOON).of("Lịch", List.of()))
                        .first()
                        .getEvents())
                .isEmpty();
    }
}
