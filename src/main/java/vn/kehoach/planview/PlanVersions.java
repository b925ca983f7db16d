package vn.kehoach.planview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.kehoach.document.Register;
import vn.kehoach.planning.PlanHead;
import vn.kehoach.planning.PlanReading;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.planning.Plans;
import vn.kehoach.platform.Dates;

/** The versions of a plan in words: which number and day each has, and which one is in force. */
@Component
class PlanVersions {
    private static final String IN_FORCE = "ISSUED";
    private static final String REPLACED = "SUPERSEDED";

    private final PlanReading reading;
    private final Plans plans;
    private final Register register;

    PlanVersions(PlanReading reading, Plans plans, Register register) {
        this.reading = reading;
        this.plans = plans;
        this.register = register;
    }

    /** Number and day of issue, or that it is being drafted. */
    String words(PlanRef plan) {
        return register.find(plan.locality(), plan.caseKey())
                .map(issued -> "Kế hoạch số " + issued.symbol() + ", ban hành ngày " + Dates.show(issued.issuedOn()))
                .or(() -> issuedOn(plan).map(day -> "Kế hoạch ban hành ngày " + Dates.show(day)))
                .orElse("Đang soạn thảo");
    }

    /** What this person may choose from, the newest first. */
    List<ShownVersion> of(PlanRef shown, Collection<String> posts) {
        var all = reading.versions(shown, posts);
        return IntStream.range(0, all.size())
                .mapToObj(i -> version(all.get(i), all.subList(0, i), shown))
                .toList();
    }

    private ShownVersion version(PlanRef plan, List<PlanRef> newer, PlanRef shown) {
        var head = plans.head(plan);
        var isReplaced = REPLACED.equals(head.status());
        return new ShownVersion(plan.version(), words(plan), standing(head, newer), plan.equals(shown), isReplaced);
    }

    private String standing(PlanHead head, List<PlanRef> newer) {
        if (IN_FORCE.equals(head.status())) {
            return "đang có hiệu lực";
        }
        return REPLACED.equals(head.status()) ? "đã được thay thế" + since(newer) : "dự thảo";
    }

    // The next one that was issued took its place.
    private String since(List<PlanRef> newer) {
        return IntStream.iterate(newer.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(newer::get)
                .flatMap(next -> issuedOn(next).stream())
                .findFirst()
                .map(day -> " từ ngày " + Dates.show(day))
                .orElse("");
    }

    private Optional<LocalDate> issuedOn(PlanRef plan) {
        return Optional.ofNullable(plans.head(plan).issuedOn());
    }
}
