package vn.kehoach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** The files of a task as they look on a wide screen and on a phone. */
final class EvidencePictures {
    private EvidencePictures() {}

    /** Nothing has to be pushed aside on the phone. */
    static void both(Page page, String name) {
        page.setViewportSize(1280, 900);
        page.locator(".kehoach-evidence").scrollIntoViewIfNeeded();
        one(page, name);
        page.setViewportSize(390, 844);
        page.locator(".kehoach-evidence").scrollIntoViewIfNeeded();
        assertThat((boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                .isFalse();
        one(page, name + "-phone");
        page.setViewportSize(1400, 1000);
    }

    static void one(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
    }
}
