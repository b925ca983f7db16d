package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.evidence.SampleFiles;
import vn.kehoach.execution.UnitYear;
import vn.kehoach.execution.UnitYears;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.support.OpenDuties;
import vn.kehoach.support.ServerTest;

/** Village heads report a duty with nothing but files; the year is one that no other test opens. */
@ServerTest
@EnabledIf(
        value = "vn.kehoach.browser.Chromium#isInstalled",
        disabledReason = "No Chromium found: browser tests skipped. Install it or name it in CHROMIUM.")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceBrowserTest {
    private static final PlanRef PLAN = new PlanRef("yet-kieu", "KH-yet-kieu-2026-2030", 1);
    private static final UnitYear YEAR = new UnitYear("yet-kieu", "yet-kieu.thon-1", 2038);
    private static final Path PICTURES = Path.of("target", "screens");
    private static final String DROP = """
            zone => {
              const moved = new DataTransfer();
              moved.items.add(new File(["Đã họp dân (mẫu)"], "Ghi chép.txt", { type: "text/plain" }));
              for (const name of ["dragover", "drop"]) {
                zone.dispatchEvent(new DragEvent(name, { dataTransfer: moved, bubbles: true, cancelable: true }));
              }
            }""";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnitYears years;

    @LocalServerPort
    int port;

    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void openBrowser() throws IOException {
        Files.createDirectories(PICTURES);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
        years.open(PLAN, YEAR.year());
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @Test
    void givenFilesByChoiceAndByDrag_thenTheyAreShownRemovedAndEnoughForTheDuty() {
        // given
        var task = openDuty(YEAR);
        try (var tasklist = TasklistPage.login(browser, port, "yet-kieu.thon-1.staff", "kehoach-demo")) {
            tasklist.take(task);
            var page = tasklist.page();
            fillWithoutEvidence(page);
            // when: two chosen, one dropped
            page.locator(".kehoach-evidence-open").click();
            var input = page.locator(".kehoach-evidence-drop input[multiple]");
            input.setInputFiles(new FilePayload[] {
                file("Ảnh họp thôn.jpg", SampleFiles.picture("jpg")), file("Biên bản.pdf", SampleFiles.pdf())
            });
            page.locator(".kehoach-evidence-drop").evaluate(DROP);
            // then
            var files = page.locator(".kehoach-evidence-file");
            assertThat(files).hasCount(3);
            assertThat(page.locator(".kehoach-evidence-uploads li")).hasCount(0);
            assertThat(page.locator(".kehoach-evidence-open")).hasText("Đính kèm minh chứng (3)");
            pictures(page);
            // when, then
            look(page, files.filter(named("Ảnh họp thôn.jpg")));
            describe(page, files.filter(named("Ảnh họp thôn.jpg")));
            download(page, files.filter(named("Ghi chép.txt")));
            remove(files.filter(named("Ghi chép.txt")));
            assertThat(files).hasCount(2);
            // when
            input.setInputFiles(file("Chương trình.exe", "MZ".getBytes(StandardCharsets.UTF_8)));
            // then
            assertThat(page.locator(".kehoach-evidence-uploads li")).containsText("Chưa đính kèm: Không nhận loại tệp");
            assertThat(page.locator(".kehoach-evidence-uploads li")).not().containsText("Thử lại");
            assertThat(tasklist.refused()).allMatch(call -> call.startsWith("400 POST"));
            // when: back at the form, nothing typed is lost and no word about evidence is needed
            page.locator(".task-details .nav-tabs a").first().click();
            assertThat(tasklist.field("progress")).hasValue("Đã họp dân (mẫu)");
            tasklist.complete();
        }
        // then
        assertThat(jdbc.sql("select evidence from duty_result where unit_id = ? and year = ?")
                        .params(YEAR.unitId(), YEAR.year())
                        .query(String.class)
                        .single())
                .isEqualTo("02 tệp minh chứng");
    }

    @Test
    void givenPhone_thenTheDutyIsFoundFilledPhotographedAndHandedIn() {
        // given
        var village = new UnitYear("yet-kieu", "yet-kieu.thon-2", YEAR.year());
        var task = openDuty(village);
        var phone = browser.newContext(
                new Browser.NewContextOptions().setLocale("en-US").setViewportSize(390, 844));
        try (var tasklist = TasklistPage.login(phone, port, "yet-kieu.thon-2.staff", "kehoach-demo")) {
            var page = tasklist.page();
            // when: from the start page to the form
            page.navigate("http://localhost:" + port + "/");
            page.locator("a[href*='" + task + "']").first().click();
            page.locator(".fjs-form").waitFor();
            page.locator("button.claim").click();
            page.locator("button.claim").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            fillWithoutEvidence(page);
            fits(page);
            page.locator(".kehoach-evidence-open").click();
            page.locator(".kehoach-evidence-drop input[capture]")
                    .setInputFiles(file("IMG_0001.jpg", SampleFiles.picture("jpg")));
            assertThat(page.locator(".kehoach-evidence-file")).hasCount(1);
            fits(page);
            page.locator(".task-details .nav-tabs a").first().click();
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("phone-form.png")));
            tasklist.complete();
            // then
            assertThat(page.locator(".kehoach-done")).containsText("Đã hoàn thành: ");
            assertThat(tasklist.refused()).isEmpty();
        }
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isZero();
    }

    // Nothing to push aside on a small screen, and nothing that a screen reader would miss.
    private static void fits(Page page) {
        assertThat((boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                .isFalse();
        assertThat(Accessible.findings(page, ".task-details .tab-content")).isEmpty();
    }

    private static void fillWithoutEvidence(Page page) {
        page.locator("[id$='-field_outcome-1']").check();
        for (var field : new String[] {"progress", "product"}) {
            page.locator("[id$='-field_" + field + "']").first().fill("Đã họp dân (mẫu)");
        }
    }

    private static void look(Page page, Locator file) {
        file.getByText("Xem").click();
        var picture = page.locator("dialog.kehoach-evidence-viewer img");
        assertThat(picture).isVisible();
        page.waitForFunction("() => document.querySelector('dialog.kehoach-evidence-viewer img').naturalWidth === 40");
        page.keyboard().press("Escape");
        assertThat(picture).hasCount(0);
    }

    private static void describe(Page page, Locator file) {
        file.locator("input").fill("Họp thôn ngày 05/3 (mẫu)");
        file.locator("input").press("Tab");
        assertThat(file.locator(".kehoach-evidence-said")).hasText("Đã lưu mô tả.");
    }

    private static void download(Page page, Locator file) {
        var download = page.waitForDownload(() -> file.locator("a[download]").click());
        assertThat(download.suggestedFilename()).isEqualTo("Ghi chép.txt");
        assertThat(download.path()).hasContent("Đã họp dân (mẫu)");
    }

    private static void remove(Locator file) {
        file.getByText("Xóa").click();
        assertThat(file.getByText("Xóa tệp này?")).isVisible();
        file.getByText("Giữ lại").click();
        file.getByText("Xóa").click();
        file.locator(".btn-danger").click();
        assertThat(file).hasCount(0);
    }

    private static void pictures(Page page) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("evidence.png")));
        page.setViewportSize(390, 844);
        page.locator(".kehoach-evidence").scrollIntoViewIfNeeded();
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("evidence-phone.png")));
        page.setViewportSize(1400, 1000);
    }

    private static Locator.FilterOptions named(String name) {
        return new Locator.FilterOptions().setHasText(name);
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private String openDuty(UnitYear of) {
        var year = new OpenDuties(engine, years, PLAN, of);
        return year.open(year.all().get(0)).getId();
    }
}
