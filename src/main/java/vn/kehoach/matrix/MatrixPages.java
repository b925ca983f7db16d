package vn.kehoach.matrix;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.kehoach.oversight.Watching;

/** {@code /theo-doi/nhiem-vu}: every unit and its duties; {@code /theo-doi/nhiem-vu/{unit}}: what one unit did. */
@Controller
class MatrixPages {
    static final String PATH = "/theo-doi/nhiem-vu";

    private final Watching watching;
    private final Matrices matrices;
    private final UnitYearViews views;

    MatrixPages(Watching watching, Matrices matrices, UnitYearViews views) {
        this.watching = watching;
        this.matrices = matrices;
        this.views = views;
    }

    @GetMapping(PATH)
    ModelAndView all(HttpServletRequest request, @RequestParam(name = "nam", required = false) @Nullable String year) {
        var watched = watching.of(request, year);
        return watched.page("watch-matrix").addObject("matrix", matrices.of(watched));
    }

    @GetMapping(PATH + "/{unit}")
    ModelAndView one(
            HttpServletRequest request,
            @PathVariable String unit,
            @RequestParam(name = "nam", required = false) @Nullable String year) {
        var watched = watching.of(request, year);
        var view = views.of(watched, unit).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return watched.page("watch-unit").addObject("unit", view);
    }
}
