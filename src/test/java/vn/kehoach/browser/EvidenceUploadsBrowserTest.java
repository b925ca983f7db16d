package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.evidence.SampleFiles;
import vn.kehoach.execution.UnitYear;
import vn.kehoach.execution.UnitYears;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.support.OpenDuties;
import vn.kehoach.support.ServerTest;

/** Uploads outlive the tab they began in and hold the task open; the year is one that no other test opens. */
@ServerTest
@EnabledIf(
        value = "vn.kehoach.browser.Chromium#isInstalled",
        disabledReason = "No Chromium found: browser tests skipped. Install it or name it in CHROMIUM.")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceUploadsBrowserTest {
    private static final String PASSWORD = "kehoach-demo";
    private static final PlanRef PLAN = new PlanRef("hai-duong", "KH-hai-duong-2026-2030", 1);
    private static final UnitYear YEAR = new UnitYear("hai-duong", "hai-duong.tram-y-te", 2053);

    @Autowired
    ProcessEngine engine;

    @Autowired
    UnitYears years;

    @LocalServerPort
    int port;

    private Playwright playwright;
    private Browser browser;
    private OpenDuties year;

    @BeforeAll
    void openBrowser() {
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
        years.open(PLAN, YEAR.year());
        year = new OpenDuties(engine, years, PLAN, YEAR);
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @Test
    void givenUploadUnderWay_thenItOutlivesItsTabAndTheTaskWaitsForIt() {
        // given
        var task = year.open(year.all().get(0)).getId();
        try (var tasklist = TasklistPage.login(browser, port, "hai-duong.tram-y-te.staff", PASSWORD)) {
            tasklist.take(task);
            var page = tasklist.page();
            fill(page);
            var slow = new ArrayList<Route>();
            page.route("**/evidence", route -> hold(route, slow));
            // when: the tab is left while the file is on its way
            page.locator(".kehoach-evidence-open").click();
            page.locator(".kehoach-evidence-drop input[multiple]")
                    .setInputFiles(file("IMG_2.heic", SampleFiles.heic()));
            assertThat(page.locator(".kehoach-evidence-uploads li")).containsText("IMG_2.heic");
            form(page);
            tasklist.completeButton().click();
            // then
            assertThat(page.locator(".kehoach-evidence-hold"))
                    .hasText("Đang tải lên 1 tệp cho việc này; đề nghị chờ tải xong rồi hoàn thành.");
            assertThat(Accessible.findings(page, ".task-details .tab-content")).isEmpty();
            EvidencePictures.one(page, "evidence-hold");
            tasklist.field("events").press("Enter");
            assertThat(isOpen(task)).isTrue();
            // when: back at the tab
            page.locator(".kehoach-evidence-open").click();
            // then: it is still there, and arrives
            assertThat(page.locator(".kehoach-evidence-uploads li")).containsText("IMG_2.heic");
            page.waitForCondition(() -> !slow.isEmpty());
            slow.get(0).resume();
            assertThat(page.locator(".kehoach-evidence-file"))
                    .containsText("Không xem trước được loại tệp này; đề nghị tải về.");
            assertThat(page.locator(".kehoach-evidence-uploads li")).hasCount(0);
            assertThat(page.locator(".kehoach-evidence-open")).hasText("Đính kèm minh chứng (1)");
            EvidencePictures.both(page, "evidence-duty");
            // when, then
            form(page);
            tasklist.complete();
        }
        assertThat(isOpen(task)).isFalse();
    }

    @Test
    void givenUploadCutWhileAnotherTabIsOpen_thenItIsSaid() {
        // given
        var task = year.open(year.all().get(1)).getId();
        try (var tasklist = TasklistPage.login(browser, port, "hai-duong.tram-y-te.staff", PASSWORD)) {
            tasklist.take(task);
            var page = tasklist.page();
            var slow = new ArrayList<Route>();
            page.route("**/evidence", route -> hold(route, slow));
            page.locator(".kehoach-evidence-open").click();
            page.locator(".kehoach-evidence-drop input[multiple]")
                    .setInputFiles(file("Biên bản.pdf", SampleFiles.pdf()));
            page.waitForCondition(() -> !slow.isEmpty());
            form(page);
            // when: somebody wants to leave the page
            var asked = new ArrayList<String>();
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.dismiss();
            });
            page.evaluate("setTimeout(() => (location.href = '/'))");
            page.waitForCondition(() -> !asked.isEmpty());
            // then
            assertThat(asked).containsExactly("beforeunload");
            // when
            slow.get(0).abort();
            // then
            assertThat(page.locator(".kehoach-evidence-lost"))
                    .containsText("Chưa đính kèm được tệp “Biên bản.pdf” vào việc “Thực hiện và báo kết quả”");
            EvidencePictures.one(page, "evidence-lost");
            page.locator(".kehoach-evidence-lost button").click();
            // when
            page.locator(".kehoach-evidence-open").click();
            page.unroute("**/evidence");
            page.locator(".kehoach-evidence-uploads button").first().click();
            // then
            assertThat(page.locator(".kehoach-evidence-file")).containsText("Biên bản.pdf");
        }
    }

    private boolean isOpen(String task) {
        return engine.getTaskService().createTaskQuery().taskId(task).count() > 0;
    }

    private static void hold(Route route, ArrayList<Route> slow) {
        if (route.request().method().equals("POST")) {
            slow.add(route);
        } else {
            route.resume();
        }
    }

    private static void form(Page page) {
        page.locator(".task-details .nav-tabs a").first().click();
        page.locator(".fjs-form").waitFor();
    }

    private static void fill(Page page) {
        page.locator("[id$='-field_outcome-1']").check();
        for (var field : new String[] {"progress", "product"}) {
            page.locator("[id$='-field_" + field + "']").first().fill("Đã họp dân (mẫu)");
        }
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }
}
