package vn.kehoach.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** The calls of a page that the server did not answer: nobody at ordinary work may ever meet one. */
final class RefusedCalls {
    // Asked for by Admin, refused to everybody: figures for the maker of the engine.
    private static final String TELEMETRY = "/telemetry/data";

    private final List<String> refused = new ArrayList<>();

    static RefusedCalls of(Page page) {
        var calls = new RefusedCalls();
        page.onResponse(answer -> {
            if (answer.status() >= 400 && !answer.url().endsWith(TELEMETRY) && !isOfATaskJustDone(answer)) {
                calls.refused.add(answer.status() + " " + answer.request().method() + " " + answer.url());
            }
        });
        return calls;
    }

    // A draft that was on its way when its task was completed: what was typed has been handed in.
    private static boolean isOfATaskJustDone(Response answer) {
        return answer.status() == 404
                && answer.request().method().equals("PUT")
                && answer.url().endsWith("/draft");
    }

    List<String> all() {
        return refused;
    }
}
