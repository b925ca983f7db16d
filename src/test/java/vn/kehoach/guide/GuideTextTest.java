package vn.kehoach.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideTextTest {
    @Test
    void givenText_thenFirstHeadingIsTheTitle() {
        // when
        var page = GuideText.page("# Văn thư *phường*\n\nMột dòng.");
        // then
        assertThat(page.title()).isEqualTo("Văn thư phường");
        assertThat(page.body()).contains("<p>Một dòng.</p>");
    }

    @Test
    void givenTextWithoutHeading_thenItIsNoPage() {
        assertThatThrownBy(() -> GuideText.page("Một dòng.")).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "[x](van-thu.md), href=\"/huong-dan/van-thu\"",
        "[x](van-thu.md#so), href=\"/huong-dan/van-thu#so\"",
        "[x](README.md), href=\"/huong-dan\"",
        "![x](anh/dang-nhap.png), src=\"/huong-dan/anh/dang-nhap.png\"",
        "[x](/ke-hoach), href=\"/ke-hoach\"",
    })
    void givenAddressInTheRepository_thenItIsOneOfThePages(String link, String address) {
        assertThat(GuideText.page("# Trang\n\n" + link).body()).contains(address);
    }

    @Test
    void givenMarkup_thenItStaysText() {
        // when
        var body = GuideText.page("# Trang\n\n<script>x</script>\n\n[x](javascript:alert)")
                .body();
        // then
        assertThat(body).contains("&lt;script&gt;").doesNotContain("<script", "javascript:");
    }
}
