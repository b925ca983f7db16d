package vn.kehoach.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;

/** The page of a person's letters and the log of a locality: who sees what, who may not. */
@ServerTest
class MailPagesIT {
    private static final String LOG = MailPages.PATH + "/nhat-ky";
    private static final String TEXT = "Chỉ người nhận đọc (mẫu)";

    @Autowired
    ApplicationContext application;

    @Autowired
    MailChoices choices;

    @LocalServerPort
    int port;

    private PostOffice office;

    @BeforeEach
    void open() {
        office = new PostOffice(application);
        put("hai-duong", PostOffice.USER, "Việc <script>của trạm</script>");
        put("hai-duong", "hai-duong.van-phong.staff", "Việc của văn phòng");
        put("yet-kieu", "yet-kieu.van-phong.staff", "Việc của xã");
    }

    @AfterEach
    void close() {
        office.close();
        office.rooms.jdbc().sql("delete from mail_choice").update();
    }

    @Test
    void givenPerson_thenHeReadsHisLettersOnlyAndWithTheirTexts() {
        // given
        office.send();
        // when
        var page = login(PostOffice.USER).get(MailPages.PATH).body();
        // then
        assertThat(page)
                .contains("Việc &lt;script&gt;của trạm", TEXT, "Đã gửi</span>", "Đôn đốc", PostOffice.ADDRESS)
                .doesNotContain("văn phòng", "của xã", "<script>của", "Nhật ký thư của địa phương");
    }

    @Test
    void givenNoAddress_thenThePageSaysSo() {
        assertThat(login("hai-duong.van-phong.staff").get(MailPages.PATH).body())
                .contains("Tài khoản chưa có địa chỉ thư điện tử", "Chờ gửi");
    }

    @Test
    void givenChoice_thenItHoldsForThisPersonAndIsOnTheTrail() {
        // given
        var person = login(PostOffice.USER);
        // when
        person.postForm(MailPages.PATH, MailPages.PATH, Map.of("digestAt", "14:00"));
        // then
        assertThat(choices.of("hai-duong"))
                .containsExactly(Map.entry(PostOffice.USER, new MailChoice(LocalTime.of(14, 0), false)));
        assertThat(person.get(MailPages.PATH).body()).contains("value=\"14:00\" required checked");
        // when
        person.postForm(MailPages.PATH, MailPages.PATH, Map.of("digestAt", "08:30", "early", "true"));
        // then
        assertThat(choices.of("hai-duong")).containsEntry(PostOffice.USER, MailChoice.INITIAL);
        assertThat(choices.of("yet-kieu")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"03:00", "", "8h30", "08:30:01"})
    void givenAnotherTime_thenItIsRefused(String time) {
        // when
        var answer = login(PostOffice.USER).postForm(MailPages.PATH, MailPages.PATH, Map.of("digestAt", time));
        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Đề nghị chọn một trong các giờ nhận thư.");
        assertThat(choices.of("hai-duong")).isEmpty();
    }

    @Test
    void givenForgedChoice_thenItIsRefused() {
        // given
        var person = login(PostOffice.USER);
        // when
        var answer = person.send(person.request(MailPages.PATH)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("digestAt=11:00")));
        // then
        assertThat(person.location(answer)).startsWith("/login");
        assertThat(choices.of("hai-duong")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong.admin", "hai-duong.vice-chair"})
    void givenWhoWatchesOver_thenHeReadsTheLogOfHisLocalityWithoutTexts(String user) {
        // when
        var page = login(user).get(LOG).body();
        // then
        assertThat(page)
                .contains("Việc &lt;script&gt;của trạm", "Việc của văn phòng", "Chờ gửi")
                .doesNotContain(TEXT, "của xã", "Nội dung thư</summary>");
    }

    @ParameterizedTest
    @ValueSource(strings = {PostOffice.USER, "hai-duong.tram-y-te.head", "admin"})
    void givenSomebodyElse_thenTheLogIsClosed(String user) {
        assertThat(login(user).get(LOG).statusCode()).isEqualTo(403);
    }

    @Test
    void givenSearch_thenOnlyThatPersonDayAndState() {
        // given
        var admin = login("hai-duong.admin");
        // then
        assertThat(admin.get(LOG + "?nguoi=tram-y-te").body())
                .contains("của trạm")
                .doesNotContain("văn phòng");
        assertThat(admin.get(LOG + "?nguoi=khong-co-ai").body()).contains("Không có thư nào khớp");
        assertThat(admin.get(LOG + "?ngay=01/06/2026").body()).contains("của trạm");
        assertThat(admin.get(LOG + "?ngay=2/6/2026").body()).contains("Không có thư nào khớp");
        assertThat(admin.get(LOG + "?tinh-trang=SENT").body()).contains("Không có thư nào khớp");
        assertThat(admin.get(LOG + "?tinh-trang=WAITING&trang=1").body()).contains("của trạm");
        var bad = admin.get(LOG + "?ngay=30/02/2026");
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body()).contains("value=\"30/02/2026\"", "Ngày ghi theo ngày/tháng/năm");
        assertThat(admin.get(LOG + "?trang=-1").statusCode()).isEqualTo(200);
        assertThat(admin.get(LOG + "?trang=2").body()).contains("Không có thư nào khớp");
    }

    @Test
    void givenManyLetters_thenTheyComeInPages() {
        // given
        for (var number = 0; number < LetterFilter.PAGE; number++) {
            office.put(LetterKind.URGED, "trang-" + number);
        }
        var person = login(PostOffice.USER);
        // then
        assertThat(person.get(MailPages.PATH).body()).contains("Thư cũ hơn").doesNotContain("của trạm");
        assertThat(person.get(MailPages.PATH + "?trang=2").body()).contains("Thư mới hơn", "của trạm");
    }

    private void put(String locality, String user, String subject) {
        office.letters.put(new Letter(locality, user, LetterKind.URGED, "trang", PostOffice.TODAY, subject, TEXT, ""));
    }

    private WebClient login(String user) {
        var web = new WebClient(port);
        web.login(user, OpenReports.PASSWORD);
        return web;
    }
}
