package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.cycle.HttpHand;
import vn.kehoach.cycle.Simulation;
import vn.kehoach.evidence.SampleFiles;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.WholeScope;

/** The screens that the user guide shows, met in the first year of one ward, with the words that the guide keeps. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "kehoach.data-dir=target/it/guide-${random.uuid}",
            "kehoach.demo.date=2026-06-01",
            "camunda.bpm.job-execution.enabled=false"
        })
@EnabledIf(
        value = "vn.kehoach.browser.Chromium#isInstalled",
        disabledReason = "No Chromium found: browser tests skipped. Install it or name it in CHROMIUM.")
@ExtendWith(WholeScope.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GuideBrowserTest {
    private static final LocalDate END = LocalDate.of(2027, 6, 1);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final FilePayload PHOTO =
            new FilePayload("Ảnh họp dân.jpg", "image/jpeg", SampleFiles.picture("jpg"));

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final GuidePictures pictures = new GuidePictures();
    private final List<String> changed = new ArrayList<>();
    private PausingHand hand;
    private Simulation simulation;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void openBrowser() {
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
        hand = new PausingHand(new HttpHand(port));
        simulation = new Simulation(engine, hand, "hai-duong");
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
        playwright.close();
        EngineTime.reset();
    }

    @Test
    @Order(1)
    void givenLoginAndAccounts_thenScreensAreAsInTheGuide() {
        // given
        EngineTime.set(LocalDate.of(2026, 6, 1).atTime(9, 0));
        try (var context = browser.newContext(Windows.desk())) {
            var page = context.newPage();
            page.setViewportSize(900, 620);
            page.navigate(address("/login"));
            take("dang-nhap", page);
        }
        try (var admin = login("hai-duong.admin", Windows.desk())) {
            // when
            admin.page().navigate(address("/quan-tri/tai-khoan/them"));
            admin.page().locator("#name").fill("Cán bộ mới (mẫu)");
            admin.page().locator("#user").fill("hai-duong.can-bo-moi");
            take("quan-tri-them-tai-khoan", admin.page());
            admin.page().navigate(address("/quan-tri/ngay-nghi?nam=2027"));
            take("quan-tri-ngay-nghi", admin.page());
        }
        // then
        assertThat(changed).isEmpty();
    }

    @Test
    @Order(2)
    void givenDraftOfPlan_thenScreensOfOfficeChairAndClerkAreAsInTheGuide() {
        // given
        playUntil("userTask_answerComment");
        try (var office = login("hai-duong.van-hoa-xa-hoi.staff", Windows.desk())) {
            office.take(task("userTask_answerComment", "van-hoa-xa-hoi"));
            office.page().locator("[id$='-field_answer-1']").check();
            office.field("reason").fill("Thời hạn theo quy định của thành phố (mẫu)");
            take("van-hoa-xa-hoi-tra-loi-gop-y", office.page());
        }
        // when
        playUntil("userTask_approve");
        try (var chair = login("hai-duong.vice-chair", Windows.desk())) {
            chair.page().navigate(address("/"));
            take("pho-chu-tich-trang-lam-viec", chair.page());
            chair.take(task("userTask_approve", "vice-chair"));
            new FormFiller(chair.page(), "document-approval-approve")
                    .fill(Map.of("decision", "RETURN", "reasonCode", "INCOMPLETE", "note", "Bổ sung thời hạn (mẫu)"));
            show(chair.field("note"));
            take("pho-chu-tich-tra-lai", chair.page());
        }
        playUntil("userTask_issue");
        try (var clerk = login("hai-duong.records-clerk", Windows.desk())) {
            clerk.take(task("userTask_issue", "records-clerk"));
            clerk.page().locator("[id$='-field_channel-0']").check();
            show(clerk.field("note"));
            take("van-thu-cap-so", clerk.page());
        }
        // then
        assertThat(changed).isEmpty();
    }

    @Test
    @Order(3)
    void givenDuties_thenScreensOfUnitAndPhoneAreAsInTheGuide() {
        // given
        playUntil("userTask_reportDuty");
        try (var unit = login("hai-duong.tram-y-te.staff", Windows.desk())) {
            unit.take(task("userTask_reportDuty", "tram-y-te"));
            take("don-vi-danh-sach-viec", unit.page());
        }
        try (var head = login("hai-duong.to-dan-pho-3.staff", Windows.phone())) {
            // when
            var page = head.page();
            page.navigate(address("/"));
            take("dien-thoai-trang-lam-viec", page);
            head.take(task("userTask_reportDuty", "to-dan-pho-3"));
            new FormFiller(page, "unit-execution-report-duty")
                    .fill(Map.of("outcome", "DONE", "progress", "Đã họp dân (mẫu)", "product", "01 buổi họp (mẫu)"));
            show(head.field("progress"));
            take("dien-thoai-bao-ket-qua", page);
            page.locator(".kehoach-evidence-open").click();
            page.locator(".kehoach-evidence-drop input[multiple]").setInputFiles(PHOTO);
            assertThat(page.locator(".kehoach-evidence-file")).hasCount(1);
            show(page.locator(".kehoach-evidence-file"));
            take("dien-thoai-minh-chung", page);
            page.locator(".task-details .nav-tabs a").first().click();
            head.complete();
            assertThat(head.refused()).isEmpty();
        }
        // then
        assertThat(changed).isEmpty();
    }

    @Test
    @Order(4)
    void givenReports_thenScreensOfUnitHeadAndOfficeAreAsInTheGuide() {
        // given
        playUntil("userTask_signOff");
        try (var head = login("hai-duong.tram-y-te.head", Windows.desk())) {
            head.take(task("userTask_signOff", "tram-y-te.head"));
            show(head.field("note"));
            take("thu-truong-ky-bao-cao", head.page());
        }
        playUntil("userTask_acceptReport", "userTask_writeReport");
        try (var unit = login("hai-duong.van-phong.staff", Windows.desk())) {
            unit.open(task("userTask_writeReport", "van-phong"));
            unit.page().locator(".task-details .nav-tabs a:text-is('Hồ sơ')").click();
            assertThat(unit.page().locator(".kehoach-case")).containsText("Trả lại");
            take("don-vi-ho-so", unit.page());
        }
        try (var office = login("hai-duong.van-hoa-xa-hoi.staff", Windows.desk())) {
            office.page().navigate(address("/camunda/app/tasklist/default/#/duyet-nhieu"));
            var boxes = office.page().locator("li input[type=checkbox]");
            List.of(0, 1, 2).forEach(box -> boxes.nth(box).check());
            take("van-hoa-xa-hoi-duyet-nhieu", office.page());
            // when
            playUntil("userTask_consolidate");
        }
        try (var office = login("hai-duong.van-hoa-xa-hoi.staff", Windows.desk())) {
            office.take(task("userTask_consolidate", "van-hoa-xa-hoi"));
            take("van-hoa-xa-hoi-tong-hop", office.page());
        }
        // then
        assertThat(changed).isEmpty();
    }

    private void playUntil(String... kinds) {
        jdbc.sql("delete from form_draft").update();
        hand.keep(Set.of(kinds));
        simulation.play(EngineTime.now().toLocalDate(), END, hand::stopped);
    }

    private String task(String key, String post) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(key)
                .taskCandidateGroup("hai-duong." + post)
                .includeAssignedTasks()
                .list()
                .get(0)
                .getId();
    }

    private void take(String name, Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        changed.addAll(pictures.take(name, page));
    }

    private static void show(Locator part) {
        part.evaluate("part => part.scrollIntoView({ block: 'center' })");
    }

    // What a page says of "now" is said of the day that is played.
    private TasklistPage login(String user, Browser.NewContextOptions window) {
        var context = browser.newContext(window);
        context.clock().setFixedTime(Date.from(EngineTime.now().atZone(ZONE).toInstant()));
        return TasklistPage.login(context, port, user, OpenReports.PASSWORD);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
