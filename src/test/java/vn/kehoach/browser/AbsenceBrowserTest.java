package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.Clock;
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
import vn.kehoach.support.AbsenceHand;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;

/** A person reports an absence on a phone and is told of it at his task; an administrator hands work over. */
@ServerTest
@EnabledIf(
        value = "vn.kehoach.browser.Chromium#isInstalled",
        disabledReason = "No Chromium found: browser tests skipped. Install it or name it in CHROMIUM.")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AbsenceBrowserTest {
    private static final int YEAR = 2063;
    private static final String STAFF = "hai-duong.kinh-te-ha-tang-do-thi.staff";
    private static final String HEAD = "hai-duong.kinh-te-ha-tang-do-thi.head";
    private static final String UNIT = "kinh-te-ha-tang-do-thi";
    private static final Path PICTURES = Path.of("target", "screens");

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private OpenReports reports;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() {
        reports = OpenReports.open(engine, jdbc, "hai-duong", YEAR);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void close() {
        browser.close();
        playwright.close();
        AbsenceHand.forget(engine, jdbc);
        reports.end();
    }

    @Test
    void givenPhone_thenAnAbsenceIsReportedAndATaskDueThenSaysSo() {
        // given
        var today = LocalDate.now(clock);
        var task = reports.task(UNIT);
        task.setDueDate(Dates.closeOf(today.plusDays(4)));
        engine.getTaskService().saveTask(task);
        try (var phone = browser.newContext(Windows.phone())) {
            var page = login(phone, STAFF);
            // when: first with a mistake
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vắng mặt"))
                    .click();
            page.getByLabel("Từ ngày").fill(Dates.show(today.plusDays(3)));
            page.getByLabel("Đến hết ngày").fill(Dates.show(today));
            page.getByLabel("Người thay").selectOption(HEAD);
            report(page);
            assertThat(page.getByText("Ngày cuối phải từ ngày đầu trở đi.")).isVisible();
            picture(page, "absence-refused");
            page.getByLabel("Đến hết ngày").fill(Dates.show(today.plusDays(5)));
            report(page);
            // then
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã báo vắng mặt.");
            assertThat(page.locator("table")).containsText("Đã báo");
            assertThat(Accessible.findings(page, "html")).isEmpty();
            picture(page, "absence");
            page.getByText("Đổi hoặc bỏ").click();
            picture(page, "absence-one");
            // when
            page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + task.getId());
            page.locator("button.claim").click();
            // then
            assertThat(page.locator(".kehoach-absence-open"))
                    .containsText("Hạn của việc này rơi vào thời gian đồng chí báo vắng mặt");
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("absence-task-390.png")));
            page.setViewportSize(1280, 900);
            assertThat(page.locator(".tasks-list .kehoach-absence").first()).isVisible();
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("absence-task.png")));
        }
    }

    @Test
    void givenAccountWithOpenWork_thenItIsClosedOnlyTogetherWithTheWork() {
        // given
        var task = reports.task("truong-1").getId();
        var user = "hai-duong.ban-giao";
        var identity = engine.getIdentityService();
        try (var desk = browser.newContext(Windows.desk())) {
            var account = identity.newUser(user);
            account.setFirstName("Trần Thị Mai (mẫu)");
            account.setPassword("mua rao thang sau 9");
            identity.saveUser(account);
            identity.createTenantUserMembership("hai-duong", user);
            identity.createMembership(user, "hai-duong.truong-1");
            engine.getTaskService().setAssignee(task, user);
            var page = login(desk, "hai-duong.admin");
            page.navigate("http://localhost:" + port + "/quan-tri/tai-khoan/" + user);
            // when: nobody chosen
            page.getByLabel("Tôi xác nhận đóng tài khoản này").check();
            closeAccount(page);
            // then
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("đang giữ 1 việc ở vị trí Cán bộ Trường 1 (mẫu)");
            assertThat(Accessible.findings(page, "html")).isEmpty();
            picture(page, "handover");
            // when
            page.locator("#close-to-0").selectOption(new SelectOption().setIndex(2));
            page.getByLabel("Tôi xác nhận đóng tài khoản này").check();
            closeAccount(page);
            // then
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã đóng tài khoản.");
            assertThat(reports.task("truong-1").getAssignee()).isEqualTo("hai-duong.truong-1.staff");
        } finally {
            identity.deleteUser(user);
            jdbc.sql("delete from closed_account where user_id = ?").param(user).update();
        }
    }

    private static void report(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Báo vắng mặt"))
                .click();
    }

    private static void closeAccount(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đóng tài khoản"))
                .click();
    }

    private Page login(BrowserContext context, String user) {
        var page = context.newPage();
        page.navigate("http://localhost:" + port + "/login");
        page.locator("#username").fill(user);
        page.locator("#password").fill(OpenReports.PASSWORD);
        page.locator("button[type=submit]").click();
        return page;
    }

    // As on a desk and as in a hand; the smaller must not have to be pushed sideways.
    private static void picture(Page page, String name) {
        var size = page.viewportSize();
        for (var width : new int[] {1280, 390}) {
            page.setViewportSize(width, 900);
            var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) overflow).intValue()).as(name).isLessThanOrEqualTo(0);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                    .setFullPage(true));
        }
        page.setViewportSize(size.width, size.height);
    }
}
