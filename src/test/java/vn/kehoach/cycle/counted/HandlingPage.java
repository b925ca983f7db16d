package vn.kehoach.cycle.counted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.cycle.Done;
import vn.kehoach.cycle.PlainCalendar;
import vn.kehoach.support.SeenPages;

/** Why things were sent back, what was corrected then, and how long each step took, worked out from what was handed in. */
record HandlingPage(Records records, SeenPages pages, StepNames steps) implements ComparedPage {
    private static final List<String> REASONS = List.of(
            "INCOMPLETE", "WRONG_FIGURES", "NO_EVIDENCE", "WRONG_FORMAT", "UNCLEAR", "MORE_INFORMATION", "OTHER");

    @Override
    public List<String> expected(At at) {
        return Stream.of(returns(at), corrections(at), times(at))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> returns(At at) {
        var back = records.diary(at, done -> done.isReturn() && done.day().getYear() == at.year())
                .toList();
        var lines = new ArrayList<String>();
        lines.add("Lý do trả lại (" + back.size() + " lần)");
        back.stream()
                .collect(Collectors.groupingBy(done -> done.task().key()))
                .forEach((step, times) -> lines.add(steps.name(step) + " | "
                        + Stream.concat(
                                        REASONS.stream().map(reason -> times.stream()
                                                .filter(done -> reason.equals(
                                                        done.typed().get("reasonCode")))
                                                .count()),
                                        Stream.of((long) times.size()))
                                .map(String::valueOf)
                                .collect(Collectors.joining(" | "))));
        return lines;
    }

    /** Each two texts of one thing with a return between them, field by field. */
    private List<String> corrections(At at) {
        var counts = new HashMap<String, Integer>();
        var texts = new HashMap<List<Object>, Done>();
        var backSince = new HashMap<String, List<Done>>();
        records.diary(at, done -> true).forEach(done -> {
            if (done.isReturn()) {
                if (done.day().getYear() == at.year()) {
                    backSince
                            .computeIfAbsent(done.task().caseKey(), any -> new ArrayList<>())
                            .add(done);
                }
                return;
            }
            var thing = List.of(
                    done.task().caseKey(),
                    done.task().key(),
                    done.task().unit(),
                    done.form().getOrDefault("duty", ""));
            var before = texts.put(thing, done);
            var cameBack = before != null
                    && backSince.getOrDefault(done.task().caseKey(), List.of()).stream()
                            .anyMatch(back -> !back.at().isBefore(before.at()));
            if (cameBack) {
                changed(before.typed(), done.typed())
                        .forEach(field -> counts.merge(
                                steps.label(done.task().key(), field) + " | "
                                        + steps.name(done.task().key()),
                                1,
                                Integer::sum));
            }
        });
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " | " + count.getValue())
                .toList();
    }

    private static Stream<String> changed(Map<String, Object> before, Map<String, Object> after) {
        return after.keySet().stream().filter(field -> !Objects.equals(before.get(field), after.get(field)));
    }

    private List<String> times(At at) {
        var spans = records.diary(at, done -> true)
                .collect(Collectors.groupingBy(
                        done -> done.task().key(),
                        TreeMap::new,
                        Collectors.groupingBy(done -> done.day().getYear(), Collectors.toList())));
        return spans.entrySet().stream()
                .map(step -> steps.processName(step.getKey()) + " | " + steps.name(step.getKey()) + " | "
                        + IntStream.rangeClosed(2026, 2030)
                                .mapToObj(year -> cell(step.getValue().getOrDefault(year, List.of())))
                                .collect(Collectors.joining(" | ")))
                .filter(line -> !line.endsWith(" | – | – | – | – | –"))
                .toList();
    }

    private static String cell(List<Done> passed) {
        if (passed.isEmpty()) {
            return "–";
        }
        var days = passed.stream()
                .map(done -> PlainCalendar.distance(done.task().given(), done.day()))
                .sorted()
                .toList();
        // The first that so many of them do not exceed.
        Function<Integer, Integer> within = percent -> days.stream()
                .filter(day -> days.stream().filter(other -> other <= day).count() * 100 >= percent * days.size())
                .findFirst()
                .orElseThrow();
        return "trung vị " + within.apply(50) + ", 90% trong " + within.apply(90) + " (" + days.size() + " việc)";
    }

    @Override
    public List<String> found(At at) {
        var page = pages.supervised(at.locality(), "/theo-doi/xu-ly" + at.query());
        var lines = new ArrayList<String>();
        lines.add(page.select("#returns").text());
        lines.addAll(SeenPages.rows(page, "[role=region][aria-labelledby=returns]"));
        lines.addAll(SeenPages.rows(page, "[role=region][aria-labelledby=corrections]"));
        for (var process : page.select("[aria-labelledby=times] [role=region]")) {
            SeenPages.rows(process).forEach(row -> lines.add(process.attr("aria-label") + " | " + row));
        }
        return lines;
    }
}
