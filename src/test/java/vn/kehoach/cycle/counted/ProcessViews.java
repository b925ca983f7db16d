package vn.kehoach.cycle.counted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.cycle.Done;
import vn.kehoach.cycle.SeenTask;
import vn.kehoach.cycle.SeenTasks;
import vn.kehoach.support.SeenPages;

/** What the diagrams of Cockpit show at the steps of people: how much waits, is overdue, and was passed in the year. */
record ProcessViews(Records records, SeenPages pages, StepNames steps) implements ComparedPage {
    private static final List<String> PROCESSES = List.of("unit-execution", "unit-report", "document-approval");

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public List<String> expected(At at) {
        var waiting = SeenTasks.waiting(records.jdbc()).stream()
                .filter(task -> task.locality().equals(at.locality()))
                .collect(Collectors.groupingBy(SeenTask::step));
        var passed = records.diary(at, done -> done.day().getYear() == at.year())
                .collect(Collectors.groupingBy(done -> done.task().key()));
        return steps.steps().stream()
                .filter(step -> PROCESSES.contains(steps.processKey(step)))
                .map(step -> line(
                        step,
                        waiting.getOrDefault(step, List.of()),
                        passed.getOrDefault(step, List.<Done>of()).size(),
                        at))
                .filter(line -> !line.endsWith(": 0 0 0"))
                .toList();
    }

    private static String line(String step, List<SeenTask> waiting, int passed, At at) {
        var overdue = waiting.stream()
                .filter(task -> !task.isAsked() && task.due().isBefore(at.day()))
                .count();
        return step + ": " + waiting.size() + " " + overdue + " " + passed;
    }

    @Override
    public List<String> found(At at) {
        var lines = new ArrayList<String>();
        for (var process : PROCESSES) {
            var path = "/api/process-view/" + process + "?year=" + at.year();
            for (var step :
                    json(pages.text(at.locality() + ".vice-chair", path)).path("steps")) {
                if (step.path("step").asText().startsWith("userTask_")) {
                    lines.add(step.path("step").asText() + ": " + step.path("waiting") + " " + step.path("overdue")
                            + " " + step.path("passed"));
                }
            }
        }
        lines.removeIf(line -> line.endsWith(": 0 0 0"));
        return lines;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
