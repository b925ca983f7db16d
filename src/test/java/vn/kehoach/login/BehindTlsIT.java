package vn.kehoach.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.kehoach.support.WebClient;

/** Behind a proxy that ends TLS and says so. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"kehoach.data-dir=target/it/tls-${random.uuid}", "camunda.bpm.job-execution.enabled=false"})
@ActiveProfiles("tls")
class BehindTlsIT {
    @LocalServerPort
    int port;

    @Test
    void givenRequestThroughTheProxy_thenCookiesAreSecureAndBrowsersToldToStay() {
        // when
        var page = through("/login");
        // then
        assertThat(cookies(page)).isNotEmpty().allMatch(cookie -> cookie.contains("; Secure"));
        assertThat(cookies(page)).allMatch(cookie -> cookie.contains("; HttpOnly") && cookie.contains("SameSite=Lax"));
        assertThat(page.headers().firstValue("Strict-Transport-Security").orElse(""))
                .contains("max-age=31536000");
        assertThat(through("/").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).startsWith("https://"));
    }

    @Test
    void givenNoTokenIsSet_thenMetricsAreThereForNobody() {
        // given
        var admin = new WebClient(port);
        var asked = admin.request("/actuator/prometheus").header("Authorization", "Bearer ");
        // then
        assertThat(admin.send(asked.GET()).statusCode()).isEqualTo(404);
        assertThat(through("/actuator/prometheus").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> through(String path) {
        var web = new WebClient(port);
        return web.send(web.request(path).header("X-Forwarded-Proto", "https").GET());
    }

    private static List<String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }
}
