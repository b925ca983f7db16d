package vn.kehoach.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;

/** The guide is there before anybody has logged in. */
@ServerTest
class GuidePagesIT {
    @LocalServerPort
    int port;

    @Test
    void givenNobodyLoggedIn_thenFrontLeadsToThePageOfEachRole() {
        // given
        var web = new WebClient(port);
        // when
        var front = web.get("/huong-dan");
        // then
        assertThat(front.statusCode()).isEqualTo(200);
        assertThat(front.body()).contains("<h1>Hướng dẫn sử dụng</h1>", "href=\"/huong-dan/van-thu\"");
        assertThat(web.get("/huong-dan/van-thu").body())
                .contains("<title>Văn thư – Kế hoạch</title>", "src=\"/huong-dan/anh/van-thu-cap-so.png\"");
        assertThat(web.get("/login").body()).contains("href=\"/huong-dan\"");
    }

    @Test
    void givenPicture_thenItIsSentAsOne() {
        // when
        var picture = new WebClient(port).get("/huong-dan/anh/dang-nhap.png");
        // then
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
    }

    @Test
    void givenNoPageOfTheGuide_thenThereIsNothing() {
        // given
        var web = new WebClient(port);
        // then
        assertThat(web.get("/huong-dan/khong-co").statusCode()).isEqualTo(404);
        assertThat(web.get("/huong-dan/anh/khong-co.png").statusCode()).isEqualTo(404);
        assertThat(web.get("/huong-dan/anh/dang-nhap.txt").statusCode()).isEqualTo(404);
    }
}
