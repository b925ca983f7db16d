package vn.kehoach.timeliness;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.kehoach.oversight.Watched;
import vn.kehoach.oversight.Watching;
import vn.kehoach.platform.Logins;

/** {@code /theo-doi/dung-han}: how each unit kept its days in a year, also as XLSX. */
@Controller
class TimelinessPages {
    static final String PATH = "/theo-doi/dung-han";

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Watching watching;
    private final TimelinessOfYear timeliness;
    private final Causes causes;
    private final Logins logins;

    TimelinessPages(Watching watching, TimelinessOfYear timeliness, Causes causes, Logins logins) {
        this.watching = watching;
        this.timeliness = timeliness;
        this.causes = causes;
        this.logins = logins;
    }

    @GetMapping(PATH)
    ModelAndView page(HttpServletRequest request, @RequestParam(name = "nam", required = false) @Nullable String year) {
        var watched = watching.of(request, year);
        var found = timeliness.of(watched);
        return watched.page("watch-timeliness")
                .addObject("timeliness", found)
                .addObject("maySign", maySign(request, watched, found));
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> sheet(
            HttpServletRequest request, @RequestParam(name = "nam", required = false) @Nullable String year) {
        var watched = watching.of(request, year);
        var name = "Tính đúng hạn năm " + watched.year() + " - " + watched.place() + ".xlsx";
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(TimelinessSheet.of(watched, timeliness.of(watched)));
    }

    /** By unit whether he may sign for it. */
    private Map<String, Boolean> maySign(HttpServletRequest request, Watched watched, Timeliness found) {
        var signer = causes.signer(logins.of(request).orElseThrow(), watched.locality());
        var may = new HashMap<String, Boolean>();
        found.units()
                .forEach(line ->
                        may.put(line.unit().id(), signer.post(line.unit()).isPresent()));
        return may;
    }
}
