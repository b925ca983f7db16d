package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.SignedReports;
import vn.kehoach.support.TasklistClient;
import vn.kehoach.support.WebClient;

/** A supervisor before the diagram of a process: the figures are those of the endpoint. */
@ServerTest
@TestInstance(Lifecycle.PER_CLASS)
@EnabledIf("vn.kehoach.browser.Chromium#isInstalled")
class ProcessViewBrowserTest {
    private static final String USER = "hai-duong.vice-chair";
    private static final String WRITE = "userTask_writeReport";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Playwright playwright;
    private Browser browser;
    private final List<OpenReports> opened = new ArrayList<>();

    @BeforeAll
    void openBrowser() {
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @AfterEach
    void asBefore() {
        opened.forEach(OpenReports::end);
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
    }

    @Test
    void givenProcess_thenItsDiagramShowsWhatWaitsAndThenAYear() {
        // given
        oneReportWritten();
        try (var context = browser.newContext()) {
            var page = context.newPage();
            var refused = RefusedCalls.of(page);
            open(page);
            // then
            var waiting = figure("waiting", "");
            assertThat(mark(page)).containsText(waiting + " đang chờ");
            // when
            page.getByLabel("Hiện trên sơ đồ").selectOption("2026");
            // then
            var passed = figure("passed", "?year=2026");
            assertThat(passed).isPositive();
            assertThat(mark(page)).hasText(passed + " lượt");
            assertThat(shape(page).getAttribute("class")).contains("kehoach-heat-");
            // when
            page.getByText("Số liệu từng bước").click();
            // then
            var row = page.locator(".kehoach-steps tr", new Page.LocatorOptions().setHasText("Viết báo cáo"));
            assertThat(row.locator("td").nth(0)).hasText(String.valueOf(waiting));
            assertThat(row.locator("td").nth(2)).hasText(String.valueOf(passed));
            assertThat(refused.all()).isEmpty();
        }
    }

    private void oneReportWritten() {
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
        var reports = OpenReports.open(engine, jdbc, "hai-duong", 2120);
        opened.add(reports);
        var task = reports.take(port, "tram-y-te", "hai-duong.tram-y-te.staff");
        var answer = TasklistClient.login(port, "hai-duong.tram-y-te.staff", OpenReports.PASSWORD)
                .submit(task, SignedReports.REPORT);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private void open(Page page) {
        var model = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("unit-report")
                .latestVersion()
                .singleResult()
                .getId();
        page.navigate("http://localhost:" + port + "/login");
        page.locator("#username").fill(USER);
        page.locator("#password").fill(OpenReports.PASSWORD);
        page.locator("button[type=submit]").click();
        page.navigate("http://localhost:" + port + "/camunda/app/cockpit/default/#/process-definition/" + model);
    }

    private static Locator shape(Page page) {
        return page.locator(".djs-element[data-element-id='" + WRITE + "']");
    }

    private static Locator mark(Page page) {
        return page.locator(".djs-overlays[data-container-id='" + WRITE + "'] .kehoach-figures");
    }

    private long figure(String name, String query) {
        var client = new WebClient(port);
        client.login(USER, OpenReports.PASSWORD);
        var answer = client.get("/api/process-view/unit-report" + query);
        for (var step : TasklistClient.json(answer).get("steps")) {
            if (step.get("step").asText().equals(WRITE)) {
                return step.get(name).asLong();
            }
        }
        throw new AssertionError(answer.body());
    }
}
