package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.evidence.FileRows;
import vn.kehoach.evidence.SampleFiles;
import vn.kehoach.execution.UnitYear;
import vn.kehoach.execution.UnitYears;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.support.OpenDuties;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.SignedReports;

/** What those who sign, sum up and approve see of files; the year is one that no other test opens. */
@ServerTest
@EnabledIf(
        value = "vn.kehoach.browser.Chromium#isInstalled",
        disabledReason = "No Chromium found: browser tests skipped. Install it or name it in CHROMIUM.")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceReadersBrowserTest {
    private static final String PASSWORD = "kehoach-demo";
    private static final PlanRef PLAN = new PlanRef("hai-duong", "KH-hai-duong-2026-2030", 1);
    private static final int YEAR = 2054;

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
    private SignedReports reports;

    @BeforeAll
    void openBrowser() {
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
        years.open(PLAN, YEAR);
        reports = new SignedReports(engine, jdbc, port, "hai-duong", YEAR);
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @Test
    void givenHeadWhoSigns_thenTheFilesOfTheDutiesStandUnderThem() {
        // given
        reports.submit("hai-duong.truong-1.staff", "truong-1", SignedReports.REPORT);
        var school = new UnitYear("hai-duong", "hai-duong.truong-1", YEAR);
        var duties = new OpenDuties(engine, years, PLAN, school).all();
        for (var number = 1; number <= 3; number++) {
            FileRows.add(jdbc, school, duties.get(number % 2), "Ảnh hội nghị " + number + ".png");
        }
        try (var tasklist = TasklistPage.login(browser, port, "hai-duong.truong-1.head", PASSWORD)) {
            var page = tasklist.page();
            // when
            tasklist.open(reports.task("truong-1"));
            assertThat(page.locator(".kehoach-evidence-open")).hasText("Đính kèm tài liệu, xem 3 minh chứng");
            page.locator(".kehoach-evidence-open").click();
            // then
            var groups = page.locator(".kehoach-evidence-group");
            assertThat(groups).hasCount(2);
            assertThat(page.locator(".kehoach-evidence")).containsText("Chưa có tài liệu kèm theo.");
            assertThat(Accessible.findings(page, ".task-details .tab-content")).isEmpty();
            EvidencePictures.both(page, "evidence-sign");
            groups.first().getByText("Xem").first().click();
            assertThat(page.locator("dialog.kehoach-evidence-viewer img")).isVisible();
        }
    }

    @Test
    void givenPhoChuTichWhoApproves_thenHeAttachesAndSeesWhatOthersDid() {
        // given
        var instance = engine.getRuntimeService()
                .createProcessInstanceByKey("document-approval")
                .processDefinitionWithoutTenantId()
                .businessKey("THU-2054-a")
                .setVariables(Map.of("locality", "hai-duong", "subject", "Văn bản (mẫu)", "unitName", "UBND (mẫu)"))
                .startBeforeActivity("userTask_approve")
                .execute();
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId();
        try (var tasklist = TasklistPage.login(browser, port, "hai-duong.vice-chair", PASSWORD)) {
            var page = tasklist.page();
            tasklist.open(task);
            // when
            page.locator(".kehoach-evidence-open").click();
            page.locator(".kehoach-evidence-drop input[capture]")
                    .setInputFiles(file("Bút phê.jpg", SampleFiles.picture("jpg")));
            // then
            assertThat(page.locator(".kehoach-evidence-file")).hasCount(1);
            assertThat(page.locator(".kehoach-evidence h4")).hasText("Tài liệu kèm theo (1)");
            EvidencePictures.both(page, "evidence-approve");
        }
    }

    @Test
    void givenWhoConsolidates_thenEachUnitUnfoldsToItsFiles() {
        // given
        for (var name : new String[] {"to-dan-pho-1", "to-dan-pho-2", "truong-2"}) {
            var unit = new UnitYear("hai-duong", "hai-duong." + name, YEAR);
            var duties = new OpenDuties(engine, years, PLAN, unit).all();
            for (var number = 0; number < 12; number++) {
                FileRows.add(jdbc, unit, duties.get(number % duties.size()), "Ảnh " + number + ".png");
            }
        }
        try (var tasklist = TasklistPage.login(browser, port, "hai-duong.van-hoa-xa-hoi.staff", PASSWORD)) {
            var page = tasklist.page();
            tasklist.open(consolidate());
            // when
            page.locator(".kehoach-evidence-open").click();
            var unit = page.locator(".kehoach-evidence > .kehoach-evidence-group")
                    .filter(new Locator.FilterOptions().setHasText("(12)"));
            assertThat(unit).hasCount(3);
            unit.first().locator("summary").first().click();
            // then: folded again by duty, since they are many
            var duty = unit.first().locator(".kehoach-evidence-group").first();
            duty.locator("summary").click();
            assertThat(duty.locator(".kehoach-evidence-file").first()).isVisible();
            assertThat(Accessible.findings(page, ".task-details .tab-content")).isEmpty();
            EvidencePictures.both(page, "evidence-consolidate");
        }
    }

    private String consolidate() {
        var round = "BC-" + YEAR + ".hai-duong";
        engine.getRuntimeService()
                .createProcessInstanceByKey("annual-report")
                .processDefinitionWithoutTenantId()
                .businessKey(round)
                .setVariables(Map.of(
                        "locality",
                        "hai-duong",
                        "plan",
                        PLAN.planId(),
                        "version",
                        1,
                        "year",
                        YEAR,
                        "round",
                        round,
                        "roundKind",
                        "ANNUAL",
                        "subject",
                        "Báo cáo năm (mẫu)",
                        "unitName",
                        "UBND (mẫu)"))
                .startBeforeActivity("userTask_consolidate")
                .execute();
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(round)
                .taskDefinitionKey("userTask_consolidate")
                .singleResult()
                .getId();
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }
}
