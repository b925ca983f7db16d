package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.text.Normalizer;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.reminder.NoticeKind;
import vn.kehoach.reminder.Notices;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;

/** Drafts, search, notices and the way from task to task, in a real Chromium. */
@ServerTest
@EnabledIf(
        value = "vn.kehoach.browser.Chromium#isInstalled",
        disabledReason = "No Chromium found: browser tests skipped. Install it or name it in CHROMIUM.")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListBrowserTest {
    private static final String PASSWORD = "kehoach-demo";
    private static final String LEFT_BEHIND =
            "Object.keys(localStorage).filter(key => /^(camunda-form|kehoach-draft):/.test(key)).length";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Notices notices;

    @LocalServerPort
    int port;

    private Playwright playwright;
    private Browser browser;
    private OpenReports reports;

    @BeforeAll
    void openBrowser() {
        reports = OpenReports.open(engine, jdbc, "hai-duong", 2072);
        OpenReports.open(engine, jdbc, "hai-duong", 2073);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @Test
    void givenTextTypedOnOneMachine_thenAnotherOpensItAndCompletingLeadsToTheNextTask() {
        // given
        var task = reports.task("truong-2").getId();
        var typed = "Đánh giá gõ dở (mẫu)";
        try (var first = login("hai-duong.truong-2.staff")) {
            first.take(task);
            first.field("evaluation").fill(typed);
            assertThat(first.page().locator(".kehoach-draft")).containsText("Đã lưu nháp lúc");
            assertThat(first.page().evaluate(LEFT_BEHIND)).isEqualTo(0);
        }
        // when
        try (var second = login("hai-duong.truong-2.staff")) {
            second.open(task);
            assertThat(second.page().locator(".kehoach-draft")).containsText("đã được mở lại");
            assertThat(second.field("evaluation")).hasValue(typed);
            for (var field : new String[] {"direction", "results", "nextSteps"}) {
                second.field(field).fill("Nội dung (mẫu)");
            }
            second.complete();
            // then
            assertThat(second.page().locator(".kehoach-done")).containsText("Đã hoàn thành: ");
            second.page().waitForURL(url -> url.contains("task=") && !url.contains(task));
            assertThat(second.page().locator(".fjs-form")).isVisible();
        }
        assertThat(jdbc.sql("select count(*) from form_draft where task_id = ?")
                        .param(task)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void givenWordsTypedDecomposed_thenTheTaskIsFoundAndOpens() {
        try (var tasklist = login("hai-duong.tram-y-te.staff")) {
            // when
            tasklist.page()
                    .locator("#kehoach-search")
                    .fill(Normalizer.normalize("Trạm y tế 2072", Normalizer.Form.NFD));
            var found = tasklist.page().locator(".kehoach-search-found a");
            assertThat(found).hasCount(1);
            found.focus();
            found.press("Enter");
            // then
            assertThat(tasklist.page().locator(".fjs-form")).isVisible();
            assertThat(tasklist.page().locator(".tasks-list .kehoach-deadline").first())
                    .containsText("Hạn: ");
            assertThat(tasklist.page().locator(".task-filter .kehoach-count").first())
                    .hasText(java.util.regex.Pattern.compile("[1-9]\\d*"));
            assertThat(tasklist.refused()).isEmpty();
        }
    }

    @Test
    void givenNewNotice_thenTheBellCountsItUntilItIsOpened() {
        // given
        var task = reports.task("truong-1").getId();
        notices.write("hai-duong", NoticeKind.REMINDER, "hai-duong.truong-1", "BC-2072", task, "Nhắc (mẫu) 2072", null);
        try (var tasklist = login("hai-duong.truong-1.staff")) {
            var bell = tasklist.page().locator(".kehoach-notices-button");
            assertThat(bell).hasAttribute("aria-label", java.util.regex.Pattern.compile("[1-9]\\d* chưa xem"));
            // when
            bell.click();
            // then
            assertThat(bell).hasAttribute("aria-label", "Thông báo");
            tasklist.page().reload();
            assertThat(bell).hasAttribute("aria-label", "Thông báo");
            bell.click();
            tasklist.page().getByText("Nhắc (mẫu) 2072").click();
            tasklist.page().waitForURL(url -> url.contains(task));
            assertThat(tasklist.page().locator(".fjs-form")).isVisible();
        }
    }

    @Test
    void givenPhone_thenATaskTakesThePlaceOfTheListUntilTheButtonLeadsBack() {
        // given
        var phone = browser.newContext(
                new Browser.NewContextOptions().setLocale("vi-VN").setViewportSize(390, 844));
        try (var tasklist = TasklistPage.login(phone, port, "hai-duong.to-dan-pho-1.staff", PASSWORD)) {
            var page = tasklist.page();
            var first = page.locator(".tasks-list li.task h4.task a").first();
            assertThat(page.locator(".column-right.task-details")).isHidden();
            // when
            first.click();
            // then
            assertThat(page.locator(".fjs-form")).isVisible();
            assertThat(first).isHidden();
            assertThat(page.locator(".fjs-form").boundingBox().y).isLessThan(844);
            assertThat(isWiderThanTheScreen(page)).isFalse();
            page.locator(".kehoach-back").click();
            assertThat(first).isVisible();
            assertThat(isWiderThanTheScreen(page)).isFalse();
        }
    }

    private static boolean isWiderThanTheScreen(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth");
    }

    private TasklistPage login(String user) {
        return TasklistPage.login(browser, port, user, PASSWORD);
    }
}
