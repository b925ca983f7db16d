package vn.kehoach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.support.ServerTest;

/**
 * Opens every page of staff, supervisors and administrators in a browser that speaks English: all is Vietnamese, and our
 * own pages can be used by everybody.
 */
@ServerTest
@EnabledIf(
        value = "vn.kehoach.browser.Chromium#isInstalled",
        disabledReason = "No Chromium found: browser tests skipped. Install it or name it in CHROMIUM.")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VietnameseBrowserTest {
    private static final String PASSWORD = "kehoach-demo";
    private static final String STAFF = "hai-duong.van-hoa-xa-hoi.staff";
    private static final String SUPERVISOR = "hai-duong.vice-chair";
    private static final List<String> OURS =
            List.of(".kehoach-case", ".kehoach-bulk", ".kehoach-notices-button", ".kehoach-search");
    private static final Path PICTURES = Path.of("target", "screens", "vietnamese");

    @LocalServerPort
    int port;

    private final WordsOnScreen words = new WordsOnScreen();
    private final Map<String, Set<String>> findings = new LinkedHashMap<>();
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hai-duong.van-hoa-xa-hoi.staff | / /huong-dan /huong-dan/van-thu /lich-thoi-han /thong-bao /vang-mat /ke-hoach /ke-hoach/KH-hai-duong-2026-2030 /ke-hoach/KH-hai-duong-2026-2030?tim=tram+y+te /camunda/app/tasklist/default/#/duyet-nhieu /doi-mat-khau /khong-co /camunda/app/cockpit/default/ /camunda/app/welcome/default/
                    hai-duong.vice-chair           | / /theo-doi /theo-doi/nhiem-vu /theo-doi/dung-han /theo-doi/xu-ly /theo-doi/ton-dong /theo-doi/chi-tieu /theo-doi/muc-tieu /don-doc /giai-trinh /du-kien-nhac-viec /camunda/app/cockpit/default/ /camunda/app/cockpit/default/#/processes /camunda/app/cockpit/default/#/decisions /camunda/app/cockpit/default/#/tasks /camunda/app/cockpit/default/#/repository /camunda/app/cockpit/default/#/batch /camunda/app/welcome/default/
                    hai-phong.city-viewer          | /thanh-pho /thanh-pho/hai-duong
                    hai-duong.van-hoa-xa-hoi.head  | /theo-doi/chi-tieu/danh-gia?muc=target-b&nam=2026 /theo-doi/muc-tieu/target-b?nam=2026
                    hai-duong.admin                | /quan-tri/tai-khoan /quan-tri/tai-khoan/them /quan-tri/ngay-nghi?nam=2028 /thong-bao/nhat-ky /quan-tri/tai-khoan/hai-duong.tram-y-te.staff
                    admin                          | /quan-tri/he-thong /camunda/app/admin/default/ /camunda/app/admin/default/#/users /camunda/app/admin/default/#/groups /camunda/app/admin/default/#/tenants /camunda/app/admin/default/#/authorization?resource=0 /camunda/app/admin/default/#/system?section=system-settings-general
                    """)
    void givenPages_thenNoWordIsForeign(String user, String pages) {
        // given
        try (var context = browser.newContext(english())) {
            var page = login(context.newPage(), user);
            // when
            for (var path : pages.split(" ")) {
                page.navigate("about:blank");
                page.navigate(address(path));
                look(page, user + " " + path);
            }
        }
        // then
        assertThat(findings)
                .allSatisfy((where, foreign) -> assertThat(foreign).as(where).isEmpty());
    }

    @Test
    void givenTaskAndItsTabs_thenNoWordIsForeign() {
        // given
        try (var context = browser.newContext(english())) {
            var page = login(context.newPage(), STAFF);
            page.navigate(address("/camunda/app/tasklist/default/"));
            page.locator(".tasks-list li.task").first().click();
            page.locator(".fjs-form").waitFor();
            look(page, "task");
            // when
            lookAtTabs(page, "task");
        }
        // then
        assertThat(findings)
                .hasSizeGreaterThan(1)
                .allSatisfy((where, foreign) -> assertThat(foreign).as(where).isEmpty());
    }

    @Test
    void givenProcessAndCase_thenNoWordOfTheirTabsIsForeign() {
        // given
        try (var context = browser.newContext(english())) {
            var page = login(context.newPage(), SUPERVISOR);
            page.navigate(address("/camunda/app/cockpit/default/#/processes"));
            // when
            page.locator("a[href*='#/process-definition/']", new Page.LocatorOptions().setHasText("Giai đoạn"))
                    .first()
                    .click();
            lookAtTabs(page, "process");
            page.locator("a[href*='#/process-instance/']:visible").first().click();
            lookAtTabs(page, "case");
            // then: no variable stands there by its identifier
            page.locator(".nav-tabs li a:has-text('Dữ liệu')").click();
            page.getByTitle("finalYear").waitFor();
            var variables =
                    page.locator("[cam-widget-clipboard='variable.name']").allInnerTexts();
            assertThat(variables)
                    .anyMatch(name -> name.strip().equals("Năm cuối kỳ"))
                    .noneMatch(name -> name.strip().matches("[a-z]+([A-Z][a-z]+)*"));
            assertThat(page.locator("body").innerText()).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
        }
        // then
        assertThat(findings)
                .hasSizeGreaterThan(3)
                .allSatisfy((where, foreign) -> assertThat(foreign).as(where).isEmpty());
    }

    private void lookAtTabs(Page page, String what) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var tabs = page.locator(".nav-tabs li a:visible");
        for (var tab = tabs.count() - 1; tab >= 0; tab--) {
            tabs.nth(tab).click();
            look(page, what + " " + tab);
        }
    }

    private void look(Page page, String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForCondition(
                () -> page.locator(".app-splash:visible, .animate-spin:visible").count() == 0);
        var found = words.foreign(page);
        var ours = ours(page);
        if (ours.length > 0) {
            found.addAll(Accessible.findings(page, ours));
        }
        findings.put(name, found);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name.replaceAll("[^a-z0-9]+", "-") + ".png"))
                .setFullPage(true));
    }

    // Of the web applications the parts that we add to them; else the whole page.
    private static String[] ours(Page page) {
        if (!page.url().contains("/camunda/")) {
            return new String[] {"html"};
        }
        return OURS.stream().filter(part -> page.locator(part).count() > 0).toArray(String[]::new);
    }

    private Page login(Page page, String user) {
        findings.clear();
        page.navigate(address("/login"));
        look(page, "login");
        page.locator("#username").fill(user);
        page.locator("#password").fill(PASSWORD);
        page.locator("button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private static Browser.NewContextOptions english() {
        return new Browser.NewContextOptions().setLocale("en-US").setViewportSize(1400, 1000);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
