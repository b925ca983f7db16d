package vn.kehoach.handling;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.kehoach.casefile.ReturnReason;
import vn.kehoach.oversight.Watching;

/** {@code /theo-doi/xu-ly}: why things were sent back in a year, and how long each step takes, year by year. */
@Controller
class HandlingPage {
    private final Watching watching;
    private final Returns returns;
    private final Corrections corrections;
    private final StepTimes times;

    HandlingPage(Watching watching, Returns returns, Corrections corrections, StepTimes times) {
        this.watching = watching;
        this.returns = returns;
        this.corrections = corrections;
        this.times = times;
    }

    @GetMapping("/theo-doi/xu-ly")
    ModelAndView page(HttpServletRequest request, @RequestParam(name = "nam", required = false) @Nullable String year) {
        var watched = watching.of(request, year);
        var lines = returns.of(watched);
        return watched.page("watch-handling")
                .addObject("reasons", ReturnReason.values())
                .addObject("returns", lines)
                .addObject(
                        "returned",
                        lines.stream().mapToLong(Returns.Line::total).sum())
                .addObject("corrections", corrections.of(watched))
                .addObject(
                        "processes",
                        times.of(watched).stream()
                                .collect(Collectors.groupingBy(
                                        StepTimes.Line::process, LinkedHashMap::new, Collectors.toList())));
    }
}
