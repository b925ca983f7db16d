package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import vn.kehoach.platform.Dates;

/** The way from an open task to the page where more time is asked for. */
final class MoreTimeInBrowser {
    private MoreTimeInBrowser() {}

    /** Mistypes the day first: the reason must stay. Ends on the page that shows the question. */
    static void ask(Page page, LocalDate day) {
        page.locator(".kehoach-extension a").click();
        page.locator("#day").fill("31/02/2027");
        page.locator("#reason").fill("Đang mùa thi (mẫu)");
        page.getByText("Gửi đề nghị").click();
        assertThat(page.locator("#day-error")).containsText("Ngày ghi theo ngày/tháng/năm");
        assertThat(page.locator("#reason")).hasValue("Đang mùa thi (mẫu)");
        page.locator("#day").fill(Dates.show(day));
        page.getByText("Gửi đề nghị").click();
        assertThat(page.locator("main")).containsText("Đang chờ quyết định");
        page.getByText("Trở lại việc này").click();
        assertThat(page.locator(".kehoach-extension")).hasText("Đang xin gia hạn đến ngày " + Dates.show(day));
        page.locator(".kehoach-extension a").click();
        assertThat(page.getByText("Rút đề nghị")).isVisible();
    }
}
