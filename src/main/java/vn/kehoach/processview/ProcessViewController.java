package vn.kehoach.processview;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Year;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.organisation.Unit;
import vn.kehoach.oversight.Watching;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.StepCounts;
import vn.kehoach.platform.StepCounts.StepCount;

/** {@code GET /api/process-view/{process}?year=2026}: for supervisors, of their own locality only. */
@RestController
class ProcessViewController {
    private static final Pattern YEAR = Pattern.compile("2[01][0-9]{2}");

    private final Watching watching;
    private final Organisation organisation;
    private final StepCounts counts;

    ProcessViewController(Watching watching, Organisation organisation, StepCounts counts) {
        this.watching = watching;
        this.organisation = organisation;
        this.counts = counts;
    }

    @GetMapping("/api/process-view/{process}")
    ResponseEntity<ProcessView> view(
            HttpServletRequest request,
            @PathVariable String process,
            @RequestParam(required = false) @Nullable String year) {
        var watched = watching.of(request, null);
        if (!counts.isKnown(process)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var wanted = year == null ? watched.today().getYear() : checked(year);
        var steps = counts.of(watched.locality(), process, Year.of(wanted), watched.today(), asked(watched.locality()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new ProcessView(process, wanted, watched.years(), steps));
    }

    private static int checked(String year) {
        if (!YEAR.matcher(year).matches()) {
            throw new Refused("Năm cần xem không đúng. Đề nghị nhập 4 chữ số, ví dụ 2026.");
        }
        return Integer.parseInt(year);
    }

    private List<String> asked(String locality) {
        return organisation.units(locality).stream()
                .filter(Unit::isRequested)
                .flatMap(unit -> Stream.of(RoleGroups.staff(unit.id()), RoleGroups.head(unit.id())))
                .toList();
    }

    /** @param years those of the locality's plans */
    record ProcessView(String process, int year, List<Integer> years, List<StepCount> steps) {}
}
