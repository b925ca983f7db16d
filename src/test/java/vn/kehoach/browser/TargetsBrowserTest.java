package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ItemRows;
import vn.kehoach.support.ServerTest;

/** The page of the targets and the judgement of a goal, by keyboard and on a phone. */
@ServerTest
@EnabledIf(
        value = "vn.kehoach.browser.Chromium#isInstalled",
        disabledReason = "No Chromium found: browser tests skipped. Install it or name it in CHROMIUM.")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TargetsBrowserTest {
    private static final int YEAR = 2018;
    private static final LocalDate DUE = LocalDate.of(2026, 5, 15);
    private static final String HEAD = "hai-duong.van-hoa-xa-hoi.head";
    private static final Path PICTURES = Path.of("target", "screens", "targets");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @LocalServerPort
    int port;

    private final List<String> blocked = new ArrayList<>();
    private ItemRows rows;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() {
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
        rows = new ItemRows(jdbc, "hai-duong", YEAR);
        rows.plan();
        rows.openRound(DUE);
        figure("tram-y-te", 40, 50);
        figure("van-phong", 55, 55);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void close() {
        browser.close();
        playwright.close();
        JdbcClient.create(owner)
                .sql("delete from goal_rating where year = ?")
                .param(YEAR)
                .update();
        for (var table : List.of("unit_report_figure", "unit_report_version")) {
            jdbc.sql("delete from " + table + " where round_id = ?")
                    .param(rows.round())
                    .update();
        }
        rows.remove();
    }

    @Test
    void givenKeyboardOnly_thenTheHeadJudgesAGoalAndReadsIt() {
        // given
        var page = login();
        page.navigate(address("/theo-doi/chi-tieu?nam=" + YEAR));
        // then: 95 of 105, and not the 90% of an average
        assertThat(page.getByText("95/105 (90,4%)")).isVisible();
        page.getByText("Từng đơn vị năm " + YEAR + " (2)").click();
        fits(page, "before");
        // when
        page.locator("a[href*='muc=target-b&nam=" + YEAR + "']").focus();
        page.keyboard().press("Enter");
        page.getByLabel("Có chuyển biến", new Page.GetByLabelOptions().setExact(true))
                .focus();
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().type("Cán bộ chủ chốt đã học một lớp về chuyển đổi số (mẫu).");
        fits(page, "rating");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        // then
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Đã lưu đánh giá năm " + YEAR + ".");
        assertThat(page.getByText("Cán bộ chủ chốt đã học một lớp về chuyển đổi số (mẫu)."))
                .isVisible();
        fits(page, "after");
        assertThat(blocked).isEmpty();
    }

    private void figure(String unit, int reached, int total) {
        rows.report(unit, "ACCEPTED", DUE, DUE, DUE);
        jdbc.sql("insert into unit_report_version (locality_id, round_id, unit_id, attempt, direction, results,"
                        + " evaluation, next_steps, due, submitted_by, submitted_at)"
                        + " values ('hai-duong', ?, ?, 1, 'x', 'x', 'x', 'x', ?, 'x', now())")
                .params(rows.round(), rows.unit(unit), DUE)
                .update();
        jdbc.sql("insert into unit_report_figure (locality_id, round_id, unit_id, attempt, clause_id, reached, total,"
                        + " method) values ('hai-duong', ?, ?, 1, 'target-a', ?, ?, 'Phiếu khảo sát (mẫu)')")
                .params(rows.round(), rows.unit(unit), reached, total)
                .update();
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
    }

    private Page login() {
        var page = browser.newContext().newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                blocked.add(message.text());
            }
        });
        page.navigate(address("/login"));
        page.getByLabel("Tên đăng nhập").fill(HEAD);
        page.getByLabel("Mật khẩu").fill("kehoach-demo");
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.endsWith("/login"));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
