package vn.kehoach.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.evidence.EvidenceClient.json;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;

/** Files attached to reports of one year that no other test opens. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceIT {
    private static final int YEAR = 2036;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @FlywayDataSource
    javax.sql.DataSource owner;

    @LocalServerPort
    int port;

    private OpenReports reports;

    @BeforeAll
    void openReports() {
        reports = OpenReports.open(engine, jdbc, "hai-duong", YEAR);
    }

    @Test
    void givenFile_thenItIsListedDescribedHandedOutAndRemoved() {
        // given
        var staff = staff("truong-1");
        var picture = SampleFiles.picture("jpg");
        // when
        var added = staff.attach("Ảnh hội nghị (mẫu).jpg", picture, "Ngày 05/3");
        // then
        assertThat(added.statusCode()).isEqualTo(201);
        var line = staff.files().get(0);
        assertThat(line).isEqualTo(json(added));
        assertThat(line.path("name").asText()).isEqualTo("Ảnh hội nghị (mẫu).jpg");
        assertThat(line.path("type").asText()).isEqualTo("image/jpeg");
        assertThat(line.path("size").asInt()).isEqualTo(picture.length);
        assertThat(line.path("sha256").asText()).isEqualTo(SampleFiles.sha256(picture));
        assertThat(line.path("description").asText()).isEqualTo("Ngày 05/3");
        assertThat(line.path("addedBy").asText()).isNotBlank().isNotEqualTo("hai-duong.truong-1.staff");
        assertThat(line.path("shown").asText()).isEqualTo("picture");
        assertThat(line.path("mayRemove").asBoolean()).isTrue();
        var id = line.path("id").asText();
        // when
        assertThat(staff.describe(id, " Họp dân, 05/3 (mẫu) ").statusCode()).isEqualTo(204);
        // then
        assertThat(staff.files().get(0).path("description").asText()).isEqualTo("Họp dân, 05/3 (mẫu)");
        // when
        assertThat(staff.remove(id).statusCode()).isEqualTo(204);
        // then
        assertThat(staff.files()).isEmpty();
        assertThat(staff.download(id).statusCode()).isEqualTo(404);
        assertThat(chunks(id)).isZero();
        assertThat(trail(id))
                .containsExactly(
                        "EVIDENCE_ADDED hai-duong.truong-1.staff",
                        "EVIDENCE_DESCRIBED hai-duong.truong-1.staff",
                        "EVIDENCE_REMOVED hai-duong.truong-1.staff");
        assertThat(removed(id)).contains(SampleFiles.sha256(picture), "Ảnh hội nghị (mẫu).jpg");
    }

    @Test
    void givenDownloadAndPreview_thenBrowserIsToldToRunNothing() {
        // given
        var staff = staff("truong-2");
        var id = staff.attached("Ảnh “họp”; thôn 1.png", SampleFiles.picture("png"));
        // when
        var download = staff.bytes(id);
        var preview = staff.preview(id);
        // then
        assertThat(download.body()).isEqualTo(SampleFiles.picture("png"));
        assertThat(download.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E1%BA%A2nh%20%E2%80%9Ch%E1%BB%8Dp%E2%80%9D%3B%20th%C3%B4n%201.png");
        for (var answer : List.of(download, preview)) {
            var headers = answer.headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.allValues("Content-Security-Policy"))
                    .containsExactly("default-src 'none'; sandbox; frame-ancestors 'none'");
            assertThat(headers.firstValue("Content-Type")).contains("image/png");
            assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        }
        assertThat(preview.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("inline;");
        // a handed out file is on the trail, each time
        assertThat(trail(id)).filteredOn(act -> act.startsWith("DOWNLOAD")).hasSize(2);
    }

    @Test
    void givenFilesABrowserCannotShow_thenThereIsNoPreviewOfThem() {
        // given
        var staff = staff("truong-2");
        var text = staff.attached("ghi chép.txt", SampleFiles.bytes("Đã họp (mẫu)"));
        var word = staff.attached("biên bản.docx", SampleFiles.docx());
        var pdf = staff.attached("biên bản.pdf", SampleFiles.pdf());
        // then
        assertThat(staff.preview(text).statusCode()).isEqualTo(404);
        assertThat(staff.preview(word).statusCode()).isEqualTo(404);
        var shown = staff.preview(pdf).headers();
        assertThat(shown.firstValue("Content-Type")).contains("application/pdf");
        assertThat(shown.firstValue("Content-Security-Policy").orElse("")).startsWith("default-src 'none'");
    }

    @Test
    void givenTwoFilesOfTheSameName_thenBothAreKept() {
        // given
        var staff = staff("to-dan-pho-1");
        // when
        var one = staff.attached("ghi chép.txt", SampleFiles.bytes("Lần một (mẫu)"));
        var two = staff.attached("ghi chép.txt", SampleFiles.bytes("Lần hai (mẫu)"));
        // then
        assertThat(staff.download(one).body()).isEqualTo("Lần một (mẫu)");
        assertThat(staff.download(two).body()).isEqualTo("Lần hai (mẫu)");
        assertThat(staff.files()).hasSize(2);
    }

    @Test
    void givenOddName_thenOnlyWhatIsVisibleOfItIsKept() {
        // given
        var staff = staff("to-dan-pho-3");
        // when
        var id = staff.attached("../../etc/A\u0309nh\u202Egpj.jpg", SampleFiles.picture("jpg"));
        // then
        assertThat(staff.files().get(0).path("name").asText()).isEqualTo("Ảnhgpj.jpg");
        staff.remove(id);
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

    private List<String> trail(String id) {
        return JdbcClient.create(owner).sql("""
                        select act || ' ' || actor from audit_entry
                         where coalesce(after, before)::jsonb ->> 'file' = ? and act ~ '^(EVIDENCE|DOWNLOAD)' order by seq
                        """).param(id).query(String.class).list();
    }

    private String removed(String id) {
        return JdbcClient.create(owner)
                .sql("select before from audit_entry where act = 'EVIDENCE_REMOVED' and before like ?")
                .param("%" + id + "%")
                .query(String.class)
                .single();
    }
}
