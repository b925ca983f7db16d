package vn.kehoach.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.mail.LetterState;
import vn.kehoach.support.DatabaseOwner;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;

/** Figures against rows put there, who sees them, and what happens when the database hangs. */
@ServerTest
class OperationsIT {
    private static final String METRICS = "/actuator/prometheus";
    private static final Duration AT_ONCE = Duration.ofMillis(1500);

    @Autowired
    Readings readings;

    @LocalServerPort
    int port;

    private final DatabaseOwner owner;
    private final Troubles troubles;

    @Autowired
    OperationsIT(EmbeddedPostgres postgres, Clock clock) {
        owner = new DatabaseOwner(postgres);
        troubles = new Troubles(owner, clock);
    }

    @AfterEach
    void clear() {
        troubles.clear();
    }

    @Test
    void givenIncidentsAndJobs_thenTheyAreCounted() {
        // given
        readings.take();
        var incidents = of(Measure.INCIDENTS);
        var dead = of(Measure.JOBS_DEAD);
        var late = of(Measure.JOBS_LATE);
        // when: an incident with its shadow in the case around it; jobs late, just due, dead, suspended
        troubles.incident("thu-so-lieu-1", "thu-so-lieu-1");
        troubles.incident("thu-so-lieu-2", "thu-so-lieu-1");
        troubles.job("thu-so-lieu-late", 3, Duration.ofDays(10), 1);
        troubles.job("thu-so-lieu-due", 3, Duration.ofMinutes(4), 1);
        troubles.job("thu-so-lieu-dead", 0, Duration.ofDays(20), 1);
        troubles.job("thu-so-lieu-held", 3, Duration.ofDays(20), 2);
        readings.take();
        // then
        assertThat(of(Measure.INCIDENTS)).isEqualTo(incidents + 1);
        assertThat(of(Measure.JOBS_DEAD)).isEqualTo(dead + 1);
        assertThat(of(Measure.JOBS_LATE)).isEqualTo(late + 1);
        assertThat(of(Measure.JOBS_LATE_OLDEST))
                .isGreaterThanOrEqualTo(Duration.ofDays(10).toSeconds());
    }

    @Test
    void givenLettersOfTwoLocalities_thenBothAreCountedAndOnlyNumbersComeOut() {
        // given
        readings.take();
        var waiting = letters(LetterState.WAITING);
        var failed = letters(LetterState.FAILED);
        // when
        troubles.letter("hai-duong", "WAITING", Duration.ofDays(30));
        troubles.letter("yet-kieu", "WAITING", Duration.ofDays(2));
        troubles.letter("yet-kieu", "FAILED", Duration.ofHours(1));
        troubles.letter("yet-kieu", "FAILED", Duration.ofDays(3));
        readings.take();
        // then
        assertThat(letters(LetterState.WAITING)).isEqualTo(waiting + 2);
        assertThat(letters(LetterState.FAILED)).isEqualTo(failed + 1);
        assertThat(of(Measure.LETTERS_OLDEST)).isBetween(days(30), days(31));
        assertThat(page("admin").body() + metrics(ServerTest.METRICS_TOKEN).body())
                .doesNotContain(Troubles.CANARY, "hai-duong", "yet-kieu", "Hải Dương", "Yết Kiêu");
    }

    @Test
    void givenServerInOrder_thenClockSizeAndChainsAreKnown() {
        // when
        readings.take();
        // then
        assertThat(Math.abs(of(Measure.CLOCK_SKEW))).isLessThan(1);
        assertThat(of(Measure.DATABASE_SIZE)).isGreaterThan(1 << 20);
        assertThat(of(Measure.CHAINS)).isGreaterThanOrEqualTo(3);
        assertThat(of(Measure.READINGS_FAILED)).isZero();
    }

    @Test
    void givenToken_thenEveryMeasureIsThereAndNothingElseOfActuator() {
        // given
        readings.take();
        // when
        var answer = metrics(ServerTest.METRICS_TOKEN);
        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        for (var measure : Measure.values()) {
            var unit = measure.unit() == null ? "" : "_" + measure.unit();
            assertThat(answer.body()).contains("# HELP " + measure.meterName().replace('.', '_') + unit + " ");
        }
        assertThat(answer.body()).containsPattern("kehoach_letters\\{state=\"no_server\"} \\d");
        var admin = login("admin");
        for (var other : List.of("/actuator", "/actuator/metrics", "/actuator/env", "/actuator/prometheus/x")) {
            assertThat(send(other, ServerTest.METRICS_TOKEN).statusCode())
                    .as(other)
                    .isNotEqualTo(200);
            assertThat(admin.get(other).statusCode()).as(other).isIn(401, 404);
        }
        assertThat(new WebClient(port).get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sai", ServerTest.METRICS_TOKEN + "0"})
    void givenWrongToken_thenMetricsAreRefused(String token) {
        // when
        var answer = metrics(token);
        // then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void givenAdministratorWithoutToken_thenMetricsAreRefused() {
        // then
        assertThat(login("admin").get(METRICS).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong.van-hoa-xa-hoi.staff", "hai-duong.vice-chair", "hai-duong.admin"})
    void givenAnybodyElse_thenThereIsNoSuchPage(String user) {
        // then
        assertThat(page(user).statusCode()).isEqualTo(404);
    }

    @Test
    void givenNobody_thenThePageAsksWhoItIs() {
        // when
        var answer = new WebClient(port).get(SystemPage.PATH);
        // then
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void givenAdministrator_thenThePageSaysHowTheServerGetsOn() {
        // given
        troubles.incident("thu-so-lieu-1", "thu-so-lieu-1");
        readings.take();
        // when
        var page = page("admin");
        // then
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Sự cố đang mở", "Có sự cố", "chưa cấu hình", "Mở Theo dõi, xem lỗi");
    }

    @Test
    void givenDatabaseThatHangs_thenTheScrapeDoesNotAndOtherFiguresStay() {
        // given
        readings.take();
        owner.inTransaction(locked -> {
            owner.sql("lock table letter in access exclusive mode").update();
            // when
            var reading = CompletableFuture.runAsync(readings::take);
            var begun = Instant.now();
            var answer = metrics(ServerTest.METRICS_TOKEN);
            // then
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Duration.between(begun, Instant.now())).isLessThan(AT_ONCE);
            reading.orTimeout(20, TimeUnit.SECONDS).join();
        });
        assertThat(of(Measure.READINGS_FAILED)).isEqualTo(1);
        assertThat(readings.of(Measure.LETTERS_OLDEST, Measure.NO_LABEL)).isEmpty();
        assertThat(readings.of(Measure.INCIDENTS, Measure.NO_LABEL)).isPresent();
        assertThat(metrics(ServerTest.METRICS_TOKEN).body()).contains("kehoach_letters{state=\"sent\"} NaN");
    }

    private double of(Measure measure) {
        return readings.of(measure, Measure.NO_LABEL).orElseThrow();
    }

    private double letters(LetterState state) {
        return readings.of(Measure.LETTERS, Measure.label(state)).orElseThrow();
    }

    private static double days(int days) {
        return Duration.ofDays(days).toSeconds();
    }

    private HttpResponse<String> page(String user) {
        return login(user).get(SystemPage.PATH);
    }

    private WebClient login(String user) {
        var web = new WebClient(port);
        web.login(user, "kehoach-demo");
        return web;
    }

    private HttpResponse<String> metrics(String token) {
        return send(METRICS, token);
    }

    private HttpResponse<String> send(String path, String token) {
        var web = new WebClient(port);
        return web.send(
                web.request(path).header("Authorization", "Bearer " + token).GET());
    }
}
