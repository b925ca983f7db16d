package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.platform.Dates;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;

/** The Phó Chủ tịch sees what does not move, ticks it and asks for it. */
@ServerTest
@EnabledIf(
        value = "vn.kehoach.browser.Chromium#isInstalled",
        disabledReason = "No Chromium found: browser tests skipped. Install it or name it in CHROMIUM.")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandstillBrowserTest {
    private static final int YEAR = 2042;
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
    void open() {
        reports = OpenReports.open(engine, jdbc, "hai-duong", YEAR);
        for (var unit : new String[] {"tram-y-te", "truong-1", "mat-tran"}) {
            var task = reports.task(unit);
            task.setDueDate(Dates.closeOf(LocalDate.of(2026, 5, 25)));
            engine.getTaskService().saveTask(task);
        }
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void close() {
        browser.close();
        playwright.close();
        reports.end();
        jdbc.sql("delete from notice_told where notice_id in (select id from notice where kind = 'URGED')")
                .update();
        jdbc.sql("delete from notice where kind = 'URGED'").update();
        jdbc.sql("delete from letter where kind = 'URGED'").update();
    }

    @Test
    void givenWorkThatStands_whenUrged_thenTheRecordIsSeen() {
        try (var context = browser.newContext(Windows.desk())) {
            // given
            var page = context.newPage();
            page.navigate("http://localhost:" + port + "/login");
            page.getByLabel("Tên đăng nhập").fill("hai-duong.vice-chair");
            page.locator("input[name=password]").fill(OpenReports.PASSWORD);
            page.keyboard().press("Enter");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Toàn cảnh"))
                    .click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Việc tồn đọng"))
                    .click();
            var line = page.locator(".standing li")
                    .filter(new Locator.FilterOptions()
                            .setHas(page.locator(
                                    "[value='" + reports.task("tram-y-te").getId() + "']")));
            assertThat(line).containsText("Quá hạn");
            // when
            line.getByRole(AriaRole.CHECKBOX).check();
            pictures(page, "standstill");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi đôn đốc"))
                    .click();
            // then
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã gửi đôn đốc 1 việc.");
            assertThat(line).containsText("Đã đôn đốc ngày 01/06/2026");
            assertThat(Accessible.findings(page, "html")).isEmpty();
            pictures(page, "standstill-urged");
        }
    }

    private static void pictures(Page page, String name) {
        picture(page, name, 1280);
        picture(page, name + "-390", 390);
        page.setViewportSize(1280, 800);
    }

    private static void picture(Page page, String name, int width) {
        page.setViewportSize(width, 844);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }
}
