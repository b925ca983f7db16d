package vn.kehoach.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Tasklist as one logged-in person sees it. */
final class TasklistPage implements AutoCloseable {
    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final RefusedCalls refused;

    private TasklistPage(BrowserContext context, String base) {
        this.context = context;
        this.page = context.newPage();
        this.base = base;
        this.refused = RefusedCalls.of(page);
    }

    static TasklistPage login(Browser browser, int port, String user, String password) {
        var options = new Browser.NewContextOptions().setLocale("en-US").setViewportSize(1400, 1000);
        return login(browser.newContext(options), port, user, password);
    }

    static TasklistPage login(BrowserContext context, int port, String user, String password) {
        var tasklist = new TasklistPage(context, "http://localhost:" + port);
        tasklist.page.navigate(tasklist.base + TASKLIST);
        tasklist.page.locator("#username").fill(user);
        tasklist.page.locator("#password").fill(password);
        tasklist.page.locator("button[type=submit]").click();
        tasklist.waitForLists(user);
        return tasklist;
    }

    // What stood on the screen instead helps whoever reads a failed build.
    private void waitForLists(String user) {
        try {
            page.getByText("Việc cần làm").first().waitFor();
        } catch (PlaywrightException e) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screens", "failed-login-" + user + ".png")));
            throw new IllegalStateException("no lists after login of " + user + " at " + page.url(), e);
        }
    }

    /** What the server did not answer since the login. */
    List<String> refused() {
        return refused.all();
    }

    Page page() {
        return page;
    }

    /** Opens the form of a task and takes the task, so that the form can be filled. */
    void take(String task) {
        open(task);
        page.locator("button.claim").click();
        page.locator("button.claim").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    void open(String task) {
        page.navigate(base + TASKLIST + "#/?task=" + task);
        page.locator(".fjs-form").waitFor();
    }

    /** Presses the button under the form and waits until the task is done; the next one of the list opens by itself. */
    void complete() {
        completeButton().click();
        page.locator(".kehoach-done:not(:empty)").waitFor();
    }

    Locator completeButton() {
        return page.locator(".form-actions .btn-primary");
    }

    Locator field(String key) {
        return page.locator("[id$='-field_" + key + "']").first();
    }

    /** What stands on the screen: the page, and what is in its fields, but not the text of the plan itself. */
    @SuppressWarnings("unchecked")
    List<String> words() {
        var fields = page.locator(".fjs-form textarea:not([id$='-field_body'])");
        var inFields = (List<String>) fields.evaluateAll("all => all.map(field => field.value)");
        return Stream.concat(Stream.of(page.locator("body").innerText()), inFields.stream())
                .toList();
    }

    /** A picture of the whole form, not only of what the window shows. */
    void picture(Path file) {
        var height = page.locator(".fjs-form").evaluate("form => form.getBoundingClientRect().height");
        page.setViewportSize(1400, Math.min(6000, ((Number) height).intValue() + 500));
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        page.setViewportSize(1400, 1000);
    }

    @Override
    public void close() {
        context.close();
    }
}
