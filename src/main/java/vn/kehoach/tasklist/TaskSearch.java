package vn.kehoach.tasklist;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.kehoach.platform.FoldedText;
import vn.kehoach.platform.Logins.Login;
import vn.kehoach.platform.TaskLine;
import vn.kehoach.platform.TaskLines;

/** Finds open tasks by words of their name, unit and subject, with or without the Vietnamese marks. */
@Service
class TaskSearch {
    /** More than anybody reads through: then he types another word. */
    static final int SHOWN = 30;

    private final TaskLines tasks;
    private final TaskDeadlines deadlines;

    TaskSearch(TaskLines tasks, TaskDeadlines deadlines) {
        this.tasks = tasks;
        this.deadlines = deadlines;
    }

    /** @return how many there are, and the most urgent of them, at most 30 */
    Found find(Login login, String typed) {
        var found = tasks.find(login, new FoldedText(typed), SHOWN);
        return new Found(found.total(), described(found.lines()));
    }

    private List<FoundTask> described(List<TaskLine> lines) {
        var states = deadlines.of(lines).stream().collect(Collectors.toMap(Deadline::id, Function.identity()));
        return lines.stream()
                .map(line -> FoundTask.of(line, states.get(line.id())))
                .toList();
    }

    /** @param total all that were found, also those that are not among {@code tasks} */
    record Found(long total, List<FoundTask> tasks) {}
}
