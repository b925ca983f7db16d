package vn.kehoach.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.evidence.EvidenceClient.message;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Random;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;

/** How much is taken and how, and that what is not taken leaves nothing; the year is one that no other test opens. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceLimitsIT {
    private static final int YEAR = 2050;
    private static final int MEGABYTE = 1_048_576;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private OpenReports reports;

    @BeforeAll
    void openReports() {
        reports = OpenReports.open(engine, jdbc, "hai-duong", YEAR);
    }

    @Test
    void givenFileAsLargeAsAllowed_thenItGoesInAndOutInParts() {
        // given
        var staff = staff("to-dan-pho-2");
        var large = new byte[25 * MEGABYTE];
        new Random(1).nextBytes(large);
        var head = SampleFiles.pdf();
        System.arraycopy(head, 0, large, 0, head.length);
        // when
        var id = staff.attached("bản quét.pdf", large);
        var back = staff.bytes(id);
        // then
        assertThat(chunks(id)).isEqualTo(25);
        assertThat(staff.files().get(0).path("sha256").asText()).isEqualTo(SampleFiles.sha256(large));
        assertThat(SampleFiles.sha256(back.body())).isEqualTo(SampleFiles.sha256(large));
        assertThat(back.headers().firstValueAsLong("Content-Length")).hasValue(large.length);
        // when: one byte more
        var answer = staff.attach("bản quét.pdf", Arrays.copyOf(large, large.length + 1));
        // then
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(message(answer)).startsWith("Tệp lớn quá 25 MB.");
        assertThat(staff.files()).hasSize(1);
        assertThat(orphans()).isZero();
    }

    @Test
    void givenBadFiles_thenRefusalSaysWhyAndNothingIsLeft() {
        // given
        var staff = staff("to-dan-pho-3");
        // when, then
        assertRefused(staff.attach("văn bản.docx", SampleFiles.docm()), "không đúng với đuôi “.docx”");
        assertRefused(staff.attach("văn bản.docm", SampleFiles.docm()), "Không nhận loại tệp");
        assertRefused(staff.attach("ảnh.jpg", SampleFiles.bytes("<html></html>")), "không đúng với đuôi “.jpg”");
        assertRefused(staff.attach("a".repeat(160) + ".jpg", SampleFiles.picture("jpg")), "dài quá 150 ký tự");
        assertRefused(staff.attach("ảnh.jpg", SampleFiles.picture("jpg"), "x".repeat(501)), "Mô tả dài quá 500");
        assertRefused(staff.attach("ảnh.jpg", new byte[0]), "trống");
        assertThat(staff.files()).isEmpty();
        assertThat(orphans()).isZero();
    }

    @Test
    void givenConnectionCutInTheMiddle_thenNothingIsLeft() throws IOException {
        // given
        var staff = staff("van-phong");
        // when
        var answer = staff.attachHalf(port, "bản quét.pdf", new byte[3 * MEGABYTE]);
        // then
        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(staff.files()).isEmpty();
        assertThat(orphans()).isZero();
    }

    @Test
    void givenTaskWithAsManyFilesAsAllowed_thenTheNextIsRefused() {
        // given
        var staff = staff("tram-y-te");
        for (var number = 1; number <= 30; number++) {
            staff.attached("ghi chép " + number + ".txt", SampleFiles.bytes("Lần " + number));
        }
        // when, then
        assertRefused(staff.attach("nữa.txt", SampleFiles.bytes("Nữa")), "đã có 30 tệp");
        assertThat(staff.files()).hasSize(30);
    }

    @Test
    void givenWhoMayNotAttach_thenHeIsToldBeforeHisFileIsTaken() throws IOException {
        // given
        var task = reports.task("truong-1").getId();
        var owner = EvidenceClient.of(port, "hai-duong.truong-1.staff", task);
        var stranger = EvidenceClient.of(port, "hai-duong.truong-2.staff", task);
        var supervisor = EvidenceClient.of(port, "hai-duong.vice-chair", task);
        // when, then: the answer comes although all but the head of the file is still missing
        assertThat(stranger.announce(port, true)).startsWith("HTTP/1.1 404");
        assertThat(supervisor.announce(port, true)).startsWith("HTTP/1.1 403");
        assertThat(owner.announce(port, false)).startsWith("HTTP/1.1 403");
        assertThat(EvidenceClient.ofNobody(port, task).announce(port, false)).matches("HTTP/1.1 40[13].*");
    }

    private static void assertRefused(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(message(answer)).contains(words);
    }

    private EvidenceClient staff(String unit) {
        return EvidenceClient.of(
                port, reports.unit(unit) + ".staff", reports.task(unit).getId());
    }

    private int chunks(String id) {
        return jdbc.sql("select count(*) from evidence_chunk where file_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private int orphans() {
        return jdbc.sql("select count(*) from evidence_chunk where file_id not in (select id from evidence_file)")
                .query(Integer.class)
                .single();
    }
}
