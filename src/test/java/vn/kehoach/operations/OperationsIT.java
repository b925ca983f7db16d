package vn.kehoach.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
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
    private static final String CANARY = "chim-hoang-yen";
    private static final Duration AT_ONCE = Duration.ofMillis(1500);

    @Autowired
    Readings readings;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private final DatabaseOwner owner;

    @Autowired
    OperationsIT(EmbeddedPostgres postgres) {
        owner = new DatabaseOwner(postgres);
    }

    @AfterEach
    void clear() {
        owner.sql("delete from act_ru_incident where id_ like 'thu-so-lieu%'").update();
        owner.sql("delete from act_ru_job where id_ like 'thu-so-lieu%'").update();
        owner.sql("delete from letter where recipient = ?").param(CANARY).update();
    }

    @Test
    void givenIncidentsAndJobs_thenTheyAreCounted() {
        // given
        readings.take();
        var incidents = of(Measure.INCIDENTS);
        var dead = of(Measure.JOBS_DEAD);
        var late = of(Measure.JOBS_LATE);
        // when: an incident with its shadow in the case around it; jobs late, just due, dead, suspended
        incident("thu-so-lieu-1", "thu-so-lieu-1");
        incident("thu-so-lieu-2", "thu-so-lieu-1");
        job("thu-so-lieu-late", 3, Duration.ofDays(10), 1);
        job("thu-so-lieu-due", 3, Duration.ofMinutes(4), 1);
        job("thu-so-lieu-dead", 0, Duration.ofDays(20), 1);
        job("thu-so-lieu-held", 3, Duration.ofDays(20), 2);
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
        letter("hai-duong", "WAITING", Duration.ofDays(30));
        letter("yet-kieu", "WAITING", Duration.ofDays(2));
        letter("yet-kieu", "FAILED", Duration.ofHours(1));
        letter("yet-kieu", "FAILED", Duration.ofDays(3));
        readings.take();
        // then
        assertThat(letters(LetterState.WAITING)).isEqualTo(waiting + 2);
        assertThat(letters(LetterState.FAILED)).isEqualTo(failed + 1);
        assertThat(of(Measure.LETTERS_OLDEST)).isBetween(days(30), days(31));
        assertThat(page("admin").body() + metrics(ServerTest.METRICS_TOKEN).body())
                .doesNotContain(CANARY, "hai-duong", "yet-kieu", "Hải Dương", "Yết Kiêu");
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
        incident("thu-so-lieu-1", "thu-so-lieu-1");
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

    private void incident(String id, String cause) {
        owner.sql("""
                insert into act_ru_incident (id_, rev_, incident_timestamp_, incident_type_, cause_incident_id_,
                                             root_cause_incident_id_)
                values (:id, 1, now(), 'failedJob', :cause, :cause)
                """).param("id", id).param("cause", cause).update();
    }

    private void job(String id, int retries, Duration since, int suspension) {
        owner.sql("""
                insert into act_ru_job (id_, rev_, type_, retries_, duedate_, suspension_state_)
                values (:id, 1, 'timer', :retries, :due, :suspension)
                """)
                .param("id", id)
                .param("retries", retries)
                .param("due", Timestamp.from(clock.instant().minus(since)))
                .param("suspension", suspension)
                .update();
    }

    private void letter(String locality, String state, Duration since) {
        owner.sql("""
                insert into letter (locality_id, recipient, kind, reference, day, subject, plain, html, message_id, state,
                                    next_try, made_at)
                values (:locality, :canary, 'DIGEST', :message, '2026-06-01', :canary, :canary, :canary, :message, :state,
                        now(), :made)
                """)
                .param("locality", locality)
                .param("canary", CANARY)
                .param("message", CANARY + locality + state + since)
                .param("state", state)
                .param("made", clock.instant().minus(since).atOffset(ZoneOffset.UTC))
                .update();
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
