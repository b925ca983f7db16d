package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.cycle.Simulation;
import vn.kehoach.organisation.Setting;
import vn.kehoach.organisation.Settings;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.WholeScope;

/** The first year of one locality in a real Chromium, with its sơ kết brought forward so that every form is met. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "kehoach.data-dir=target/it/browser-${random.uuid}",
            "kehoach.demo.date=2026-06-01",
            "camunda.bpm.job-execution.enabled=false"
        })
@EnabledIf(
        value = "vn.kehoach.browser.Chromium#isInstalled",
        disabledReason = "No Chromium found: browser tests skipped. Install it or name it in CHROMIUM.")
@ExtendWith(WholeScope.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TasklistBrowserTest {
    private static final String PASSWORD = "kehoach-demo";
    private static final String DRAFTER = "hai-duong.van-hoa-xa-hoi.staff";
    private static final Path PICTURES = Path.of("target", "screens");

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Settings settings;

    @LocalServerPort
    int port;

    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void openBrowser() throws IOException {
        Files.createDirectories(PICTURES);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
        playwright.close();
        EngineTime.reset();
    }

    @Test
    @Order(1)
    void givenFirstLogin_thenListsAndCardsSayWhatWaits() {
        // when
        try (var tasklist = TasklistPage.login(browser, port, DRAFTER, PASSWORD)) {
            var page = tasklist.page();
            // then
            for (var list :
                    new String[] {"Việc cần làm", "Chờ tôi duyệt", "Quá hạn", "Sắp đến hạn", "Việc của đơn vị"}) {
                assertThat(page.getByText(list).first()).isVisible();
            }
            assertThat(page.getByText("Soạn dự thảo kế hoạch").first()).isVisible();
            assertThat(page.locator("body")).containsText("Ủy ban nhân dân phường Hải Dương");
            assertThat(page.locator("body")).containsText("Kế hoạch giai đoạn 2026 - 2030");
            assertThat(page.locator("body")).not().containsText("Yết Kiêu");
        }
    }

    @Test
    @Order(2)
    void givenWrongInput_thenMessageIsVietnameseAndNothingTypedIsLost() {
        // given
        try (var tasklist = TasklistPage.login(browser, port, DRAFTER, PASSWORD)) {
            tasklist.take(draftTask());
            // when
            tasklist.field("duties").fill("Phòng không có\n- Việc lạ");
            tasklist.completeButton().click();
            // then
            assertThat(tasklist.page().locator("body")).containsText("Không nhận ra đơn vị “Phòng không có”");
            assertThat(tasklist.field("duties")).hasValue("Phòng không có\n- Việc lạ");
            assertThat(draftTask()).isNotNull();
        }
    }

    @Test
    @Order(3)
    void givenTextTypedAndNotSaved_thenItIsThereOnAnotherMachine() {
        // given
        var typed = "Kinh phí thực hiện theo dự toán hằng năm (mẫu)";
        try (var tasklist = TasklistPage.login(browser, port, DRAFTER, PASSWORD)) {
            tasklist.open(draftTask());
            tasklist.field("funding").fill(typed);
            assertThat(tasklist.page().locator(".kehoach-draft-saved")).isVisible();
        }
        // when
        try (var tasklist = TasklistPage.login(browser, port, DRAFTER, PASSWORD)) {
            tasklist.open(draftTask());
            // then
            assertThat(tasklist.field("funding")).hasValue(typed);
        }
    }

    @Test
    @Order(4)
    void givenNumberJustLeft_whenNextFieldIsTypedAtOnce_thenItKeepsEveryLetter() {
        // given: the form of a report, which has both, in the place of the draft
        try (var tasklist = TasklistPage.login(browser, port, DRAFTER, PASSWORD)) {
            var form = Path.of("forms", "unit-report-write-report.form");
            tasklist.page()
                    .route("**/deployed-form*", route -> route.fulfill(new Route.FulfillOptions().setPath(form)));
            tasklist.page()
                    .route(
                            "**/form-variables*",
                            route -> route.fulfill(
                                    new Route.FulfillOptions()
                                            .setContentType("application/json")
                                            .setBody(
                                                    "{\"data\":{\"type\":\"Json\",\"value\":\"{\\\"indicator1\\\":\\\"Chỉ tiêu\\\"}\"}}")));
            tasklist.open(draftTask());
            // when: the time in which the form itself waits does not pass between the two
            tasklist.page().clock().install();
            tasklist.page().clock().pauseAt(System.currentTimeMillis() + 1_000);
            tasklist.field("total1").fill("20");
            tasklist.field("total1").press("Tab");
            tasklist.field("evaluation").fill("Ưu điểm (mẫu)");
            tasklist.page().clock().runFor(1_000);
            // then
            assertThat(tasklist.field("evaluation")).hasValue("Ưu điểm (mẫu)");
        }
    }

    @Test
    @Order(5)
    void givenFirstYear_thenEveryFormIsFilledAndCompletedByItsPost() {
        // given
        jdbc.sql("delete from form_draft").update();
        settings.change("hai-duong", Setting.INTERIM_YEAR, "2026", "admin");
        engine.getTaskService().setAssignee(draftTask(), null);
        var hand = new BrowserHand(browser, engine, port, PICTURES);
        var simulation = new Simulation(engine, hand, "hai-duong");
        // when
        simulation.play(LocalDate.of(2026, 6, 1), LocalDate.of(2027, 6, 1), this::isFirstYearIssued);
        // then
        assertThat(hand.done()).isEqualTo(taskKeysWithForms());
        assertThat(hand.findings()).isEmpty();
        assertThat(hand.requests())
                .contains("userTask_comment", "userTask_acceptDuties", "userTask_writeReport", "userTask_signOff");
    }

    private boolean isFirstYearIssued() {
        return jdbc.sql("select count(*) from document where case_key in ('BC-2026.hai-duong', 'SK-2026.hai-duong')")
                        .query(Integer.class)
                        .single()
                == 2;
    }

    private String draftTask() {
        return engine.getTaskService()
                .createTaskQuery()
                .tenantIdIn("hai-duong")
                .taskDefinitionKey("userTask_draftPlan")
                .singleResult()
                .getId();
    }

    private java.util.Set<String> taskKeysWithForms() {
        var keys = new java.util.TreeSet<String>();
        var repository = engine.getRepositoryService();
        for (var definition : repository.createProcessDefinitionQuery().list()) {
            repository
                    .getBpmnModelInstance(definition.getId())
                    .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.UserTask.class)
                    .forEach(task -> keys.add(task.getId()));
        }
        return keys;
    }
}
