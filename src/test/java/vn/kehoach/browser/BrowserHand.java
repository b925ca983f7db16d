package vn.kehoach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import vn.kehoach.cycle.Hand;
import vn.kehoach.cycle.HttpHand;
import vn.kehoach.cycle.Office;
import vn.kehoach.cycle.OpenTask;
import vn.kehoach.explanation.ExplanationPlaces;
import vn.kehoach.support.FormWords;
import vn.kehoach.support.TasklistClient;

/**
 * Completes the first task of each kind in a real browser, and the others over HTTP. A kind that also comes as a request
 * is done there once more, and no word on that screen may order.
 */
final class BrowserHand implements Hand {
    private static final String PASSWORD = "kehoach-demo";

    private final Browser browser;
    private final ProcessEngine engine;
    private final int port;
    private final Path pictures;
    private final HttpHand http;
    private final Set<String> done = new TreeSet<>();
    private final Set<String> requests = new TreeSet<>();
    private final Set<String> findings = new TreeSet<>();
    private final WordsOnScreen words = new WordsOnScreen();

    BrowserHand(Browser browser, ProcessEngine engine, int port, Path pictures) {
        this.browser = browser;
        this.engine = engine;
        this.port = port;
        this.pictures = pictures;
        this.http = new HttpHand(port);
    }

    Set<String> done() {
        var all = new TreeSet<>(done);
        all.addAll(requests);
        return all;
    }

    /** Foreign words, and what keeps people from using a form. */
    Set<String> findings() {
        return findings;
    }

    Set<String> requests() {
        return requests;
    }

    @Override
    public void complete(OpenTask task, Office office) {
        var isNew = task.isRequest() ? requests.add(task.key()) : done.add(task.key());
        if (!isNew) {
            http.complete(task, office);
            return;
        }
        var prefilled = TasklistClient.login(port, task.user(), PASSWORD).openForm(task.id());
        var typed = office.typed(task, prefilled);
        try (var tasklist = TasklistPage.login(browser, port, task.user(), PASSWORD)) {
            tasklist.take(task.id());
            var form = formOf(task);
            new FormFiller(tasklist.page(), form).fill(typed);
            look(tasklist, form);
            tasklist.picture(pictures.resolve(form + (task.isRequest() ? "-request" : "") + ".png"));
            if (task.isRequest()) {
                askOnly(tasklist.words());
            }
            tasklist.complete();
            assertThat(tasklist.refused()).isEmpty();
        }
    }

    @Override
    public void askForMoreTime(OpenTask task, LocalDate day) {
        try (var tasklist = TasklistPage.login(browser, port, task.user(), PASSWORD)) {
            tasklist.open(task.id());
            MoreTimeInBrowser.ask(tasklist.page(), day);
            words.foreign(tasklist.page()).forEach(word -> findings.add("extension: foreign: " + word));
            Accessible.findings(tasklist.page(), "main").forEach(finding -> findings.add("extension: " + finding));
        }
    }

    @Override
    public void askToExplain(OpenTask task, String question) {
        try (var tasklist = TasklistPage.login(browser, port, task.locality() + ".vice-chair", PASSWORD)) {
            var page = tasklist.page();
            page.navigate("http://localhost:" + port + ExplanationPlaces.ofTask(task.id()));
            ExplanationInBrowser.ask(page, question);
            words.foreign(page).forEach(word -> findings.add("explanation: foreign: " + word));
            Accessible.findings(page, "main").forEach(finding -> findings.add("explanation: " + finding));
        }
    }

    private void look(TasklistPage tasklist, String form) {
        words.foreign(tasklist.page()).forEach(word -> findings.add(form + ": foreign: " + word));
        Accessible.findings(tasklist.page(), ".fjs-form").forEach(finding -> findings.add(form + ": " + finding));
    }

    private static void askOnly(List<String> words) {
        assertThat(words)
                .anyMatch(text -> text.contains("Việc cần làm"))
                .allSatisfy(
                        text -> assertThat(FormWords.ordersIn(text)).as(text).isEmpty());
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
