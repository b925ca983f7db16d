package vn.kehoach.planning;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of one plan as they are printed, each below its own headings and in the plan's own order. */
final class PlanOutline {
    // What stands in the frame, and what stands after the units.
    private static final Set<ClauseKind> NOT_CONTENT =
            EnumSet.of(ClauseKind.LEGAL_BASIS, ClauseKind.REPORTING, ClauseKind.ADJUSTMENT, ClauseKind.RECIPIENT);

    // The letters by which an official text counts.
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private final List<Heading> headings;
    private final List<Clause> clauses;

    PlanOutline(List<Heading> headings, List<Clause> clauses) {
        this.headings = headings;
        this.clauses = clauses;
    }

    /** Everything from the first section to the duties of the units. */
    String content() {
        return clauses.stream()
                .filter(clause -> clause.parentId() == null)
                .map(Clause::kind)
                .filter(kind -> !NOT_CONTENT.contains(kind))
                .distinct()
                .map(this::part)
                .collect(Collectors.joining("\n\n"));
    }

    /** One part with its headings; empty when the plan has none. */
    String part(ClauseKind kind) {
        var own = clauses.stream().filter(clause -> clause.kind() == kind).toList();
        if (own.isEmpty()) {
            return "";
        }
        return below(heading(kind.name(), null), lines(own));
    }

    /** The headings in front of a part, one below the other; a main heading has an empty line after it. */
    String heading(String part, @Nullable String parent) {
        return headings.stream()
                .filter(heading -> heading.part().equals(part) && Objects.equals(heading.parentId(), parent))
                .map(heading -> heading.text() + (heading.isMain() ? "\n" : ""))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    // Clauses with others below them stand apart.
    private String lines(List<Clause> siblings) {
        var apart = siblings.stream().anyMatch(clause -> !children(clause).isEmpty());
        return IntStream.range(0, siblings.size())
                .mapToObj(i -> mark(siblings, i) + siblings.get(i).text() + children(siblings.get(i)))
                .collect(Collectors.joining(apart ? "\n\n" : "\n"));
    }

    private String children(Clause parent) {
        var own = clauses.stream()
                .filter(clause -> parent.id().equals(clause.parentId()))
                .toList();
        if (own.isEmpty()) {
            return "";
        }
        return "\n" + below(heading(own.get(0).kind().name(), parent.id()), lines(own));
    }

    // One paragraph alone needs no mark; one that was added to a lettered list gets its letter.
    private static String mark(List<Clause> siblings, int index) {
        var label = siblings.get(index).label();
        if (label != null) {
            return label + " ";
        }
        if ("a)".equals(siblings.get(0).label()) && index < LETTERS.length()) {
            return LETTERS.charAt(index) + ") ";
        }
        return siblings.size() == 1 ? "" : "- ";
    }

    private static String below(String heading, String text) {
        return Stream.of(heading, text).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }
}
