package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ItemRows;
import vn.kehoach.support.ServerTest;

/** The pages of supervisors as each of them sees them, at a desk and on a phone; two duties, one of them late. */
@ServerTest
@EnabledIf(
        value = "vn.kehoach.browser.Chromium#isInstalled",
        disabledReason = "No Chromium found: browser tests skipped. Install it or name it in CHROMIUM.")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OversightBrowserTest {
    private static final int YEAR = 2016;
    private static final LocalDate DUE = LocalDate.of(2026, 5, 15);
    private static final Path PICTURES = Path.of("target", "screens", "oversight");

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private ItemRows rows;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() {
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
        rows = new ItemRows(jdbc, "hai-duong", YEAR);
        rows.plan();
        rows.duty("tram-y-te", "xong", DUE, DUE, false);
        rows.duty("tram-y-te", "muon", DUE, DUE.plusDays(3), true);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void close() {
        browser.close();
        playwright.close();
        rows.remove();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong.vice-chair", "hai-duong.van-hoa-xa-hoi.head", "hai-duong.van-phong.head"})
    void givenSupervisor_thenEachPageShowsTheSameFiguresAndFitsDeskAndPhone(String user) {
        try (var context = browser.newContext(Windows.desk())) {
            // given
            var page = login(context.newPage(), user);
            var refused = RefusedCalls.of(page);
            // when, then
            page.navigate(address("/theo-doi?nam=" + YEAR));
            assertThat(page.getByText("Đã đến hạn 2 việc, hoàn thành 2 (100,0%)."))
                    .isVisible();
            assertThat(page.locator(".chart canvas")).isVisible();
            fits(page, user + "-dashboard");
            page.navigate(address("/theo-doi/nhiem-vu?nam=" + YEAR));
            assertThat(page.locator(".word.late")).hasText("Hoàn thành quá hạn");
            fits(page, user + "-matrix");
            page.getByText("Xem chi tiết: Trạm Y tế").click();
            assertThat(page.getByText("Báo hoàn thành ngày 18/05/2026")).isVisible();
            fits(page, user + "-unit");
            page.navigate(address("/theo-doi/dung-han?nam=" + YEAR));
            assertThat(page.getByText("nộp ngày 18/05/2026, quá hạn 1 ngày làm việc"))
                    .isVisible();
            fits(page, user + "-timeliness");
            page.navigate(address("/theo-doi/xu-ly?nam=" + YEAR));
            fits(page, user + "-handling");
            page.navigate(address("/theo-doi/muc-tieu?nam=" + YEAR));
            fits(page, user + "-coverage");
            assertThat(refused.all()).isEmpty();
        }
    }

    @Test
    void givenCockpit_thenItsFirstPageBeginsWithTheStateOfTheYear() {
        try (var context = browser.newContext(Windows.desk())) {
            // given
            var page = login(context.newPage(), "hai-duong.vice-chair");
            var refused = RefusedCalls.of(page);
            // when
            page.navigate(address("/camunda/app/cockpit/default/"));
            // then
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Toàn cảnh năm 2026")))
                    .isVisible();
            page.locator(".watch")
                    .getByText(String.valueOf(2027), new Locator.GetByTextOptions().setExact(true))
                    .click();
            page.waitForURL("**/theo-doi?nam=2027");
            assertThat(refused.all()).isEmpty();
        }
    }

    @Test
    void givenLateDuty_thenWhoGaveTheWorkConfirmsItsCauseInTheBrowser() {
        try (var context = browser.newContext(Windows.phone())) {
            // given
            var page = login(context.newPage(), "hai-duong.van-hoa-xa-hoi.head");
            page.navigate(address("/theo-doi/dung-han?nam=" + YEAR));
            // when
            page.getByText("Xác nhận lý do khách quan").click();
            page.getByLabel("Lý do khách quan").fill("Mưa bão, phải hoãn (mẫu)");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xác nhận"))
                    .click();
            // then
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("Đã xác nhận lý do khách quan.");
            assertThat(page.getByText("Lý do khách quan: Mưa bão, phải hoãn (mẫu)"))
                    .isVisible();
            // when: and back, so that the others see it late
            page.getByText("Xem hoặc bỏ xác nhận").click();
            page.getByText("Bỏ xác nhận").click();
            // then
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("Đã bỏ xác nhận lý do khách quan.");
        }
    }

    @Test
    void givenViewerOfTheCity_thenHeFindsHisLocalitiesAndWhatOneIssued() {
        try (var context = browser.newContext(Windows.desk())) {
            // given
            var page = login(context.newPage(), "hai-phong.city-viewer");
            var refused = RefusedCalls.of(page);
            // when: led there by the login
            page.waitForURL("**/thanh-pho");
            page.navigate(address("/thanh-pho?nam=" + YEAR));
            // then
            assertThat(page.getByText("2 xã, phường: đã đến hạn 2 việc, hoàn thành 2 (100,0%)."))
                    .isVisible();
            fits(page, "city");
            page.getByText("Tỷ lệ đúng hạn", exactly()).first().click();
            assertThat(page.locator("tbody tr").first()).containsText("50,0%");
            page.getByText("Phường Hải Dương").click();
            assertThat(page.getByText("Chưa ban hành văn bản nào.").or(page.locator("#papers + ul")))
                    .isVisible();
            fits(page, "city-place");
            assertThat(refused.all()).isEmpty();
        }
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static void fits(Page page, String name) {
        for (var width : List.of(1280, 390)) {
            page.setViewportSize(width, 800);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            // A chart follows the new width a moment later.
            page.waitForCondition(() -> page.evaluate("document.documentElement.scrollWidth <= innerWidth")
                    .equals(true));
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(name + "-" + width + ".png")));
            assertThat(Accessible.findings(page)).isEmpty();
        }
        page.setViewportSize(1280, 800);
    }

    private Page login(Page page, String user) {
        page.navigate(address("/login"));
        page.getByLabel("Tên đăng nhập").fill(user);
        page.getByLabel("Mật khẩu").fill("kehoach-demo");
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.endsWith("/login"));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
