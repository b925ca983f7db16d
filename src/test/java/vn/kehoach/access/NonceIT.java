package vn.kehoach.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.support.OpenReports.PASSWORD;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;

/** Each page of the web applications carries the nonce of its own policy, however many are asked for at once. */
@ServerTest
class NonceIT {
    private static final List<String> PAGES = Stream.of("tasklist", "cockpit", "admin", "welcome")
            .map("/camunda/app/%s/default/"::formatted)
            .toList();
    private static final String DATA = "/camunda/api/engine/engine/default/task/count";
    private static final int THREADS = 8;
    private static final int ROUNDS = 80;

    private static final Pattern SCRIPT_POLICY = Pattern.compile("script-src ([^;]+)");
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern SCRIPT = Pattern.compile("<script([^>]*)>");

    @LocalServerPort
    int port;

    private WebClient web;

    @BeforeEach
    void login() {
        web = new WebClient(port);
        web.login("admin", PASSWORD);
    }

    @Test
    void givenManyPagesAtOnce_thenEachHasANonceOfItsOwn() {
        // when
        var answers = atOnce(Collections.nCopies(ROUNDS, PAGES).stream()
                .flatMap(List::stream)
                .toList());
        // then
        assertThat(answers).hasSize(ROUNDS * PAGES.size()).allSatisfy(NonceIT::isOfOnePiece);
        assertThat(answers.stream().map(NonceIT::nonce)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givenPageKeptByBrowser_thenItIsSentAnew(String page) {
        // given
        var first = web.get(page);
        assertThat(first.headers().map()).doesNotContainKeys("ETag", "Last-Modified");
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        // when
        var second = web.send(web.request(page)
                .header("If-None-Match", "*")
                .header("If-Modified-Since", "Fri, 31 Dec 2100 00:00:00 GMT"));
        // then
        isOfOnePiece(second);
        assertThat(nonce(second)).isNotEqualTo(nonce(first));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givenHead_thenItTellsOfThePageWithoutIt(String page) {
        // when
        var head = web.send(web.request(page).method("HEAD", BodyPublishers.noBody()));
        // then
        assertThat(nonce(head)).isNotBlank();
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .hasValue(String.valueOf(web.get(page).body().length()));
    }

    @Test
    void givenAnswerThatIsNoPage_thenItIsUnderTheSamePolicy() {
        for (var path :
                List.of(DATA, "/camunda/app/tasklist/scripts/config.js", "/camunda/app/tasklist/scripts/nix.js")) {
            assertThat(scriptPolicy(web.get(path))).as(path).contains("'strict-dynamic'");
        }
    }

    static List<String> pages() {
        return PAGES;
    }

    private static void isOfOnePiece(HttpResponse<String> answer) {
        var page = answer.uri().getPath();
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        assertThat(answer.body()).as(page).contains("</html>").doesNotContain("$CSP_NONCE");
        var scripts = SCRIPT.matcher(answer.body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(scripts).as(page).hasSize(4).allSatisfy(script -> assertThat(script)
                .contains("nonce=\"" + nonce(answer) + "\""));
        assertThat(scriptPolicy(answer))
                .as(page)
                .contains("'strict-dynamic'")
                .doesNotContain("'unsafe-inline'", "'unsafe-eval'", "https:", "*");
    }

    private static String nonce(HttpResponse<String> answer) {
        var nonces = NONCE.matcher(scriptPolicy(answer)).results().toList();
        assertThat(nonces).hasSize(1);
        return nonces.get(0).group(1);
    }

    private static String scriptPolicy(HttpResponse<String> answer) {
        var policies = answer.headers().allValues("Content-Security-Policy");
        assertThat(policies).hasSize(1);
        var scripts = SCRIPT_POLICY.matcher(policies.get(0));
        assertThat(scripts.find()).as(policies.get(0)).isTrue();
        return scripts.group(1);
    }

    private List<HttpResponse<String>> atOnce(List<String> paths) {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            return paths.stream().map(path -> threads.submit(() -> web.get(path))).toList().stream()
                    .map(NonceIT::result)
                    .toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
