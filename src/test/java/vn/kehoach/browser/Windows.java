package vn.kehoach.browser;

import com.microsoft.playwright.Browser;

/** The windows in which the pictures of the guide are taken: those of a desk and of a phone. */
final class Windows {
    private Windows() {}

    static Browser.NewContextOptions desk() {
        return of(1280, 800);
    }

    static Browser.NewContextOptions phone() {
        return of(390, 844);
    }

    private static Browser.NewContextOptions of(int width, int height) {
        return new Browser.NewContextOptions().setLocale("vi-VN").setViewportSize(width, height);
    }
}
