package vn.kehoach.explanation;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a supervisor asks a unit to explain something, for links on other pages. The page itself looks up what the link
 * points at and answers 404 for what is not there, not of the locality, or for whoever is no supervisor.
 */
public final class ExplanationPlaces {
    static final String ASK = "/giai-trinh/moi";

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

    /** An open task that waits with a unit. */
    public static String ofTask(String task) {
        return UriComponentsBuilder.fromPath(ASK)
                .queryParam("task", "{task}")
                .encode()
                .buildAndExpand(task)
                .toUriString();
    }
}
