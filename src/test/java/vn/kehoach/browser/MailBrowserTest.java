package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.mail.Letter;
import vn.kehoach.mail.LetterKind;
import vn.kehoach.mail.Letters;
import vn.kehoach.support.ServerTest;

/** The page of the letters, by keyboard and on a phone. */
@ServerTest
@EnabledIf(
        value = "vn.kehoach.browser.Chromium#isInstalled",
        disabledReason = "No Chromium found: browser tests skipped. Install it or name it in CHROMIUM.")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailBrowserTest {
    private static final String USER = "hai-duong.truong-2.staff";
    private static final String ADMIN = "hai-duong.admin";
    private static final int PHONE = 390;

    @Autowired
    Letters letters;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final List<String> blocked = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() {
        // What other tests wrote to the same person.
        jdbc.sql("delete from letter").update();
        letters.put(new Letter(
                "hai-duong",
                USER,
                LetterKind.DIGEST,
                "browser",
                LocalDate.of(2026, 6, 1),
                "Việc ngày 01/06/2026 (mẫu)",
                "- Viết báo cáo (mẫu)",
                ""));
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void close() {
        browser.close();
        playwright.close();
        jdbc.sql("delete from letter").update();
        jdbc.sql("delete from mail_choice").update();
    }

    @Test
    void givenKeyboardOnly_thenThePersonChoosesATimeAndReadsHisLetter() {
        // given
        var page = login(USER);
        page.getByRole(AriaRole.LINK, named("Thư nhắc việc")).click();
        // when
        page.getByLabel("08:30").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        // then
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Đã lưu.");
        assertThat(page.getByLabel("11:00")).isChecked();
        assertThat(page.getByLabel("Nhắc cả trước khi đến hạn")).not().isChecked();
        // when
        page.getByText("Nội dung thư").focus();
        page.keyboard().press("Enter");
        // then
        assertThat(page.getByText("- Viết báo cáo (mẫu)")).isVisible();
        assertThat(page.getByText("Không gửi: chưa có máy chủ thư")).isVisible();
        fits(page);
        assertThat(blocked).isEmpty();
    }

    @Test
    void givenAdministrator_thenHeSearchesTheLogAndReadsNoText() {
        // given
        var page = login(ADMIN);
        // when
        page.getByRole(AriaRole.LINK, named("Nhật ký thư")).click();
        page.getByLabel("Người nhận").fill("truong 2");
        page.keyboard().press("Enter");
        // then
        assertThat(page.getByText("Việc ngày 01/06/2026 (mẫu)")).isVisible();
        assertThat(page.getByText("Nội dung thư", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        fits(page);
        assertThat(blocked).isEmpty();
    }

    private static void fits(Page page) {
        assertThat(Accessible.findings(page)).isEmpty();
        page.setViewportSize(PHONE, 800);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(Accessible.findings(page)).isEmpty();
    }

    private Page login(String user) {
        var page = browser.newContext().newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                blocked.add(message.text());
            }
        });
        page.navigate("http://localhost:" + port + "/login");
        page.getByLabel("Tên đăng nhập").fill(user);
        page.getByLabel("Mật khẩu").fill("kehoach-demo");
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.endsWith("/login"));
        return page;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
