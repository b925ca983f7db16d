package vn.kehoach.planfile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.kehoach.planning.ClauseKind;

/** Reads the headings; each names the field of the file in front of which it stands. */
final class HeadingReader {
    /** Not the name of a kind: the duties stand below the units, not among the clauses. */
    private static final String DUTIES = "DUTY";

    private static final Map<String, String> PARTS = new TreeMap<>(Map.ofEntries(
            part("purposes", ClauseKind.PURPOSE),
            part("requirements", ClauseKind.REQUIREMENT),
            part("generalTarget", ClauseKind.GENERAL_TARGET),
            part("specificTargets", ClauseKind.SPECIFIC_TARGET),
            part("contentIntro", ClauseKind.CONTENT_INTRO),
            part("strategicObjectives", ClauseKind.STRATEGIC_OBJECTIVE),
            part("goals", ClauseKind.GOAL),
            part("taskGroups", ClauseKind.TASK_GROUP),
            part("activities", ClauseKind.ACTIVITY),
            part("scope", ClauseKind.SCOPE),
            part("timeFrame", ClauseKind.TIME_FRAME),
            part("milestones", ClauseKind.MILESTONE),
            part("funding", ClauseKind.FUNDING),
            Map.entry("units", DUTIES),
            part("reporting", ClauseKind.REPORTING),
            part("recipients", ClauseKind.RECIPIENT)));

    private final List<Clause> clauses;

    HeadingReader(List<Clause> clauses) {
        this.clauses = clauses;
    }

    List<Heading> read(Fields root) {
        return root.optionalGroups("headings").stream().map(this::heading).toList();
    }

    private Heading heading(Fields fields) {
        var level = fields.value("level").number();
        var before = fields.value("before");
        var part = before.choice("phần", List.copyOf(PARTS.entrySet()), Map.Entry::getKey)
                .getValue();
        var under = fields.optional("under");
        var parent = under.map(Value::text).orElse(null);
        if (PARTS.containsKey(before.text()) && !stands(part, parent)) {
            under.orElse(before).refuse("tệp không có phần này để đề mục đứng trước");
        }
        return new Heading(Words.of(fields), level, part, parent);
    }

    // Goals and activities stand below a clause; a heading in front of them says which.
    private boolean stands(String part, @Nullable String parent) {
        return part.equals(DUTIES) && parent == null
                || clauses.stream()
                        .filter(clause -> clause.kind().name().equals(part))
                        .anyMatch(clause -> Objects.equals(clause.parentId(), parent));
    }

    private static Map.Entry<String, String> part(String field, ClauseKind kind) {
        return Map.entry(field, kind.name());
    }
}
