package vn.kehoach.standstill;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.CasesOfTasks;
import vn.kehoach.platform.TroubledCase;
import vn.kehoach.platform.TroubledCases;
import vn.kehoach.platform.WaitingWork;
import vn.kehoach.platform.WaitingWorks;

/** All that stands in a locality, each once with all its reasons, oldest first. */
@Component
class StandingWorks {
    private final WaitingWorks works;
    private final CasesOfTasks cases;
    private final TroubledCases troubled;
    private final LetterLines letters;
    private final Rules rules;

    StandingWorks(WaitingWorks works, CasesOfTasks cases, TroubledCases troubled, LetterLines letters, Rules rules) {
        this.works = works;
        this.cases = cases;
        this.troubled = troubled;
        this.letters = letters;
        this.rules = rules;
    }

    List<Standing> in(String locality, Moment moment) {
        var instances = cases.in(locality);
        var broken = troubled.in(locality);
        var waiting = works(locality, moment, instances, broken);
        var shown = waiting.stream().map(Standing::instance).collect(Collectors.toSet());
        return Stream.of(
                        waiting.stream(),
                        broken.stream()
                                .filter(one -> !shown.contains(one.instance()))
                                .map(StandingWorks::technical),
                        letters.in(locality, moment).stream())
                .flatMap(lines -> lines)
                .sorted(Comparator.comparing(Standing::since).thenComparing(Standing::what))
                .toList();
    }

    private List<Standing> works(
            String locality, Moment moment, Map<String, String> instances, List<TroubledCase> broken) {
        var technical = new InTroubledCase(
                instances, broken.stream().map(TroubledCase::instance).collect(Collectors.toSet()));
        var asked = rules.in(locality, moment, technical);
        return works.in(locality).stream()
                .map(work -> standing(work, moment, instances.getOrDefault(work.id(), ""), asked))
                .filter(standing -> !standing.whys().isEmpty())
                .toList();
    }

    private static Standing standing(WaitingWork work, Moment moment, String instance, List<Rule> rules) {
        var units = work.groups().stream()
                .flatMap(group -> moment.posts().unitBehind(group).stream())
                .toList();
        return new Standing(
                work,
                instance,
                work.words(),
                String.join(", ", moment.posts().of(work.groups())),
                units.stream().map(Unit::id).findFirst().orElse(work.locality()),
                work.given(),
                rules.stream().flatMap(rule -> rule.why(work).stream()).toList(),
                units.stream().anyMatch(Unit::isRequested));
    }

    private static Standing technical(TroubledCase broken) {
        var key = broken.caseKey().isEmpty() ? "" : " – hồ sơ " + broken.caseKey();
        return new Standing(
                null,
                broken.instance(),
                broken.name() + key,
                "",
                "",
                broken.since().toLocalDate(),
                List.of(InTroubledCase.WHY),
                false);
    }
}
