package vn.kehoach.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.evidence.EvidenceClient.json;
import static vn.kehoach.evidence.EvidenceClient.message;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
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
    private static final int MEGABYTE = 1_048_576;

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
        assertThat(line.path("sha256").asText()).isEqualTo(sha256(picture));
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
        assertThat(removed(id)).contains(sha256(picture), "Ảnh hội nghị (mẫu).jpg");
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
        assertThat(staff.files().get(0).path("sha256").asText()).isEqualTo(sha256(large));
        assertThat(sha256(back.body())).isEqualTo(sha256(large));
        assertThat(back.headers().firstValueAsLong("Content-Length")).hasValue(large.length);
        // when: one byte more
        var answer = staff.attach("bản quét.pdf", java.util.Arrays.copyOf(large, large.length + 1));
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
    void givenOddName_thenOnlyWhatIsVisibleOfItIsKept() {
        // given
        var staff = staff("to-dan-pho-3");
        // when
        var id = staff.attached("../../etc/A\u0309nh\u202Egpj.jpg", SampleFiles.picture("jpg"));
        // then
        assertThat(staff.files().get(0).path("name").asText()).isEqualTo("Ảnhgpj.jpg");
        staff.remove(id);
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

    private static void assertRefused(java.net.http.HttpResponse<String> answer, String words) {
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

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
