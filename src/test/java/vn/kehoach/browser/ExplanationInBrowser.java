package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** The page on which a supervisor asks a unit to explain something. */
final class ExplanationInBrowser {
    private ExplanationInBrowser() {}

    /** Mistypes the day first: the question must stay. Ends on the list that shows it. */
    static void ask(Page page, String question) {
        var usual = page.locator("#due").inputValue();
        page.locator("#question").fill(question);
        page.locator("#due").fill("31/02/2027");
        page.locator("main form button[type=submit]").last().click();
        assertThat(page.locator("#due-error")).containsText("Ngày ghi theo ngày/tháng/năm");
        assertThat(page.locator("#question")).hasValue(question);
        page.locator("#due").fill(usual);
        page.locator("main form button[type=submit]").last().click();
        assertThat(page.locator("[role=status]")).containsText("Đã gửi đến");
        assertThat(page.locator(".question").first()).containsText(question);
    }
}
