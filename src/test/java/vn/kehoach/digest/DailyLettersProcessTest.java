package vn.kehoach.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.digest.DailyLettersProcess.Outcome;
import vn.kehoach.mail.MailChoice;
import vn.kehoach.mail.MailChoices;
import vn.kehoach.platform.ProcessSteps;

class DailyLettersProcessTest {
    private static final String ROUND_DUE = "event_roundDue";

    @RegisterExtension
    static final ProcessSteps steps = ProcessSteps.covers("daily-letters");

    private LetterRound round;

    @BeforeEach
    void everythingIsSent() {
        round = steps.bean(LetterRound.class);
        when(round.of(anyString())).thenReturn(Outcome.SENT);
    }

    @Test
    void givenThursdayAtNine_thenLettersAreWrittenOnFridayAndOnMonday() {
        // given
        steps.start("thu", Map.of());
        // then
        dueAt(LocalDateTime.of(2026, 10, 2, 8, 30));
        steps.jobs().fireTimer(ROUND_DUE);
        dueAt(LocalDateTime.of(2026, 10, 5, 8, 30));
        verify(round).of("hai-duong");
    }

    @Test
    void givenDaysOff_thenNothingIsWrittenOnThem() {
        // given: 24/11/2026 is Ngày Văn hóa Việt Nam
        steps.setNow(LocalDateTime.of(2026, 11, 23, 14, 0));
        // when
        steps.start("thu", Map.of());
        // then
        dueAt(LocalDateTime.of(2026, 11, 25, 8, 30));
    }

    @Test
    void givenSomebodyWantsHisLetterAtTwo_thenThereIsARoundThen() {
        // given
        when(steps.bean(MailChoices.class).of("hai-duong"))
                .thenReturn(Map.of("hai-duong.tram-y-te.staff", new MailChoice(LocalTime.of(14, 0), true)));
        // when
        steps.start("thu", Map.of());
        // then
        dueAt(LocalDateTime.of(2026, 10, 1, 14, 0));
        steps.jobs().fireTimer(ROUND_DUE);
        dueAt(LocalDateTime.of(2026, 10, 2, 8, 30));
    }

    @Test
    void givenRemindersStillBeingWritten_thenTheRoundComesAgainInAMinute() {
        // given
        when(round.of(anyString())).thenReturn(Outcome.TOO_EARLY, Outcome.SENT);
        steps.start("thu", Map.of());
        // when
        steps.jobs().fireTimer(ROUND_DUE);
        // then
        dueAt(LocalDateTime.of(2026, 10, 2, 8, 31));
        steps.jobs().fireTimer(ROUND_DUE);
        dueAt(LocalDateTime.of(2026, 10, 5, 8, 30));
        verify(round, times(2)).of("hai-duong");
    }

    @Test
    void givenNoCaseIsLeft_thenTheClockStops() {
        // given
        when(round.of(anyString())).thenReturn(Outcome.OVER);
        var clock = steps.start("thu", Map.of());
        // when
        steps.jobs().fireTimer(ROUND_DUE);
        // then
        assertThat(clock).isEnded().hasPassed("endEvent_lettersEnd");
    }

    private static void dueAt(LocalDateTime moment) {
        assertThat(steps.jobs().due(ROUND_DUE)).isEqualTo(moment);
    }
}
