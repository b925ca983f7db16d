package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.SignedReports;

/** From the login to the work in one click, the plan to search in, and three reports accepted at once. */
@ServerTest
@EnabledIf(
        value = "vn.kehoach.browser.Chromium#isInstalled",
        disabledReason = "No Chromium found: browser tests skipped. Install it or name it in CHROMIUM.")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskBrowserTest {
    private static final String PASSWORD = "kehoach-demo";
    private static final int YEAR = 2086;
    private static final Path PICTURES = Path.of("target", "screens");
    private static final List<String> UNITS = List.of("tram-y-te", "truong-1", "to-dan-pho-1");

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final List<String> blocked = new ArrayList<>();
    private SignedReports reports;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() throws Exception {
        Files.createDirectories(PICTURES);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
        reports = new SignedReports(engine, jdbc, port, "hai-duong", YEAR);
        reports.sign(UNITS);
        reports.due("van-phong", LocalDate.of(2026, 5, 25));
    }

    @AfterAll
    void close() {
        browser.close();
        playwright.close();
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKeyLike("BC-" + YEAR + "%")
                .rootProcessInstances()
                .list()
                .forEach(round -> engine.getRuntimeService().deleteProcessInstance(round.getId(), "end of test"));
    }

    @Test
    void givenLogin_thenTheWorkIsOneClickAway() {
        try (var page = login("hai-duong.van-hoa-xa-hoi.staff")) {
            // given
            assertThat(page).hasURL(Pattern.compile("/$"));
            assertThat(page.locator("h1")).containsText("Kính chào đồng chí");
            picture(page, "desk");
            // when
            page.locator(".work a").first().click();
            // then
            assertThat(page.locator(".fjs-form")).isVisible();
            assertThat(page).hasURL(Pattern.compile("task="));
        }
    }

    @Test
    void givenPlan_whenSearchIsTypedDecomposed_thenHitsAreMarked() {
        try (var page = login("hai-duong.vice-chair")) {
            // given
            assertThat(page.getByText("Đơn vị có việc quá hạn")).isVisible();
            picture(page, "desk-vice-chair");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Kế hoạch").setExact(true))
                    .click();
            page.locator(".work a").click();
            picture(page, "plan");
            // when
            page.getByLabel("Tìm trong kế hoạch").fill(Normalizer.normalize("trạm y tế", Normalizer.Form.NFD));
            page.keyboard().press("Enter");
            // then
            assertThat(page.locator("article mark").first()).hasText("Trạm Y tế");
            page.locator(".found a").first().click();
            assertThat(page.locator("article :target mark").first()).isVisible();
            picture(page, "plan-search");
        }
    }

    @Test
    void givenThreeReports_whenAcceptedAtOnceByKeyboard_thenEachIsDone() {
        try (var page = login("hai-duong.van-hoa-xa-hoi.staff")) {
            // given
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Xem và duyệt nhiều việc"))
                    .click();
            for (var unit : List.of("Trạm Y tế phường", "Trường 1", "Tổ dân phố 1")) {
                var box = page.getByLabel(Pattern.compile("^" + unit + ".*" + YEAR));
                box.focus();
                page.keyboard().press("Space");
                assertThat(box).isChecked();
            }
            picture(page, "bulk");
            page.locator("summary").first().click();
            assertThat(page.locator("dd").first()).isVisible();
            picture(page, "bulk-content");
            // when
            press(page, "Tiếp nhận 3 báo cáo");
            assertThat(page.getByText("Tiếp nhận 3 báo cáo?")).isFocused();
            picture(page, "bulk-confirm");
            press(page, "Tiếp nhận 3 báo cáo");
            // then
            assertThat(page.getByText("Kết quả: đã xong 3/3 việc")).isFocused();
            assertThat(page.locator(".kehoach-bulk-link")).not().containsText("(3)");
            picture(page, "bulk-result");
            assertThat(UNITS).allSatisfy(unit -> assertThat(reports.state(unit)).isEqualTo("ACCEPTED 1"));
            assertThat(blocked).isEmpty();
        }
    }

    @Test
    void givenLateWork_thenThePageSaysSoFirst() {
        try (var page = login("hai-duong.van-phong.staff")) {
            assertThat(page.locator("h2").first()).containsText("Việc quá hạn (1)");
            assertThat(page.locator(".deadline.late")).hasText("Quá hạn 5 ngày làm việc (hạn thứ Hai, 25/05/2026)");
            picture(page, "desk-late");
        }
    }

    private static void press(Page page, String button) {
        var found = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button));
        found.focus();
        page.keyboard().press("Enter");
    }

    private Page login(String user) {
        var options = new Browser.NewContextOptions().setLocale("vi-VN").setViewportSize(1280, 900);
        var page = browser.newContext(options).newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                blocked.add(message.text());
            }
        });
        page.navigate("http://localhost:" + port + "/login");
        page.locator("#username").fill(user);
        page.locator("#password").fill(PASSWORD);
        page.locator("button[type=submit]").click();
        return page;
    }

    // As on a desk and as in a hand; the smaller must not have to be pushed sideways.
    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        page.setViewportSize(390, 844);
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue()).as(name).isLessThanOrEqualTo(0);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + "-390.png")));
        page.setViewportSize(1280, 900);
    }
}
