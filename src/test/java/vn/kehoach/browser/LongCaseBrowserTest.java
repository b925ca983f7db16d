package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseEntry;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.execution.UnitYear;
import vn.kehoach.execution.UnitYears;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;

/** The tab "Hồ sơ" of a duty that several units do together, and of a report that came back many times. */
@ServerTest
@EnabledIf(
        value = "vn.kehoach.browser.Chromium#isInstalled",
        disabledReason = "No Chromium found: browser tests skipped. Install it or name it in CHROMIUM.")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongCaseBrowserTest {
    // A year that no other test opens.
    private static final int YEAR = 2089;
    private static final PlanRef PLAN = new PlanRef("hai-duong", "KH-hai-duong-2026-2030", 1);
    private static final UnitYear OFFICE = new UnitYear("hai-duong", "hai-duong.van-hoa-xa-hoi", YEAR);
    private static final Path PICTURES = Path.of("target", "screens");

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnitYears years;

    @Autowired
    CaseFile file;

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
    void givenDutyDoneTogether_thenTheTabNamesWhoLeadsAndWhoSupports() {
        // given
        var task = dutyDoneTogether();
        try (var tasklist = login("hai-duong.van-hoa-xa-hoi.staff")) {
            // when
            var shown = openCase(tasklist, task);
            // then
            var duty = shown.locator(".kehoach-case-duty");
            assertThat(duty).containsText("Vai trò của đơn vị: Chủ trì, phối hợp");
            assertThat(duty).containsText("Chủ trì: Phòng Văn hóa - Xã hội");
            assertThat(duty).containsText("Phối hợp: Văn phòng");
            pictures(tasklist, "duty");
        }
    }

    @Test
    void givenReportReturnedManyTimes_thenOlderAttemptsUnfoldOneByOne() {
        // given
        var reports = OpenReports.open(engine, jdbc, "hai-duong", YEAR);
        for (var time = 1; time <= 5; time++) {
            var written = "Đã tổ chức 0" + time + " buổi (mẫu)";
            file.add(entry(reports, "userTask_writeReport", Act.SUBMITTED, ".staff")
                    .with("{\"results\":\"" + written + "\",\"evaluation\":\"Tốt (mẫu)\"}"));
            file.add(entry(reports, "userTask_signOff", Act.RETURNED, ".head")
                    .because("WRONG_FIGURES", "Đề nghị xem lại lần " + time + " (mẫu)"));
        }
        try (var tasklist = login("hai-duong.tram-y-te.staff")) {
            // when
            var shown = openCase(tasklist, reports.task("tram-y-te").getId());
            // then
            assertThat(shown.locator("del")).hasCount(1);
            assertThat(shown.locator(".kehoach-case-history")).containsText("(Thủ trưởng Trạm Y tế phường)");
            // when
            shown.getByText("Các lần trước (3)").click();
            shown.getByText("lần 2 so với lần 1").click();
            // then
            assertThat(shown.locator("del")).hasCount(2);
            assertThat(shown.locator("del").last()).hasText("bỏ: 01 hết phần bỏ. ");
            pictures(tasklist, "attempts");
            assertThat(tasklist.refused()).isEmpty();
        }
    }

    private static CaseEntry entry(OpenReports reports, String step, Act act, String post) {
        var unit = reports.unit("tram-y-te");
        return CaseEntry.of("hai-duong", reports.caseKey("tram-y-te"), step, act, unit + post)
                .by(unit);
    }

    private String dutyDoneTogether() {
        years.open(PLAN, YEAR);
        var duty = years.assignments(OFFICE).stream()
                .filter(one -> one.text().startsWith("Chủ trì, phối hợp với các cơ quan"))
                .findFirst()
                .orElseThrow();
        engine.getRuntimeService()
                .createProcessInstanceByKey("unit-execution")
                .processDefinitionWithoutTenantId()
                .businessKey(OFFICE.caseKey())
                .setVariable("locality", PLAN.locality())
                .setVariable("plan", PLAN.planId())
                .setVariable("version", PLAN.version())
                .setVariable("year", YEAR)
                .setVariable("unit", OFFICE.unitId())
                .setVariable("unitName", "Phòng Văn hóa - Xã hội")
                .setVariable("subject", "Nhiệm vụ năm (mẫu)")
                .setVariable("requested", false)
                .setVariable("dutiesDue", new Date())
                .setVariable("dutyId", duty.dutyId())
                .startBeforeActivity("userTask_reportDuty")
                .execute();
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(OFFICE.caseKey())
                .singleResult()
                .getId();
    }

    private static Locator openCase(TasklistPage tasklist, String task) {
        tasklist.open(task);
        tasklist.page()
                .getByText("Hồ sơ", new Page.GetByTextOptions().setExact(true))
                .click();
        var shown = tasklist.page().locator(".kehoach-case");
        assertThat(shown.locator("h3").first()).hasText("Về việc này");
        return shown;
    }

    // The tab scrolls by itself, so the window is made as high as what it shows.
    private static void pictures(TasklistPage tasklist, String name) {
        for (var width : new int[] {1280, 390}) {
            tasklist.page().setViewportSize(width, 2200);
            tasklist.page()
                    .locator(".kehoach-case")
                    .screenshot(new Locator.ScreenshotOptions()
                            .setPath(PICTURES.resolve("case-" + name + "-" + width + ".png")));
        }
    }

    private TasklistPage login(String user) {
        return TasklistPage.login(browser, port, user, OpenReports.PASSWORD);
    }
}
