package vn.kehoach.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kehoach.platform.DataFolder;
import vn.kehoach.support.DatabaseOwner;
import vn.kehoach.support.ServerTest;

/** The dry run as a command beside the running application, on its database. */
@ServerTest
class ForecastCommandIT {
    private static final String LOCALITY = "hai-duong";
    private static final LocalDate TOMORROW = LocalDate.of(2026, 6, 2);
    private static final LocalDate SECOND_WEEK = LocalDate.of(2026, 6, 8);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 6, 7);

    @Autowired
    Forecasts forecasts;

    @Autowired
    LetterRoundsExpression rounds;

    @Autowired
    DataFolder data;

    @Autowired
    EmbeddedPostgres postgres;

    private DatabaseOwner owner;

    @BeforeEach
    void openDatabase() {
        owner = new DatabaseOwner(postgres);
    }

    @Test
    void givenDaysWithLetters_thenTheCommandSaysWhatThePageSaysAndWritesNothing() {
        // given
        for (var day : List.of(dayWithLetters(TOMORROW), dayWithLetters(SECOND_WEEK))) {
            var letters = forecasts.on(LOCALITY, day);
            var before = everyRow();
            // when
            var said = new Said(LOCALITY, day.toString());
            // then
            assertThat(said.exit).isZero();
            assertThat(said.lines().get(0)).matches("Dự kiến nhắc việc tại phường Hải Dương, thứ .*, " + day(day));
            assertThat(said.lines().get(1))
                    .isEqualTo("Theo các việc đang mở lúc 01/06/2026 09:00, nếu đến lúc đó vẫn như vậy.");
            assertThat(said.letters()).isEqualTo(lines(letters, day)).hasSizeGreaterThan(3);
            assertThat(said.lines()).endsWith(letters.size() + " thư.");
            assertThat(everyRow()).isEqualTo(before).hasSizeGreaterThan(80);
        }
    }

    @Test
    void givenNoDay_thenItIsTheNextOneOnWhichLettersAreWritten() {
        // given
        var next = rounds.next("yet-kieu").toLocalDate();
        // when
        var said = new Said("yet-kieu", "");
        // then
        assertThat(said.exit).isZero();
        assertThat(said.lines().get(0)).endsWith(", " + day(next));
        assertThat(said.letters()).isEqualTo(lines(forecasts.on("yet-kieu", next), next));
    }

    @Test
    void givenDayWithoutLetters_thenItSaysSo() {
        // when
        var said = new Said(LOCALITY, SUNDAY.toString());
        // then
        assertThat(said.exit).isZero();
        assertThat(said.lines()).hasSize(4).endsWith("Ngày này không có thư nhắc việc nào.");
    }

    @ParameterizedTest
    @CsvSource({
        "hai-duong, 31/12/2026, 'Ngày ghi theo năm-tháng-ngày, ví dụ --kehoach.forecast.date=2026-06-05.'",
        "hai-duong, 2026-02-30, 'Ngày ghi theo năm-tháng-ngày, ví dụ --kehoach.forecast.date=2026-06-05.'",
        "hai-duong, 2026-05-31, Ngày này đã qua. Thư đã gửi xem tại nhật ký thư.",
        "hai-duong, 2027-06-02, Chỉ xem trước được trong vòng một năm.",
        "dong-anh, 2026-06-02, Không có địa phương “dong-anh”.",
        "*, 2026-06-02, Không có địa phương “*”.",
        "'hai-duong,yet-kieu', 2026-06-02, 'Không có địa phương “hai-duong,yet-kieu”.'",
        "'', 2026-06-02, 'Ghi mã địa phương, ví dụ --kehoach.forecast.locality=hai-duong.'",
    })
    void givenWhatCannotBeAsked_thenItSaysWhyAndDoesNotEndWell(String locality, String date, String why) {
        // when
        var said = new Said(locality, date);
        // then
        assertThat(said.exit).isEqualTo(2);
        assertThat(said.lines()).containsExactly(why);
    }

    private LocalDate dayWithLetters(LocalDate from) {
        return from.datesUntil(from.plusMonths(1))
                .filter(day -> !forecasts.on(LOCALITY, day).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(List<Foreseen> letters, LocalDate day) {
        var lines = new ArrayList<String>();
        for (var letter : letters) {
            lines.add(letter.at() + "  " + LetterWords.name(letter.reader()) + ": "
                    + LetterWords.subject(letter.draft(), letter.reader(), day));
            for (var section : letter.draft().sections()) {
                lines.add(section.title());
                for (var item : section.items()) {
                    lines.add("- " + item.words());
                    item.below().lines().forEach(lines::add);
                }
            }
        }
        return lines;
    }

    private static String day(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** By table: how many rows, and by whom each was last written. */
    private List<String> everyRow() {
        var tables = owner.sql("select tablename from pg_tables where schemaname = 'public' order by 1")
                .query(String.class)
                .list();
        return tables.stream()
                .map(table -> owner.sql(
                                "select concat_ws(' ', '%1$s', count(*), sum(hashtext(xmin::text || ctid::text)))"
                                                .formatted(table)
                                        + " from " + table)
                        .query(String.class)
                        .single())
                .toList();
    }

    /** One run of the command. */
    private final class Said {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final int exit;

        Said(String locality, String date) {
            exit = ForecastCommand.run(
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    "--kehoach.command=forecast",
                    "--kehoach.data-dir=" + data.path(),
                    "--kehoach.forecast.locality=" + locality,
                    "--kehoach.forecast.date=" + date);
        }

        List<String> lines() {
            return out.toString(StandardCharsets.UTF_8).lines().toList();
        }

        /** Without what stands around them. */
        List<String> letters() {
            var all = lines();
            return all.subList(3, all.size() - 1).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
