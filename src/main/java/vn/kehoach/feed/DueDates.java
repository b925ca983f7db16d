package vn.kehoach.feed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.kehoach.organisation.DeadlineWords;
import vn.kehoach.organisation.LocalDeadlines;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.Logins.Login;
import vn.kehoach.platform.OpenWork;
import vn.kehoach.platform.OpenWorks;

/** The deadlines of what a person has taken or may take, as the start page shows them. */
@Service
class DueDates {
    private static final String TASK = "/camunda/app/tasklist/default/#/?task=";

    private final OpenWorks works;
    private final Organisation organisation;
    private final DeadlineWords words;

    DueDates(OpenWorks works, Organisation organisation, DeadlineWords words) {
        this.works = works;
        this.organisation = organisation;
        this.words = words;
    }

    /** @param server address that the person's links begin with */
    List<DueDate> of(Login login, String server) {
        var all = works.of(login).stream().collect(Collectors.groupingBy(OpenWork::locality));
        return all.entrySet().stream()
                .flatMap(locality -> entries(locality.getKey(), locality.getValue(), server))
                .toList();
    }

    private Stream<DueDate> entries(String locality, List<OpenWork> open, String server) {
        var local = words.in(locality);
        var asked = organisation.units(locality).stream()
                .filter(Unit::isRequested)
                .map(Unit::id)
                .collect(Collectors.toSet());
        return open.stream().flatMap(work -> entry(work, isAsked(work, asked), local, server).stream());
    }

    private static Optional<DueDate> entry(OpenWork work, boolean asked, LocalDeadlines local, String server) {
        return Optional.ofNullable(work.due()).map(day -> {
            var what = Stream.of(work.name(), work.subject())
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(" – "));
            var text = Stream.of(work.unit(), local.of(day, asked))
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining("\n"));
            var title = (asked ? "Mong nhận được phản hồi: " : "Hạn: ") + what;
            return new DueDate(work.id(), day, title, text, server + TASK + work.id());
        });
    }

    private static boolean isAsked(OpenWork work, Set<String> asked) {
        return work.post() != null && asked.contains(RoleGroups.unitOf(work.post()));
    }
}
