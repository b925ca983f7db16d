package vn.kehoach.city;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Opens a page again and again, by four people at once. */
record PageTimes(PageLine page, int status, int bytes, List<Long> millis) {
    static final int AT_ONCE = 4;
    private static final int WARMING = 5;
    private static final int EACH = 10;

    /** @param visitors as many as ask at once */
    static PageTimes of(PageLine page, List<Visitor> visitors) throws InterruptedException, ExecutionException {
        for (var time = 0; time < WARMING; time++) {
            visitors.get(time % AT_ONCE).open(page);
        }
        var people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var asked = people.invokeAll(
                    visitors.stream().map(one -> asking(page, one)).toList());
            var answers = new ArrayList<Answer>();
            for (var one : asked) {
                answers.addAll(one.get());
            }
            return new PageTimes(
                    page,
                    answers.stream().mapToInt(Answer::status).max().orElseThrow(),
                    answers.get(0).bytes(),
                    answers.stream().map(Answer::millis).sorted().toList());
        } finally {
            people.shutdown();
        }
    }

    private static Callable<List<Answer>> asking(PageLine page, Visitor visitor) {
        return () ->
                IntStream.range(0, EACH).mapToObj(time -> ask(page, visitor)).toList();
    }

    private static Answer ask(PageLine page, Visitor visitor) {
        var began = System.nanoTime();
        var answer = visitor.open(page);
        var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        return new Answer(answer.statusCode(), answer.body().length, took);
    }

    /** Nearest rank. */
    long percentile(int percent) {
        return millis.get((int) Math.ceil(millis.size() * percent / 100.0) - 1);
    }

    /** As a line of the table in docs/speed.md. */
    String line() {
        return "| `%s` | %d | %,d | %d | %d | %d |"
                .formatted(page.address(), status, bytes, percentile(50), percentile(95), percentile(100));
    }

    private record Answer(int status, int bytes, long millis) {}
}
