package vn.kehoach.browser;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import vn.kehoach.cycle.Hand;
import vn.kehoach.cycle.HttpHand;
import vn.kehoach.cycle.Office;
import vn.kehoach.cycle.OpenTask;
import vn.kehoach.support.TasklistClient;

/** Completes the first task of each kind in a real browser, and the others over HTTP. */
final class BrowserHand implements Hand {
    private static final String PASSWORD = "kehoach-demo";

    private final Browser browser;
    private final ProcessEngine engine;
    private final int port;
    private final Path pictures;
    private final HttpHand http;
    private final Set<String> done = new TreeSet<>();

    BrowserHand(Browser browser, ProcessEngine engine, int port, Path pictures) {
        this.browser = browser;
        this.engine = engine;
        this.port = port;
        this.pictures = pictures;
        this.http = new HttpHand(port);
    }

    Set<String> done() {
        return done;
    }

    @Override
    public void complete(OpenTask task, Office office) {
        if (!done.add(task.key())) {
            http.complete(task, office);
            return;
        }
        var prefilled = TasklistClient.login(port, task.user(), PASSWORD).openForm(task.id());
        var typed = office.typed(task, prefilled);
        try (var tasklist = TasklistPage.login(browser, port, task.user(), PASSWORD)) {
            tasklist.take(task.id());
            var form = formOf(task);
            new FormFiller(tasklist.page(), form).fill(typed);
            tasklist.picture(pictures.resolve(form + ".png"));
            tasklist.complete();
        }
    }

    private String formOf(OpenTask task) {
        var form = engine.getTaskService()
                .createTaskQuery()
                .taskId(task.id())
                .initializeFormKeys()
                .singleResult()
                .getCamundaFormRef();
        return form.getKey();
    }
}
