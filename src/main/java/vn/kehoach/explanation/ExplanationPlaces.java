package vn.kehoach.explanation;

import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.kehoach.organisation.PostWords;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.platform.WaitingWork;

/**
 * Where a supervisor asks a unit to explain something, for links on other pages. The page itself looks up what the link
 * points at and answers 404 for what is not there, not of the locality, or for whoever is no supervisor.
 */
public final class ExplanationPlaces {
    static final String ASK = "/giai-trinh/moi";
    /** With which the key of every question begins. */
    static final String CASE = "GT-";

    private ExplanationPlaces() {}

    /**
     * A number that a unit gave in its report.
     *
     * @param round the round of reports: {@code BC-2027.hai-duong}
     * @param unit {@code hai-duong.tram-y-te}
     * @param clause the clause of the plan that sets the target
     */
    public static String ofFigure(String round, String unit, String clause) {
        return UriComponentsBuilder.fromPath(ASK)
                .queryParam("round", "{round}")
                .queryParam("unit", "{unit}")
                .queryParam("clause", "{clause}")
                .encode()
                .buildAndExpand(round, unit, clause)
                .toUriString();
    }

    /** A duty of a unit in a year. */
    public static String ofDuty(String unit, int year, String duty) {
        return UriComponentsBuilder.fromPath(ASK)
                .queryParam("unit", "{unit}")
                .queryParam("year", "{year}")
                .queryParam("duty", "{duty}")
                .encode()
                .buildAndExpand(unit, year, duty)
                .toUriString();
    }

    /** Work in a list; empty where nobody can be asked: it waits with the Phó Chủ tịch, or is itself a question. */
    public static Optional<String> ofWork(WaitingWork work, PostWords posts) {
        var clerk = RoleGroups.recordsClerk(work.locality());
        var isOfAUnit = work.groups().stream()
                .anyMatch(
                        group -> group.equals(clerk) || posts.unitBehind(group).isPresent());
        return isOfAUnit && !work.caseKey().startsWith(CASE) ? Optional.of(ofTask(work.id())) : Optional.empty();
    }

    /** An open task that waits with a unit. */
    public static String ofTask(String task) {
        return UriComponentsBuilder.fromPath(ASK)
                .queryParam("task", "{task}")
                .encode()
                .buildAndExpand(task)
                .toUriString();
    }
}
