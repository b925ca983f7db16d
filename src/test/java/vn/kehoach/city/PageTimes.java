package vn.kehoach.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import vn.kehoach.support.WebClient;

/** Opens a page many times, four people at once, and says how long that took. */
final class PageTimes {
    private static final int PEOPLE = 4;
    private static final int WARM = 2;
    private static final int EACH = 10;

    private final List<WebClient> people = new ArrayList<>();

    PageTimes(int port, String user) {
        for (var person = 0; person < PEOPLE; person++) {
            var web = new WebClient(port);
            web.login(user, "kehoach-demo");
            people.add(web);
        }
    }

    Line of(String address) throws Exception {
        all(address, WARM);
        var times = all(address, EACH);
        var one = open(people.get(0), address);
        return new Line(address, one.body().length(), part(times, 0.5), part(times, 0.95), times.get(times.size() - 1));
    }

    HttpResponse<String> once(String address) {
        return open(people.get(0), address);
    }

    /** In milliseconds, the shortest first. */
    private List<Long> all(String address, int each) throws Exception {
        var threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            var work = people.stream()
                    .map(web -> (Callable<List<Long>>) () -> {
                        var own = new ArrayList<Long>();
                        for (var turn = 0; turn < each; turn++) {
                            var start = System.nanoTime();
                            open(web, address);
                            own.add((System.nanoTime() - start) / 1_000_000);
                        }
                        return own;
                    })
                    .toList();
            var times = new ArrayList<Long>();
            for (var done : threads.invokeAll(work)) {
                times.addAll(done.get());
            }
            return times.stream().sorted().toList();
        } finally {
            threads.shutdown();
        }
    }

    private static HttpResponse<String> open(WebClient web, String address) {
        var answer = web.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer;
    }

    private static long part(List<Long> sorted, double share) {
        return sorted.get((int) Math.ceil(sorted.size() * share) - 1);
    }

    /** @param p95 of one hundred, ninety-five took no longer; milliseconds as the others */
    record Line(String address, int letters, long p50, long p95, long longest) {
        @Override
        public String toString() {
            return "| `%s` | %d | %d | %d | %d |".formatted(address, letters / 1024, p50, p95, longest);
        }
    }
}
