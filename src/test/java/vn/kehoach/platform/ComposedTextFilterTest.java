package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ComposedTextFilterTest {
    private static final String COMPOSED = "Trạm Y tế";
    private static final String DECOMPOSED = Normalizer.normalize(COMPOSED, Normalizer.Form.NFD);

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/x");

    @Test
    void givenDecomposedJson_thenItArrivesComposed() throws Exception {
        // given
        request.setContentType("application/json;charset=UTF-8");
        request.setContent(("{\"name\":\"" + DECOMPOSED + "\"}").getBytes(StandardCharsets.UTF_8));
        // when
        var seen = passed();
        // then
        assertThat(body(seen)).isEqualTo("{\"name\":\"" + COMPOSED + "\"}");
    }

    @Test
    void givenDecomposedParameters_thenEveryWayToReadThemIsComposed() throws Exception {
        // given
        request.addParameter("tim", DECOMPOSED);
        request.setQueryString("tim=Tra%CC%A3m%20Y+t%C3%AA%CC%81&a=%26b&c=%zz&q=x");
        // when
        var seen = passed();
        // then
        assertThat(seen.getParameter("tim")).isEqualTo(COMPOSED);
        assertThat(seen.getParameterValues("tim")).containsExactly(COMPOSED);
        assertThat(seen.getParameterMap().get("tim")).containsExactly(COMPOSED);
        assertThat(seen.getQueryString()).isEqualTo("tim=Tr%E1%BA%A1m+Y+t%E1%BA%BF&a=%26b&c=%zz&q=x");
    }

    @Test
    void givenMoreThanAnyFormHolds_thenItIsRefusedUnread() throws Exception {
        // given
        request.setContentType("application/json");
        request.setContent(new byte[ComposedTextFilter.MOST + 1]);
        var answer = new MockHttpServletResponse();
        // when
        new ComposedTextFilter().doFilter(request, answer, (passed, ignored) -> {
            throw new IllegalStateException("passed on");
        });
        // then
        assertThat(answer.getStatus()).isEqualTo(413);
    }

    @Test
    void givenPageOpenToStrangers_thenItsBodyIsNotRead() throws Exception {
        // given
        request.setRequestURI("/login");
        request.setContentType("application/json");
        request.setContent(new byte[ComposedTextFilter.MOST + 1]);
        // when
        var seen = passed();
        // then
        assertThat(seen.getInputStream().available()).isEqualTo(ComposedTextFilter.MOST + 1);
    }

    @Test
    void givenOtherContent_thenItIsNotTouched() throws Exception {
        // given
        var bytes = new byte[] {(byte) 0xff, 0x61, (byte) 0xcc, (byte) 0x81};
        request.setContentType("application/octet-stream");
        request.setContent(bytes);
        // when
        var seen = passed();
        // then
        assertThat(seen.getInputStream().readAllBytes()).isEqualTo(bytes);
        assertThat(seen.getParameter("none")).isNull();
        assertThat(seen.getQueryString()).isNull();
    }

    private HttpServletRequest passed() throws Exception {
        var seen = new AtomicReference<HttpServletRequest>();
        new ComposedTextFilter()
                .doFilter(
                        request,
                        new MockHttpServletResponse(),
                        (passed, answer) -> seen.set((HttpServletRequest) passed));
        return Objects.requireNonNull(seen.get());
    }

    private static String body(HttpServletRequest seen) throws IOException {
        return new String(seen.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
