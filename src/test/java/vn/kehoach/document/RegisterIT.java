package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseEntry;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.platform.LocalityScope;
import vn.kehoach.platform.Refused;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ServerTest;

/** Each test has a year of its own and with it a series of its own. */
@ServerTest
class RegisterIT {
    private static final String CITY_WARD = "hai-duong";
    private static final String COMMUNE = "yet-kieu";

    @Autowired
    Register register;

    @Autowired
    CaseFile file;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void backToTheFirstDay() {
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
    }

    @Test
    void givenManyDocumentsAtOnce_thenEachLocalityCountsWithoutGapOrDouble() throws Exception {
        // given: every fifth one fails behind its number
        inYear(2041);
        var work = new ArrayList<Callable<String>>();
        for (var locality : List.of(CITY_WARD, COMMUNE)) {
            for (var i = 1; i <= 50; i++) {
                work.add(approved(locality, "THU-2041-" + i));
                if (i % 5 == 0) {
                    work.add(approved(locality, "THU-2041-" + i + "-fails"));
                }
            }
        }
        // when
        var failures = runAtOnce(work);
        // then
        assertThat(failures).hasSize(20).allSatisfy(e -> assertThat(e).hasMessage("cannot be issued"));
        assertThat(numbers(CITY_WARD, 2041))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
        assertThat(numbers(COMMUNE, 2041))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
        assertThat(jdbc.sql("select count(*) from delivery where case_key like 'THU-2041-%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2 * 50 * 2);
    }

    @Test
    void givenFailedIssue_thenItsNumberGoesToTheNext() throws Exception {
        // given
        inYear(2042);
        approved(CITY_WARD, "THU-2042-a").call();
        // when
        assertThatThrownBy(approved(CITY_WARD, "THU-2042-fails")::call).hasMessage("cannot be issued");
        // then
        assertThat(register.find(CITY_WARD, "THU-2042-fails")).isEmpty();
        assertThat(approved(CITY_WARD, "THU-2042-b").call()).isEqualTo("02/BC-UBND");
    }

    @Test
    void givenNewYear_thenNumbersBeginAgain() throws Exception {
        // given
        inYear(2043);
        approved(CITY_WARD, "THU-2043-a").call();
        approved(CITY_WARD, "THU-2043-b").call();
        // when
        EngineTime.set(LocalDateTime.of(2044, 1, 1, 0, 30));
        var symbol = approved(CITY_WARD, "THU-2044-a").call();
        // then
        assertThat(symbol).isEqualTo("01/BC-UBND");
        assertThat(numbers(CITY_WARD, 2044)).containsExactly(1);
        assertThat(register.find(CITY_WARD, "THU-2044-a")).get().satisfies(issued -> assertThat(issued.issuedOn())
                .isEqualTo("2044-01-01"));
    }

    @Test
    void givenUnapprovedDocument_thenItGetsNoNumber() throws Exception {
        // given
        inYear(2045);
        var approvedOnce = approved(CITY_WARD, "THU-2045-a");
        write("THU-2045-a", "userTask_write", Act.SUBMITTED, "người viết");
        write("THU-2045-b", "userTask_checkContent", Act.APPROVED, "người kiểm tra");
        // then: a later version is not the one that was approved, and a check is not an approval
        for (var issue : List.of(approvedOnce, issue(CITY_WARD, "THU-2045-b"), issue(CITY_WARD, "THU-2045-c"))) {
            assertThatThrownBy(issue::call)
                    .isInstanceOf(Refused.class)
                    .hasMessage("Văn bản chưa được lãnh đạo duyệt nên chưa thể cấp số.");
        }
        assertThat(numbers(CITY_WARD, 2045)).isEmpty();
        assertThat(approved(CITY_WARD, "THU-2045-d").call()).isEqualTo("01/BC-UBND");
    }

    @Test
    void givenApprovalInOneLocality_thenItSaysNothingInTheOther() {
        // given
        inYear(2046);
        approved(CITY_WARD, "THU-2046");
        // then
        assertThatThrownBy(issue(COMMUNE, "THU-2046")::call).isInstanceOf(Refused.class);
    }

    @Test
    void givenIssuedDocument_thenItIsNeverIssuedAgain() throws Exception {
        // given
        inYear(2047);
        var issue = approved(CITY_WARD, "THU-2047");
        issue.call();
        // then
        assertThatThrownBy(issue::call).isInstanceOf(Refused.class).hasMessage("Văn bản này đã được cấp số.");
        assertThat(numbers(CITY_WARD, 2047)).containsExactly(1);
    }

    @Test
    void givenTheSameDocumentTwiceAtOnce_thenItIsIssuedOnce() throws Exception {
        // given
        inYear(2048);
        var issue = approved(CITY_WARD, "THU-2048");
        // when
        var failures = runAtOnce(List.of(issue, issue, issue, issue));
        // then
        assertThat(numbers(CITY_WARD, 2048)).containsExactly(1);
        assertThat(failures)
                .hasSize(3)
                .allSatisfy(e -> assertThat(e).isInstanceOf(Refused.class).hasMessage("Văn bản này đã được cấp số."));
    }

    private static void inYear(int year) {
        EngineTime.set(LocalDateTime.of(year, 5, 4, 10, 0));
    }

    private Callable<String> approved(String locality, String key) {
        file.add(CaseEntry.of(locality, key, "userTask_approve", Act.APPROVED, "phó chủ tịch"));
        return issue(locality, key);
    }

    @SuppressWarnings("try") // the scope works by being open
    private Callable<String> issue(String locality, String key) {
        return () -> {
            try (var scope = LocalityScope.of(List.of(locality))) {
                return register.issue(locality, key, "văn thư", "PAPER", null);
            }
        };
    }

    private void write(String key, String step, Act act, String actor) {
        file.add(CaseEntry.of(CITY_WARD, key, step, act, actor));
    }

    /** @return what was thrown */
    private static List<Throwable> runAtOnce(List<Callable<String>> work) throws InterruptedException {
        var people = Executors.newFixedThreadPool(16);
        try {
            var failures = new ArrayList<Throwable>();
            for (var done : people.invokeAll(work)) {
                try {
                    done.get();
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
            return failures;
        } finally {
            people.shutdownNow();
        }
    }

    private List<Integer> numbers(String locality, int year) {
        return jdbc.sql(
                        "select number from document where locality_id = ? and year = ? and kind = 'BC' order by number")
                .params(locality, year)
                .query(Integer.class)
                .list();
    }
}
