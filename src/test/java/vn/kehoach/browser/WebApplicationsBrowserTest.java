package vn.kehoach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;

/**
 * The web applications in a real Chromium under their content security policy and with only the listed paths open: nothing
 * is blocked, nothing blank, nothing refused.
 */
@ServerTest
@EnabledIf(
        value = "vn.kehoach.browser.Chromium#isInstalled",
        disabledReason = "No Chromium found: browser tests skipped. Install it or name it in CHROMIUM.")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebApplicationsBrowserTest {
    private static final String PASSWORD = "kehoach-demo";
    private static final String STAFF = "hai-duong.van-hoa-xa-hoi.staff";
    private static final String APPLICATION = "/camunda/app/%s/default/";
    private static final int LOADS = 40;
    private static final int EVERY_MILLIS = 50;
    private static final int PATIENCE_MILLIS = 10_000;

    @LocalServerPort
    int port;

    private final List<String> blocked = new ArrayList<>();
    private RefusedCalls refused;
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
    void givenTwentyRequestsASecond_thenNoPageStaysBlank() {
        // given
        var answered = new AtomicInteger();
        var others = askSteadily(answered);
        try (var context = browser.newContext()) {
            var page = login(context, "tasklist", STAFF);
            // when
            var shown = 0;
            for (var load = 0; load < LOADS; load++) {
                page.navigate("about:blank");
                page.navigate(address("tasklist", ""));
                shown += isShown(page) ? 1 : 0;
            }
            // then
            assertThat(shown).isEqualTo(LOADS);
            assertThat(blocked).isEmpty();
            assertThat(answered.get()).isGreaterThan(LOADS);
        } finally {
            others.shutdownNow();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hai-duong.vice-chair | cockpit | #/dashboard #/processes #/decisions #/tasks #/repository #/batch
                    admin | admin | #/users #/groups #/tenants #/authorization?resource=0 #/system?section=system-settings-general
                    admin | welcome | #!/welcome
                    """)
    void givenEveryMainTab_thenNothingIsBlockedOrRefused(String user, String application, String tabs) {
        try (var context = browser.newContext()) {
            var page = login(context, application, user);
            for (var tab : tabs.split(" ")) {
                // when
                page.navigate("about:blank");
                page.navigate(address(application, tab));
                page.waitForLoadState(LoadState.NETWORKIDLE);
                // then
                assertThat(page.url()).as(tab).contains(tab);
                assertThat(page.locator(".app-splash").count()).as(tab).isZero();
                assertThat(blocked).as(tab).isEmpty();
                assertThat(refused.all()).as(tab).isEmpty();
            }
        }
    }

    @Test
    void givenProcess_thenItsDiagramIsDrawn() {
        // given
        try (var context = browser.newContext()) {
            var page = login(context, "cockpit", "hai-duong.vice-chair");
            page.navigate(address("cockpit", "#/processes"));
            // when
            page.locator("a[href*='#/process-definition/']:visible").first().click();
            // then
            page.locator(".djs-shape").first().waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(blocked).isEmpty();
            assertThat(refused.all()).isEmpty();
        }
    }

    private Page login(BrowserContext context, String application, String user) {
        blocked.clear();
        var page = context.newPage();
        refused = RefusedCalls.of(page);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                blocked.add(message.text());
            }
        });
        page.navigate(address(application, ""));
        page.locator("#username").fill(user);
        page.locator("#password").fill(PASSWORD);
        page.locator("button[type=submit]").click();
        page.waitForURL(address(application, "**"));
        return page;
    }

    private static boolean isShown(Page page) {
        try {
            page.getByText("Việc cần làm").first().waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
            return true;
        } catch (PlaywrightException e) {
            return false;
        }
    }

    // Every answer takes a nonce, of pages and of data.
    private ScheduledExecutorService askSteadily(AtomicInteger answered) {
        var web = new WebClient(port);
        web.login(STAFF, PASSWORD);
        var others = Executors.newScheduledThreadPool(4);
        for (var path : List.of(APPLICATION.formatted("tasklist"), APPLICATION.formatted("welcome"))) {
            others.scheduleAtFixedRate(
                    () -> {
                        if (web.get(path).statusCode() == 200) {
                            answered.incrementAndGet();
                        }
                    },
                    0,
                    2 * EVERY_MILLIS,
                    TimeUnit.MILLISECONDS);
        }
        return others;
    }

    private String address(String application, String tab) {
        return "http://localhost:" + port + APPLICATION.formatted(application) + tab;
    }
}
