package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;
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
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TasklistClient;

/** The tab "Hồ sơ" of a report that came back once, as the unit, its head and the office read it. */
@ServerTest
@EnabledIf(
        value = "vn.kehoach.browser.Chromium#isInstalled",
        disabledReason = "No Chromium found: browser tests skipped. Install it or name it in CHROMIUM.")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseTabBrowserTest {
    // A year in which no other test opens reports.
    private static final int YEAR = 2083;
    private static final String UNIT = "tram-y-te";
    private static final String STAFF = "hai-duong.tram-y-te.staff";
    private static final String HEAD = "hai-duong.tram-y-te.head";
    private static final String OFFICE = "hai-duong.van-hoa-xa-hoi.staff";
    private static final Path PICTURES = Path.of("target", "screens");

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

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
    void givenReportReturnedOnce_thenEachRoleReadsInTheTabWhatHappenedAndWhatChanged() {
        // given
        submit(STAFF, report("Đã tổ chức 02 buổi (mẫu) <b>đậm</b>\nĐã phát 100 tờ rơi (mẫu)"));
        submit(
                HEAD,
                Map.of("decision", "RETURN", "reasonCode", "WRONG_FIGURES", "note", "Đề nghị xem lại số buổi (mẫu)"));
        // then: the unit reads why
        try (var tasklist = TasklistPage.login(browser, port, STAFF, OpenReports.PASSWORD)) {
            var shown = openCase(tasklist, "returned");
            assertThat(shown).containsText("Số liệu chưa đúng: Đề nghị xem lại số buổi (mẫu)");
            assertThat(shown).containsText("Trả lại – Ký báo cáo");
            assertThat(shown.locator("ins, del")).hasCount(0);
            offersOnlyWhatWorks(tasklist);
        }
        // when
        submit(STAFF, report("Đã tổ chức 05 buổi (mẫu) <b>đậm</b>\nĐã phát 100 tờ rơi (mẫu)"));
        // then: the head reads what is new, on a phone too
        try (var tasklist = TasklistPage.login(browser, port, HEAD, OpenReports.PASSWORD)) {
            var shown = openCase(tasklist, "difference");
            readsTheChange(shown);
            assertThat(top(shown, 0)).isEqualTo(top(shown, 1));
            tasklist.page().setViewportSize(390, 844);
            assertThat(top(shown, 0)).isLessThan(top(shown, 1));
            shown.screenshot(new Locator.ScreenshotOptions().setPath(PICTURES.resolve("case-phone.png")));
        }
        submit(HEAD, Map.of("decision", "APPROVE"));
        try (var tasklist = TasklistPage.login(browser, port, OFFICE, OpenReports.PASSWORD)) {
            var shown = openCase(tasklist, "office");
            readsTheChange(shown);
            assertThat(shown).containsText("Người chuyển đến");
            assertThat(tasklist.refused()).isEmpty();
        }
    }

    // Texts are texts: no tag that somebody typed becomes one.
    private static void readsTheChange(Locator shown) {
        assertThat(shown.locator("del")).hasText("bỏ: 02 hết phần bỏ. ");
        assertThat(shown.locator("ins")).hasText("thêm: 05 hết phần thêm. ");
        assertThat(shown.locator("ins")).hasCSS("text-decoration-line", "underline");
        assertThat(shown.locator("del")).hasCSS("text-decoration-line", "line-through");
        assertThat(shown.locator(".kehoach-case-side").first()).containsText("<b>đậm</b>");
        assertThat(shown.locator("b")).hasCount(0);
    }

    private static double top(Locator shown, int side) {
        return shown.locator(".kehoach-case-side").nth(side).boundingBox().y;
    }

    private static void offersOnlyWhatWorks(TasklistPage tasklist) {
        var page = tasklist.page();
        assertThat(page.locator(".nav-tabs li, .tabs-nav li")).hasCount(3);
        assertThat(page.locator(".start-process-action, .create-task-action, .createCommentLink"))
                .hasCount(0);
        page.locator(".task-card .groups a").click();
        page.locator(".task-card .due-date").click();
        assertThat(page.locator(".modal-dialog, .task-card .due-date form")).hasCount(0);
        assertThat(tasklist.refused()).isEmpty();
    }

    private Locator openCase(TasklistPage tasklist, String name) {
        tasklist.open(reports.task(UNIT).getId());
        tasklist.page()
                .getByText("Hồ sơ", new Page.GetByTextOptions().setExact(true))
                .click();
        var shown = tasklist.page().locator(".kehoach-case");
        assertThat(shown.locator("h3").first()).hasText("Về việc này");
        picture(tasklist, name);
        return shown;
    }

    private static void picture(TasklistPage tasklist, String name) {
        tasklist.page().screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("case-" + name + ".png")));
    }

    private static Map<String, Object> report(String results) {
        return Map.of(
                "direction",
                "Đã phân công (mẫu)",
                "results",
                results,
                "evaluation",
                "Tốt (mẫu)",
                "nextSteps",
                "Tiếp tục (mẫu)");
    }

    private void submit(String user, Map<String, Object> typed) {
        var client = TasklistClient.login(port, user, OpenReports.PASSWORD);
        var task = reports.task(UNIT).getId();
        var fields = new HashMap<>(client.openForm(task));
        fields.putAll(typed);
        assertThat(client.claim(task, user).statusCode()).isEqualTo(204);
        var answer = client.submit(task, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }
}
