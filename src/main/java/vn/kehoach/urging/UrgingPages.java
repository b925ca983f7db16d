package vn.kehoach.urging;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kehoach.explanation.ExplanationPlaces;
import vn.kehoach.organisation.DeadlineWords;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.Supervisor;
import vn.kehoach.organisation.Supervisors;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.WaitingWork;

/** {@code /don-doc}: what is late, by whom it waits, and the words with which a supervisor asks for it. */
@Controller
class UrgingPages {
    static final String PATH = "/don-doc";

    private static final int SHOWN = 30;

    private final Supervisors supervisors;
    private final LateWorks late;
    private final Urgings urgings;
    private final UrgingRepository kept;
    private final DeadlineWords words;
    private final Organisation organisation;

    UrgingPages(
            Supervisors supervisors,
            LateWorks late,
            Urgings urgings,
            UrgingRepository kept,
            DeadlineWords words,
            Organisation organisation) {
        this.supervisors = supervisors;
        this.late = late;
        this.urgings = urgings;
        this.kept = kept;
        this.words = words;
        this.organisation = organisation;
    }

    @GetMapping(PATH)
    ModelAndView page(HttpServletRequest request) {
        return page(supervisors.of(request), TypedUrging.of(null, null));
    }

    @PostMapping(PATH)
    ModelAndView urge(
            HttpServletRequest request,
            @RequestParam(name = "works", required = false) @Nullable List<String> works,
            @RequestParam(name = "words", defaultValue = "") String said,
            RedirectAttributes next) {
        var by = supervisors.of(request);
        var typed = TypedUrging.of(works, said);
        try {
            urgings.urge(by, typed, late.in(by.locality()));
        } catch (Refused refused) {
            var page = page(by, typed).addObject("refusal", refused.getMessage());
            page.setStatus(refused instanceof StaleUrging ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST);
            return page;
        }
        next.addFlashAttribute("news", "Đã gửi đôn đốc " + typed.works().size() + " việc.");
        return new ModelAndView("redirect:" + PATH);
    }

    private ModelAndView page(Supervisor by, TypedUrging typed) {
        var works = late.in(by.locality());
        var open = late.open(by.locality());
        var past = kept.newest(by.locality(), SHOWN);
        var items = kept.items(by.locality(), past.stream().map(Urging::id).toList(), open).stream()
                .collect(Collectors.groupingBy(UrgedItem::urgingId));
        return new ModelAndView("urging")
                .addObject("place", organisation.locality(by.locality()).fullName())
                .addObject("units", byHolder(by, works))
                .addObject("typed", typed)
                .addObject(
                        "past",
                        past.stream()
                                .map(urging -> PastUrging.of(urging, items.getOrDefault(urging.id(), List.of())))
                                .toList());
    }

    private List<LateUnit> byHolder(Supervisor by, List<WaitingWork> works) {
        var local = words.in(by.locality());
        var last = urgings.lastDays(
                by.locality(), works.stream().map(WaitingWork::id).toList());
        var posts = late.posts(by.locality());
        var units = new LinkedHashMap<String, List<LateLine>>();
        for (var work : works) {
            var before = last.get(work.id());
            units.computeIfAbsent(LateWorks.holders(work, posts), any -> new ArrayList<>())
                    .add(new LateLine(
                            work.id(),
                            work.words(),
                            local.of(work.due(), false),
                            before == null ? "" : "Đã đôn đốc ngày " + Dates.show(before),
                            ExplanationPlaces.ofWork(work, posts).orElse("")));
        }
        return units.entrySet().stream()
                .map(unit -> new LateUnit(unit.getKey(), unit.getValue()))
                .toList();
    }

    /** Whoever has late work. */
    record LateUnit(String name, List<LateLine> works) {}

    /**
     * @param before when it was urged already; empty: never
     * @param ask where an explanation is asked for; empty: nobody can be asked
     */
    record LateLine(String id, String what, String deadline, String before, String ask) {}

    /** An act of urging as the page shows it. */
    record PastUrging(String at, String by, String words, List<UrgedLine> works) {
        static PastUrging of(Urging urging, List<UrgedItem> items) {
            return new PastUrging(
                    Dates.show(Dates.momentOf(urging.urgedAt())),
                    urging.urgedName(),
                    urging.words(),
                    items.stream().map(UrgedLine::of).toList());
        }
    }

    record UrgedLine(String what, String unit, String due, String state) {
        static UrgedLine of(UrgedItem item) {
            return new UrgedLine(
                    item.what(),
                    item.unit(),
                    Dates.show(item.due()),
                    item.open() ? "Chưa xong" : "Không còn chờ xử lý");
        }
    }
}
