package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.coverage.CoverageRows;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ServerTest;

/** A clause without a duty gets one, by keyboard, and the page tells what became of it; at a desk and on a phone. */
@ServerTest
@EnabledIf(
        value = "vn.kehoach.browser.Chromium#isInstalled",
        disabledReason = "No Chromium found: browser tests skipped. Install it or name it in CHROMIUM.")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverageBrowserTest {
    private static final int YEAR = 2152;
    private static final String DUTY = "to-dan-pho.tuyen-truyen-nhan-dan";
    private static final String FRONT = "mat-tran.tuyen-truyen-van-dong";
    private static final Path PICTURES = Path.of("target", "screens", "coverage");

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private CoverageRows rows;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() {
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
        rows = new CoverageRows(jdbc, "hai-duong", YEAR);
        rows.plan();
        rows.done("to-dan-pho-1", DUTY);
        rows.open("to-dan-pho-2", DUTY);
        rows.file("mat-tran", FRONT, YEAR);
        rows.link(FRONT, "so01-g1");
        rows.reported("mat-tran", FRONT);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void close() {
        browser.close();
        playwright.close();
        rows.remove();
    }

    @Test
    void givenKeyboardOnly_thenTheHeadLinksADutyAndReadsWhatBecameOfIt() {
        try (var context = browser.newContext(Windows.desk())) {
            // given
            var page = login(context.newPage());
            var refused = RefusedCalls.of(page);
            page.navigate(address("/theo-doi/muc-tieu?nam=" + YEAR + "&tinh-trang=NO_DUTY"));
            fits(page, "without-duty");
            // when
            page.locator("a[href*='/so12-g1?']").focus();
            page.keyboard().press("Enter");
            page.locator("input[value='" + DUTY + "']").focus();
            page.keyboard().press("Space");
            fits(page, "linking");
            button(page).focus();
            page.keyboard().press("Enter");
            // then
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("Đã lưu các nhiệm vụ của nội dung này.");
            assertThat(page.getByText("2 đơn vị, 2 việc: 1 việc có kết quả, 1 việc hoàn thành"))
                    .isVisible();
            assertThat(page.locator("h1 ~ p > .word")).hasText("Chưa có minh chứng");
            fits(page, "linked");
            page.navigate(address("/theo-doi/muc-tieu?nam=" + YEAR));
            fits(page, "all");
            assertThat(refused.all()).isEmpty();
        }
    }

    private static Locator button(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lưu nhiệm vụ đã chọn"));
    }

    private static void fits(Page page, String name) {
        for (var width : List.of(390, 1280)) {
            page.setViewportSize(width, 800);
            page.waitForCondition(() -> page.evaluate("document.documentElement.scrollWidth <= innerWidth")
                    .equals(true));
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(name + "-" + width + ".png")));
            assertThat(Accessible.findings(page)).isEmpty();
        }
    }

    private Page login(Page page) {
        page.navigate(address("/login"));
        page.getByLabel("Tên đăng nhập").fill("hai-duong.van-hoa-xa-hoi.head");
        page.getByLabel("Mật khẩu").fill("kehoach-demo");
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.endsWith("/login"));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
