package vn.kehoach.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ServerTest;

/** Guesses at passwords, counted by the real database. */
@ServerTest
class GuessThrottleIT {
    private static final String OFFICE = "10.0.0.1";
    private static final String ELSEWHERE = "10.9.9.9";

    @Autowired
    GuessThrottle throttle;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void forgetGuesses() {
        jdbc.sql("delete from login_failure").update();
        jdbc.sql("delete from login_known_address").update();
        EngineTime.set(LocalDate.of(2026, 6, 1).atTime(9, 0));
    }

    @Test
    void givenFiveWrongGuesses_thenTheSixthWaitsAMinuteAndNoLonger() {
        // given
        guess(5, "can-bo", OFFICE);
        // when
        var refused = catchThrowableOfType(TooManyGuesses.class, () -> guess(1, "can-bo", OFFICE));
        // then
        assertThat(refused.minutes()).isEqualTo(1);
        EngineTime.set(LocalDate.of(2026, 6, 1).atTime(9, 1, 1));
        guess(1, "can-bo", OFFICE);
    }

    @Test
    void givenGuessesDuringTheWait_thenItDoesNotGrow() {
        // given
        guess(5, "can-bo", OFFICE);
        // when
        for (var i = 0; i < 50; i++) {
            assertThatThrownBy(() -> guess(1, "can-bo", OFFICE)).isInstanceOf(TooManyGuesses.class);
        }
        // then
        EngineTime.set(LocalDate.of(2026, 6, 1).atTime(9, 1, 1));
        guess(1, "can-bo", OFFICE);
    }

    @Test
    void givenStrangersGuessEverywhere_thenTheOwnerStillComesInFromHisOffice() {
        // given
        throttle.admit(new Guess("can-bo", OFFICE));
        throttle.succeeded(new Guess("can-bo", OFFICE));
        // when
        for (var i = 0; i < 20; i++) {
            guess(1, "can-bo", "10.1.1." + i);
        }
        // then
        assertThatThrownBy(() -> guess(1, "can-bo", ELSEWHERE)).isInstanceOf(TooManyGuesses.class);
        throttle.admit(new Guess("can-bo", OFFICE));
    }

    @Test
    void givenOneAddressTriesManyAccounts_thenItWaitsAndOthersDoNot() {
        // given
        for (var i = 0; i < 60; i++) {
            guess(1, "can-bo-" + i, ELSEWHERE);
        }
        // then
        assertThatThrownBy(() -> guess(1, "can-bo-60", ELSEWHERE)).isInstanceOf(TooManyGuesses.class);
        guess(1, "can-bo-60", OFFICE);
    }

    @Test
    void givenRightPassword_thenItsOwnGuessIsNotHeldAgainstAnybody() {
        // given
        guess(4, "can-bo", OFFICE);
        // when
        throttle.admit(new Guess("can-bo", OFFICE));
        throttle.succeeded(new Guess("can-bo", OFFICE));
        // then
        guess(4, "can-bo", OFFICE);
        throttle.admit(new Guess("can-bo", OFFICE));
    }

    @Test
    void givenQuietQuarterOfAnHour_thenCountingBeginsAnew() {
        // given
        guess(4, "can-bo", OFFICE);
        // when
        EngineTime.set(LocalDate.of(2026, 6, 1).atTime(9, 16));
        // then
        guess(5, "can-bo", OFFICE);
    }

    @Test
    void givenManyGuessesAtOnce_thenNoMoreThanTheFreeOnesAreLookedAt() throws Exception {
        // given
        var attackers = Executors.newFixedThreadPool(8);
        Callable<Boolean> attempt = () -> {
            try {
                guess(1, "can-bo", OFFICE);
                return true;
            } catch (TooManyGuesses tooMany) {
                return false;
            }
        };
        // when
        var answers =
                attackers.invokeAll(Stream.generate(() -> attempt).limit(40).toList());
        attackers.shutdown();
        // then: those that had asked before the fifth was counted may still pass
        var admitted = 0;
        for (var answer : answers) {
            admitted += answer.get() ? 1 : 0;
        }
        assertThat(admitted).isBetween(5, 12);
    }

    @Test
    void givenGuess_thenNeitherNameNorAddressIsStored() {
        // when
        guess(1, "mat-khau-go-nham", OFFICE);
        // then
        assertThat(jdbc.sql("select subject from login_failure")
                        .query(String.class)
                        .list())
                .hasSize(3)
                .allMatch(subject -> subject.matches("[0-9a-f]{64}"));
    }

    private void guess(int times, String account, String address) {
        for (var i = 0; i < times; i++) {
            throttle.admit(new Guess(account, address));
        }
    }
}
