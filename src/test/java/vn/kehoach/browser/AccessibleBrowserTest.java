package vn.kehoach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The check of the other browser tests sees what it is for. */
@EnabledIf(
        value = "vn.kehoach.browser.Chromium#isInstalled",
        disabledReason = "No Chromium found: browser tests skipped. Install it or name it in CHROMIUM.")
class AccessibleBrowserTest {
    @Test
    void givenFieldWithoutLabelAndPaleText_thenBothAreFound() {
        // given
        try (var playwright = Chromium.playwright();
                var browser = Chromium.launch(playwright)) {
            var page = browser.newPage();
            page.setContent("<!DOCTYPE html><html lang=vi><title>x</title><main><input class=bare>"
                    + "<p class=pale style='color:#bbb;background:#fff'>Chữ nhạt</p></main></html>");
            // then
            assertThat(Accessible.findings(page))
                    .anyMatch(finding -> finding.startsWith("label "))
                    .anyMatch(finding -> finding.startsWith("color-contrast "));
            assertThat(Accessible.findings(page, ".pale")).hasSize(1);
        }
    }
}
