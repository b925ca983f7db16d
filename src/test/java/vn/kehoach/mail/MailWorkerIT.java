package vn.kehoach.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import vn.kehoach.platform.EngineAccounts;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ServerTest;

/** The worker with its thread, as a start makes it. */
@ServerTest
class MailWorkerIT {
    @Autowired
    ApplicationContext application;

    @Autowired
    EngineAccounts accounts;

    @Autowired
    MailWorker ofThisServer;

    private PostOffice office;

    @BeforeEach
    void open() {
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
        office = new PostOffice(application);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void givenServer_thenTheThreadSendsAndEndsWithTheApplication() {
        // given
        office.put(LetterKind.URGED, "1");
        var worker = worker(false);
        // when
        worker.start();
        // then
        assertThat(office.awaitLetter()).isTrue();
        // when
        worker.stop();
        // then: the letter at hand was finished
        assertThat(worker.isRunning()).isFalse();
        assertThat(office.states()).containsExactly("SENT");
    }

    @Test
    void givenSettingToHold_thenTheStartHoldsWhatWaits() {
        // given
        office.put(LetterKind.URGED, "1");
        var worker = worker(true);
        // when
        worker.start();
        worker.stop();
        // then
        assertThat(office.states()).containsExactly("HELD " + Places.WHY);
        assertThat(office.arrived()).isEmpty();
    }

    @Test
    void givenNoServer_thenTheApplicationRunsAndHasLookedAtItsPlace() {
        // given
        var place = "select count(*) from letter_place where locality_id in ('hai-duong', 'yet-kieu')";
        // then
        assertThat(ofThisServer.isRunning()).isTrue();
        assertThat(office.rooms.jdbc().sql(place).query(Integer.class).single()).isEqualTo(2);
    }

    private MailWorker worker(boolean hold) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("round", office.round());
        return new MailWorker(accounts, office.rooms.places(), beans.getBeanProvider(MailRound.class), hold);
    }
}
