package vn.kehoach.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.cycle.counted.CountedPages;
import vn.kehoach.cycle.counted.PlainProgress;
import vn.kehoach.execution.UnitYears;
import vn.kehoach.oversight.TrackedItems;
import vn.kehoach.platform.DataFolder;
import vn.kehoach.support.DatabaseOwner;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.WholeScope;

/** The whole period 2026–2030 of both localities, through real form submissions on the real application. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "kehoach.data-dir=target/it/five-year-cycle-${random.uuid}",
            "kehoach.demo.date=2026-06-01",
            "camunda.bpm.job-execution.enabled=false"
        })
@ExtendWith(WholeScope.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiveYearCycleIT {
    private static final LocalDate A_YEAR_LATER = LocalDate.of(2027, 6, 1);

    @Autowired
    ProcessEngine engine;

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnitYears years;

    @Autowired
    TrackedItems items;

    @Autowired
    DataFolder data;

    @Autowired
    EmbeddedPostgres postgres;

    @LocalServerPort
    int port;

    private Simulation simulation;
    private HttpHand hand;
    private FirstYear firstYear;
    private PlainProgress progress;
    private CountedPages pages;
    private YearRows rows;

    @BeforeAll
    void playFiveYears() {
        rows = new YearRows(jdbc);
        hand = new HttpHand(port);
        simulation = new Simulation(engine, hand, "hai-duong", "yet-kieu");
        firstYear = new FirstYear(product, port, "hai-duong", "yet-kieu");
        progress = new PlainProgress(jdbc, items, "hai-duong", "yet-kieu");
        pages = new CountedPages(port, jdbc, hand.diary(), "hai-duong", "yet-kieu");
        simulation.watch(this::look, firstYear::ask, FirstYear::leaves);
        simulation.play(LocalDate.of(2026, 6, 1), A_YEAR_LATER, () -> EngineTime.now()
                .toLocalDate()
                .equals(A_YEAR_LATER));
        firstYear.end();
        simulation.watch(this::count, () -> {}, PlainProgress::lies);
        simulation.play(A_YEAR_LATER.plusDays(1), LocalDate.of(2031, 12, 31), () -> false);
    }

    private void look() {
        firstYear.look();
        count();
    }

    private void count() {
        progress.look();
        pages.look();
    }

    @AfterAll
    void resetClock() {
        EngineTime.reset();
    }

    @Test
    void givenFiveYearsPlayed_thenNothingIsLeftOver() {
        // then
        assertThat(engine.getTaskService().createTaskQuery().count()).isZero();
        assertThat(engine.getManagementService().createJobQuery().count()).isZero();
        assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
        var cases = engine.getHistoryService().createHistoricProcessInstanceQuery();
        assertThat(cases.processDefinitionKey("plan-period").finished().count()).isEqualTo(2);
    }

    @Test
    void givenFiveYearsPlayed_thenEveryFormWasSubmitted() {
        // when
        var forms = engine.getRepositoryService().createDeploymentQuery().list().stream()
                .flatMap(d -> engine.getRepositoryService().getDeploymentResourceNames(d.getId()).stream())
                .filter(name -> name.endsWith(".form"))
                .count();
        // then: one form serves one task, so as many task keys as forms
        assertThat(simulation.formsSubmitted()).hasSize((int) forms);
        assertThat(simulation.submissions()).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong", "yet-kieu"})
    void givenFiveYearsPlayed_thenDocumentsAreNumberedAndInTime(String locality) {
        // given
        var issued = new Issued(jdbc, locality);
        // then
        issued.numbersRunWithoutGaps();
        issued.lastYearIsSummedUpBesideItsWork();
    }

    @ParameterizedTest
    @CsvSource({"hai-duong, 2026", "hai-duong, 2029", "yet-kieu, 2027", "yet-kieu, 2030"})
    void givenLateAndReturnedUnits_thenReportsShowIt(String locality, int year) {
        // given
        var cast = Office.cast(locality);
        // then
        assertThat(rows.reports(locality, year, "status <> 'ACCEPTED' and not requested"))
                .isEmpty();
        assertThat(rows.reports(locality, year, "late")).containsExactly(cast.late());
        assertThat(rows.reports(locality, year, "attempt > 1")).containsExactlyInAnyOrder(cast.returned(), "van-phong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong", "yet-kieu"})
    void givenRoundClosedEarly_thenMissingUnitIsNamedWithReason(String locality) {
        rows.missingUnitIsNamedWithReason(locality);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong", "yet-kieu"})
    void givenFiguresOfTwoOffices_thenEachYearIsFrozenAsTheirSum(String locality) {
        new Issued(jdbc, locality).figuresAreFrozenAsTheSumOfTwoOffices();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong", "yet-kieu"})
    void givenUnfinishedDuties_thenTheyAreCarriedOverWithReason(String locality) {
        rows.unfinishedDutiesAreInBothYears(
                years, locality + "." + Office.cast(locality).carriesOver());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong", "yet-kieu"})
    void givenSilentUnits_thenSilenceIsRecordedAsSilence(String locality) {
        // given
        var silence = new Silence(jdbc, locality);
        // then
        silence.isNoAgreementWithADraft();
        silence.isNoOpinionOnASummary();
        silence.isNoConfirmationOfAYear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong", "yet-kieu"})
    void givenLateReports_thenSuperiorsAreToldAndTheFrontNever(String locality) {
        // given
        var notices = new LateNotices(jdbc, locality);
        // then
        notices.reachSuperiorsAndNeverTheFront();
        notices.reachWhoIsLateEachYear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong", "yet-kieu"})
    void givenReturnsAndMoreTime_thenEachIsKeptWithReason(String locality) {
        new Returns(jdbc, locality).areKeptWithReasonAtEveryStep();
        new MoreTime(jdbc, locality).isKeptWithItsAnswerAndTheOldDay();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong", "yet-kieu"})
    void givenUnitsAskedToExplain_thenQuestionAndBothAnswersStandInBothFiles(String locality) {
        new Explained(jdbc, locality).isKeptWithEveryAnswerInBothFiles();
    }

    @Test
    void givenFirstYearDayByDay_thenRemindersLettersAndDryRunsAreAsWorkedOutBesides() {
        firstYear.wentAsWorkedOutBesides(hand.asked());
    }

    @Test
    void givenFiveYearsPlayed_thenSupervisorsReadWhatCountsBesides() {
        progress.isWhatThePagesCount();
        pages.sayWhatCountsBesides();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong", "yet-kieu"})
    void givenFiveYearsPlayed_thenEveryLineSentToIsReceivedOrClosedWithReason(String locality) {
        // given
        var receipts = new Receipts(jdbc, locality);
        // then
        receipts.noneIsOpen();
        receipts.onlyTheCityNeverAnswered();
        receipts.areConfirmedByUnitsAndClerk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong", "yet-kieu"})
    void givenUnitsThatAreAsked_thenNothingTheyReadOrdersAndNothingIsHeldAgainstThem(String locality) {
        // given
        var requests = new Requests(jdbc, locality);
        // then
        requests.areRead(hand.readInRequests());
        requests.areNeverLateOrMissing();
        requests.areCountedApart();
    }

    @Test
    void givenFiveYearsPlayed_thenTheTrailIsIntactAndHasEveryEntryOfEveryCase() {
        // given
        var trail = new Trail(new DatabaseOwner(postgres));
        // then
        trail.isIntact(data.path());
        trail.hasEveryCaseEntry();
        trail.hasEverySubmission(simulation.submissions());
    }
}
