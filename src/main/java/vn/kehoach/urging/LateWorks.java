package vn.kehoach.urging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PostWords;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.WaitingWork;
import vn.kehoach.platform.WaitingWorks;

/** What is late in a locality and may be urged: never the work of those who are asked and not ordered. */
@Component
class LateWorks {
    private final WaitingWorks works;
    private final Organisation organisation;
    private final Clock clock;

    LateWorks(WaitingWorks works, Organisation organisation, Clock clock) {
        this.works = works;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Oldest deadline first. */
    List<WaitingWork> in(String locality) {
        var today = LocalDate.now(clock);
        var posts = posts(locality);
        return works.in(locality).stream()
                .filter(work -> work.due().isBefore(today))
                .filter(work -> !isAsked(work, posts))
                .toList();
    }

    /** All tasks that wait, late or not. */
    Set<String> open(String locality) {
        return works.in(locality).stream().map(WaitingWork::id).collect(Collectors.toSet());
    }

    static boolean isAsked(WaitingWork work, PostWords posts) {
        return work.groups().stream()
                .map(posts::unitBehind)
                .flatMap(Optional::stream)
                .anyMatch(Unit::isRequested);
    }

    /** With whom a work waits, in words. */
    static String holders(WaitingWork work, PostWords posts) {
        return String.join(", ", posts.of(work.groups()));
    }

    /** The unit with which it waits; empty with Phó Chủ tịch and văn thư. */
    static Optional<Unit> unit(WaitingWork work, PostWords posts) {
        return work.groups().stream()
                .flatMap(group -> posts.unitBehind(group).stream())
                .findFirst();
    }

    PostWords posts(String locality) {
        return new PostWords(organisation.locality(locality), organisation.units(locality));
    }
}
