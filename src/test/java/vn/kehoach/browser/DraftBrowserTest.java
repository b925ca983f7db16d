package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.platform.OpenForms;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TasklistClient;

/** What is typed while something else happens to the draft, the form or the task is not lost. */
@ServerTest
@EnabledIf(
        value = "vn.kehoach.browser.Chromium#isInstalled",
        disabledReason = "No Chromium found: browser tests skipped. Install it or name it in CHROMIUM.")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftBrowserTest {
    // A year in which no other test opens reports.
    private static final int YEAR = 2090;
    private static final String KEPT = """
            ([key, text]) => localStorage.setItem(key, JSON.stringify({
              version: "00000000-0000-4000-8000-000000000000", content: { evaluation: text } }))
            """;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OpenForms forms;

    @LocalServerPort
    int port;

    private OpenReports reports;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void openReportsAndBrowser() {
        reports = OpenReports.open(engine, jdbc, "hai-duong", YEAR);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @Test
    void givenThreeVersions_thenWhatWasJustTypedOutlivesAReloadAndCanBeTaken() {
        // given: one on the server, an older one left on this machine
        var task = reports.task("truong-1").getId();
        var user = "hai-duong.truong-1.staff";
        var saved = new HashMap<String, Object>(Map.of("content", Map.of("evaluation", "máy kia (mẫu)")));
        saved.put("version", null);
        TasklistClient.login(port, user, OpenReports.PASSWORD).changeOwn("PUT", "/api/tasks/" + task + "/draft", saved);
        try (var tasklist = login(user)) {
            tasklist.page().evaluate(KEPT, Arrays.asList("kehoach-draft:" + user + ":" + task, "nhập trước (mẫu)"));
            tasklist.take(task);
            assertThat(tasklist.field("evaluation")).hasValue("máy kia (mẫu)");
            assertThat(choice(tasklist, "Mở bản trước đây của máy này")).isVisible();
            // when
            tasklist.field("evaluation").fill("vừa nhập (mẫu)");
            assertThat(choice(tasklist, "Lưu bản vừa nhập")).isVisible();
            picture(tasklist, "versions");
            tasklist.page().reload();
            choice(tasklist, "Lưu bản vừa nhập").click();
            // then
            assertThat(line(tasklist)).containsText("đã được mở lại");
            assertThat(tasklist.field("evaluation")).hasValue("vừa nhập (mẫu)");
        }
    }

    @Test
    void givenTaskGoneWhileSomebodyTypes_thenItIsSaidAndTheTextCanBeCopied() {
        // given
        var task = reports.task("truong-2");
        try (var tasklist = login("hai-duong.truong-2.staff")) {
            tasklist.take(task.getId());
            engine.getRuntimeService().deleteProcessInstance(task.getProcessInstanceId(), "test");
            // when
            tasklist.field("evaluation").fill("Dòng một (mẫu)\nDòng hai (mẫu)");
            // then
            var rescue = tasklist.page().locator(".kehoach-rescue");
            assertThat(rescue).containsText("không còn mở");
            assertThat(rescue.locator("textarea")).hasValue("III. Đánh giá\nDòng một (mẫu)\nDòng hai (mẫu)");
            assertThat(rescue.locator("textarea")).isFocused();
            tasklist.page().setViewportSize(390, 844);
            picture(tasklist, "gone");
            rescue.locator("button").last().click();
            assertThat(rescue).hasCount(0);
        }
    }

    @Test
    void givenFormRefreshedWhileItStandsOpen_thenTheLineNamesTheFieldAndTheNewTextComesWithTheNextOpening() {
        // given
        var task = reports.task("tram-y-te").getId();
        try (var tasklist = login("hai-duong.tram-y-te.staff")) {
            tasklist.take(task);
            var results = tasklist.field("results").inputValue();
            // when
            forms.show(reports.caseKey("tram-y-te"), "userTask_writeReport", Map.of("results", "Mới (mẫu)"));
            tasklist.field("evaluation").fill("gõ dở (mẫu)");
            // then
            assertThat(line(tasklist)).containsText("Số liệu điền sẵn ở “II. Kết quả thực hiện” vừa thay đổi");
            assertThat(tasklist.field("results").inputValue()).isEqualTo(results);
            picture(tasklist, "refreshed");
            tasklist.page().reload();
            assertThat(tasklist.field("results")).hasValue("Mới (mẫu)");
            assertThat(tasklist.field("evaluation")).hasValue("gõ dở (mẫu)");
            // when: typed over, and refreshed once more
            tasklist.field("results").fill("Tự ghi (mẫu)");
            assertThat(line(tasklist)).containsText("Đã lưu nháp lúc");
            forms.show(reports.caseKey("tram-y-te"), "userTask_writeReport", Map.of("results", "Mới nữa (mẫu)"));
            tasklist.page().reload();
            // then
            assertThat(line(tasklist)).containsText("“II. Kết quả thực hiện” đã thay đổi sau lúc đó");
            assertThat(tasklist.field("results")).hasValue("Tự ghi (mẫu)");
            picture(tasklist, "outdated");
            assertThat(tasklist.refused()).isEqualTo(List.of());
        }
    }

    private static Locator line(TasklistPage tasklist) {
        return tasklist.page().locator(".kehoach-draft");
    }

    private static Locator choice(TasklistPage tasklist, String label) {
        return line(tasklist).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label));
    }

    private static void picture(TasklistPage tasklist, String name) {
        var file = Path.of("target", "screens", "draft-" + name + ".png");
        tasklist.page().screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    private TasklistPage login(String user) {
        return TasklistPage.login(browser, port, user, OpenReports.PASSWORD);
    }
}
