package vn.kehoach.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.planning.Clause;

/**
 * A clause and what is done for it in a year. The page reads it.
 *
 * @param text with the label in front of it, as the plan has it
 * @param coverage of a whole: that of its part that has come least far
 * @param share of a whole: how many of its parts have come no further, in words; empty when all have
 */
record Covered(String id, String text, Figures figures, Coverage coverage, String share, List<Covered> parts) {
    static Covered leaf(Clause clause, Figures figures) {
        return new Covered(clause.id(), text(clause), figures, figures.coverage(), "", List.of());
    }

    static Covered parent(Clause clause, Figures figures, List<Covered> parts) {
        var least = parts.stream()
                .map(Covered::coverage)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var such = parts.stream().filter(part -> part.coverage == least).count();
        var share = such == parts.size() ? "" : such + "/" + parts.size() + " nội dung";
        return new Covered(clause.id(), text(clause), figures, least, share, parts);
    }

    static String text(Clause clause) {
        var label = Objects.toString(clause.label(), "");
        return label.isEmpty() ? clause.text() : label + " " + clause.text();
    }

    Stream<Covered> leaves() {
        return parts.isEmpty() ? Stream.of(this) : parts.stream();
    }

    /** With those parts only that have come exactly so far; empty without any. */
    Optional<Covered> only(Coverage wanted) {
        var kept = parts.stream().filter(part -> part.coverage == wanted).toList();
        var isKept = parts.isEmpty() ? coverage == wanted : !kept.isEmpty();
        return isKept ? Optional.of(new Covered(id, text, figures, coverage, share, kept)) : Optional.empty();
    }
}
