package vn.kehoach.planfile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plan file that passed all checks. Unit ids are as written, without the locality. */
record PlanFile(
        Locality locality,
        Map<String, String> settings,
        Period period,
        Frame frame,
        List<Clause> clauses,
        List<Heading> headings,
        List<Unit> units,
        List<Duty> duties) {

    record Locality(
            String id,
            String kind,
            String name,
            String fullName,
            String authority,
            String authorityShort,
            String city,
            String placeOnDocuments) {

        /** Stands in when the file has none, so that reading goes on to the other errors. */
        static final Locality NONE = new Locality("", "", "", "", "", "", "", "");

        String unit(String id) {
            return this.id + "." + id;
        }
    }

    record Period(int start, int end) {
        boolean contains(int year) {
            return start <= year && year <= end;
        }
    }

    /** What stands around the clauses; layout is the lines of the original that are written anew on issue. */
    record Frame(Words title, List<Words> preamble, Words closing, Signatory signatory, List<Words> layout) {}

    record Signatory(@Nullable Words onBehalfOf, @Nullable Words signFor, Words position, Words name) {}

    String planId() {
        return "KH-%s-%d-%d".formatted(locality.id(), period.start(), period.end());
    }
}
