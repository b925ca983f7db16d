package vn.kehoach.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ServerTest;

/** Servers that are down, workers that are killed, workers beside each other: no letter lost, none sent twice unawares. */
@ServerTest
class OutageIT {
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 6, 1, 8, 30);

    @Autowired
    ApplicationContext application;

    private PostOffice office;

    @BeforeEach
    void open() {
        EngineTime.set(MORNING);
        office = new PostOffice(application);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void givenServerDownForSixHours_thenTwoThousandLettersArriveOnceEach() {
        // given
        put(2_000);
        office.serverDown();
        // when
        for (var minutes = 0; minutes < 360; minutes += 2) {
            EngineTime.set(MORNING.plusMinutes(minutes));
            office.send();
        }
        // then
        assertThat(office.states()).hasSize(2_000).allMatch(state -> state.startsWith("WAITING"));
        assertThat(office.states()).anyMatch(state -> state.contains("Máy chủ thư: Mail server connection failed"));
        // when
        office.serverUp();
        EngineTime.set(MORNING.plusHours(7));
        sendBesideEachOther(8);
        // then
        assertThat(office.states()).hasSize(2_000).containsOnly("SENT");
        assertThat(office.copies()).hasSize(2_000).containsValue(1L).doesNotContainValue(2L);
    }

    @Test
    void givenWorkerKilledTwentyTimes_thenNothingIsLostAndEachKillRepeatsAtMostOneLetter() {
        // given
        put(100);
        // when
        for (var kill = 0; kill < 20; kill++) {
            var when = DyingSender.When.values()[kill % 2];
            var sender = office.through(new DyingSender(when, kill % 3));
            var round = office.round(sender);
            assertThatThrownBy(() -> PostOffice.send(round)).isInstanceOf(DyingSender.PowerCut.class);
            EngineTime.set(EngineTime.now().plus(LetterRepository.LEASE));
        }
        office.send();
        // then
        assertThat(office.states()).hasSize(100).containsOnly("SENT");
        assertThat(office.copies()).hasSize(100);
        assertThat(office.copies().values())
                .filteredOn(copies -> copies > 1)
                .hasSize(10)
                .containsOnly(2L);
    }

    @Test
    void givenWorkerKilled_thenItsLetterIsLeftAloneUntilItsTimeIsOver() {
        // given
        put(1);
        var round = office.round(office.through(new DyingSender(DyingSender.When.BEFORE_HANDING_OVER, 0)));
        assertThatThrownBy(() -> PostOffice.send(round)).isInstanceOf(DyingSender.PowerCut.class);
        // when
        EngineTime.set(MORNING.plus(LetterRepository.LEASE).minusSeconds(1));
        office.send();
        // then
        assertThat(office.states()).containsExactly("SENDING");
        // when
        EngineTime.set(MORNING.plus(LetterRepository.LEASE));
        office.send();
        // then
        assertThat(office.states()).containsExactly("SENT");
    }

    @Test
    void givenWorkersBesideEachOther_thenNoLetterIsSentTwice() {
        // given
        put(300);
        // when
        sendBesideEachOther(3);
        // then
        assertThat(office.copies()).hasSize(300).doesNotContainValue(2L);
        assertThat(office.states()).containsOnly("SENT");
        assertThat(office.rooms
                        .jdbc()
                        .sql("select max(attempts) from letter")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void givenLetterThatAnotherWorkerHasTakenMeanwhile_thenTheSlowOneWritesNothing() {
        // given: the first is so slow that its time is over
        put(1);
        var slow = office.rooms.letters().take(PostOffice.HOME).orElseThrow();
        EngineTime.set(MORNING.plus(LetterRepository.LEASE));
        office.send();
        // when
        office.rooms.letters().later(slow, Duration.ofMinutes(1), "chậm");
        // then
        assertThat(office.states()).containsExactly("SENT");
    }

    @ParameterizedTest
    @CsvSource({
        "550 5.1.1 no such user, 2, FAILED Máy chủ thư từ chối địa chỉ: 550 5.1.1 no such user",
        "450 4.2.1 later, 2, WAITING Địa chỉ tạm thời chưa nhận thư: 450 4.2.1 later",
        "421 closing, 2, WAITING Địa chỉ tạm thời chưa nhận thư: 421 closing",
    })
    void givenServerThatRefusesTheAddress_thenOnlyAPermanentRefusalEndsTheLetter(String answer, int tried, String state)
            throws Exception {
        // given
        put(2);
        // when
        try (var server = new RefusingServer(answer)) {
            PostOffice.send(office.round(
                    PostOffice.at(server.port(), new org.springframework.mail.javamail.JavaMailSenderImpl())));
        }
        // then
        assertThat(office.states()).hasSize(tried).containsOnly(state);
    }

    @Test
    void givenBadAddress_thenTheLetterFailsAtOnce() {
        // given
        office.address(PostOffice.USER, "la@example.vn>\r\nBcc: <khac@example.vn");
        put(1);
        // when
        office.send();
        // then
        assertThat(office.states()).containsExactly("FAILED Địa chỉ thư không hợp lệ.");
        assertThat(office.arrived()).isEmpty();
    }

    @Test
    void givenServerThatIsDown_thenTheLetterIsTriedAgainLessAndLessOften() {
        // given
        put(1);
        office.serverDown();
        // when
        var tries = IntStream.range(0, 300)
                .filter(minute -> {
                    var before = attempts();
                    EngineTime.set(MORNING.plusMinutes(minute));
                    office.send();
                    return attempts() > before;
                })
                .boxed()
                .toList();
        // then
        assertThat(tries).containsExactly(0, 1, 6, 36, 96, 156, 216, 276);
    }

    private void sendBesideEachOther(int workers) {
        var together = new CyclicBarrier(workers);
        var all = IntStream.range(0, workers)
                .mapToObj(number -> CompletableFuture.runAsync(
                        () -> {
                            await(together);
                            office.send();
                        },
                        work -> new Thread(work).start()))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
    }

    private int attempts() {
        return office.rooms
                .jdbc()
                .sql("select attempts from letter")
                .query(Integer.class)
                .single();
    }

    private void put(int letters) {
        IntStream.range(0, letters).forEach(number -> office.put(LetterKind.DIGEST, String.valueOf(number)));
    }

    private static void await(CyclicBarrier others) {
        try {
            others.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
