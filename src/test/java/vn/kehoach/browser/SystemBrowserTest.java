package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.support.ServerTest;

/** The administrator of the system comes from Admin to the page of the server, at a desk and on a phone. */
@ServerTest
@EnabledIf(
        value = "vn.kehoach.browser.Chromium#isInstalled",
        disabledReason = "No Chromium found: browser tests skipped. Install it or name it in CHROMIUM.")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SystemBrowserTest {
    private static final int PHONE = 390;

    @LocalServerPort
    int port;

    private Playwright playwright;
    private Browser browser;

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

    @Test
    void givenAdministrator_thenTheMenuOfAdminLeadsToThePage() {
        // given
        var page = browser.newContext().newPage();
        page.navigate("http://localhost:" + port + "/login");
        page.getByLabel("Tên đăng nhập").fill("admin");
        page.getByLabel("Mật khẩu").fill("kehoach-demo");
        page.keyboard().press("Enter");
        // when
        var way = page.getByRole(
                AriaRole.LINK,
                new Page.GetByRoleOptions().setName("Tình trạng hệ thống").setExact(true));
        way.focus();
        page.keyboard().press("Enter");
        // then
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Tình trạng hệ thống");
        assertThat(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("Sự cố đang mở")))
                .isVisible();
        assertThat(Accessible.findings(page)).isEmpty();
        page.setViewportSize(PHONE, 800);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(Accessible.findings(page)).isEmpty();
    }
}
