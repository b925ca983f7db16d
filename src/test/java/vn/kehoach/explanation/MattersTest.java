package vn.kehoach.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoach.organisation.Locality;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PostWords;
import vn.kehoach.organisation.SomeUnits;
import vn.kehoach.platform.Logins.Login;
import vn.kehoach.platform.ReadableTask;
import vn.kehoach.platform.ReadableTasks;
import vn.kehoach.platform.WaitingWork;
import vn.kehoach.platform.WaitingWorks;
import vn.kehoach.platform.WorkKind;

class MattersTest {
    private static final Login LEADER = new Login("a", List.of("hai-duong.vice-chair"), List.of("hai-duong"));
    private static final Thing THING = new Thing("t", null, null, null, null, null);

    private final Organisation organisation = mock();
    private final ReadableTasks tasks = mock();
    private final WaitingWorks works = mock();
    private final Matters matters = new Matters(mock(), tasks, works, organisation);

    @BeforeEach
    void live() {
        SomeUnits.live(organisation);
        when(organisation.locality(anyString()))
                .thenReturn(new Locality("hai-duong", "phường", "Hải Dương", "", "", "", "", ""));
    }

    @Test
    void givenWorkOfTheClerk_thenHisOfficeIsAsked() {
        // given
        task("document-approval", "hai-duong.records-clerk");
        // then
        assertThat(matters.find(LEADER, "hai-duong", THING))
                .hasValueSatisfying(matter -> assertThat(matter.unit()).isEqualTo(SomeUnits.OFFICE));
    }

    @Test
    void givenWorkOfThePhoChuTich_thenNoUnitIsAsked() {
        // given
        task("document-approval", "hai-duong.vice-chair");
        // then
        assertThat(matters.find(LEADER, "hai-duong", THING)).isEmpty();
    }

    @Test
    void givenWorkAboutAnotherUnit_thenWhoHasItIsAskedAndTheOtherNamed() {
        // given
        task("unit-report", SomeUnits.FOCAL.id());
        // when
        var matter = matters.find(LEADER, "hai-duong", THING).orElseThrow();
        // then
        assertThat(matter.unit()).isEqualTo(SomeUnits.FOCAL);
        assertThat(matter.what()).isEqualTo("Duyệt (mẫu) - Trạm Y tế - Báo cáo (mẫu)");
        assertThat(matter.caseKey()).isEqualTo("BC-2026.x");
    }

    @Test
    void givenTaskOfAnotherLocality_thenItIsNotThere() {
        // given
        task("unit-report", SomeUnits.FOCAL.id());
        // then
        assertThat(matters.find(LEADER, "yet-kieu", THING)).isEmpty();
    }

    @Test
    void givenLongMatter_thenItsSubjectIsShortAndKeepsWholeLetters() {
        // when
        var subject = MatterWords.subject("😀".repeat(400));
        // then
        assertThat(subject.codePointCount(0, subject.length())).isEqualTo(300);
        assertThat(subject).startsWith("😀").endsWith("😀…");
        assertThat(MatterWords.subject("😀".repeat(300))).hasSize(600);
    }

    @Test
    void givenWorkInAList_thenOnlyWhatCanBeAskedAboutLeadsToThePage() {
        // given
        var posts = new PostWords(organisation.locality("hai-duong"), organisation.units("hai-duong"));
        // then
        assertThat(ExplanationPlaces.ofWork(work("BC-2026.x", SomeUnits.FOCAL.id() + ".head"), posts))
                .hasValue("/giai-trinh/moi?task=t");
        assertThat(ExplanationPlaces.ofWork(work("BC-2026.x", "hai-duong.records-clerk"), posts))
                .isPresent();
        assertThat(ExplanationPlaces.ofWork(work("BC-2026.x", "hai-duong.vice-chair"), posts))
                .isEmpty();
        assertThat(ExplanationPlaces.ofWork(work("GT-2026-01.x", SomeUnits.FOCAL.id()), posts))
                .isEmpty();
    }

    @Test
    void givenIdsWithSigns_thenTheAddressCarriesThem() {
        assertThat(ExplanationPlaces.ofDuty("hai-duong.x", 2027, "a b&c=d"))
                .isEqualTo("/giai-trinh/moi?unit=hai-duong.x&year=2027&duty=a%20b%26c%3Dd");
    }

    private void task(String process, String group) {
        when(tasks.of(any(), anyString()))
                .thenReturn(Optional.of(new ReadableTask(
                        "t",
                        "Duyệt (mẫu)",
                        "k",
                        process,
                        "BC-2026.x",
                        "hai-duong",
                        null,
                        null,
                        new Date(0),
                        Map.of())));
        when(works.one("hai-duong", "t")).thenReturn(Optional.of(work("BC-2026.x", group)));
    }

    private static WaitingWork work(String caseKey, String group) {
        return new WaitingWork(
                "hai-duong",
                "t",
                caseKey,
                "Duyệt (mẫu)",
                "Trạm Y tế",
                "Báo cáo (mẫu)",
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                null,
                List.of(group),
                WorkKind.REVIEW,
                false);
    }
}
