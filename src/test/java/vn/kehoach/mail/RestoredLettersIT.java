package vn.kehoach.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.kehoach.support.DatabaseOwner;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ServerTest;

/** After a restore nothing old is sent again, and on that day nothing at all. */
@ServerTest
class RestoredLettersIT {
    @Autowired
    ApplicationContext application;

    @Autowired
    EmbeddedPostgres postgres;

    private PostOffice office;

    @BeforeEach
    void open() {
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
        office = new PostOffice(application);
        office.rooms.places().check(PostOffice.HOME);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void givenTableRestoredFromADump_thenWaitingLettersAreHeldAndThoseOfTheDayToo() {
        // given: as pg_restore --clean does it, with the same rows in a table made anew
        office.put(LetterKind.URGED, "1");
        restore();
        // when
        office.send();
        office.put(LetterKind.URGED, "2");
        office.send();
        // then
        assertThat(office.states()).containsExactly("HELD " + Places.WHY, "HELD " + Places.WHY);
        assertThat(office.arrived()).isEmpty();
        assertThat(trail()).isEqualTo("system LETTERS_HELD 1");
        // when: the next day
        EngineTime.set(LocalDateTime.of(2026, 6, 2, 9, 0));
        office.put(LetterKind.URGED, "3");
        office.send();
        // then
        assertThat(office.states()).last().isEqualTo("SENT");
    }

    @Test
    void givenOtherServer_thenWaitingLettersAreHeldAndThoseThatAreThroughStay() {
        // given
        office.put(LetterKind.URGED, "1");
        office.send();
        office.put(LetterKind.URGED, "2");
        office.rooms
                .jdbc()
                .sql("update letter_place set fingerprint = '1/1/1/1'")
                .update();
        // when
        office.send();
        // then
        assertThat(office.states()).containsExactly("SENT", "HELD " + Places.WHY);
    }

    @Test
    void givenSamePlace_thenAStartHoldsNothing() {
        // given
        office.put(LetterKind.URGED, "1");
        // when
        office.rooms.places().check(PostOffice.HOME);
        // then
        assertThat(office.states()).containsExactly("WAITING");
    }

    @Test
    void givenNeverSeenBefore_thenOnlyLettersThatAlreadyWaitAreHeld() {
        // given
        office.rooms.jdbc().sql("delete from letter_place").update();
        office.rooms.places().check(PostOffice.HOME);
        office.put(LetterKind.URGED, "1");
        assertThat(office.states()).containsExactly("WAITING");
        // when: a backup of before the first look
        office.rooms.jdbc().sql("delete from letter_place").update();
        office.rooms.places().check(PostOffice.HOME);
        // then
        assertThat(office.states()).containsExactly("HELD " + Places.WHY);
    }

    @Test
    void givenSettingForCopiesOfFiles_thenLettersAreHeldWhateverThePlace() {
        // given
        office.put(LetterKind.URGED, "1");
        // when
        office.rooms.places().hold(PostOffice.HOME);
        // then
        assertThat(office.states()).containsExactly("HELD " + Places.WHY);
    }

    private void restore() {
        var owner = new DatabaseOwner(postgres);
        owner.inTransaction(status -> List.of(
                        "create table restored (like letter including all)",
                        "insert into restored overriding system value select * from letter",
                        "drop table letter",
                        "alter table restored rename to letter",
                        "call wall_off('letter')",
                        "alter table letter alter column id restart with 1000000")
                .forEach(statement -> owner.sql(statement).update()));
    }

    private String trail() {
        return new DatabaseOwner(postgres).sql("""
                        select actor || ' ' || act || ' ' || (after::json ->> 'letters')
                          from audit_entry where act = 'LETTERS_HELD' and locality_id = 'hai-duong'
                         order by seq desc limit 1
                        """).query(String.class).single();
    }
}
