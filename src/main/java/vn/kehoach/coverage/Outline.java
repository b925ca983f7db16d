package vn.kehoach.coverage;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.planning.Clause;
import vn.kehoach.planning.ClauseKind;

/** The clauses of a plan that duties can serve, in its own order. */
record Outline(List<Branch> branches) {
    private static final Set<ClauseKind> SERVED =
            EnumSet.of(ClauseKind.SPECIFIC_TARGET, ClauseKind.STRATEGIC_OBJECTIVE, ClauseKind.TASK_GROUP);

    /** @param parts the clauses below it; only what has none is served by duties itself */
    record Branch(Clause clause, List<Clause> parts) {
        boolean isLeaf() {
            return parts.isEmpty();
        }

        /** What is served below it, or itself. */
        List<Clause> leaves() {
            return isLeaf() ? List.of(clause) : parts;
        }
    }

    /** @param clauses of one version, in its order */
    static Outline of(List<Clause> clauses) {
        return new Outline(clauses.stream()
                .filter(clause -> SERVED.contains(clause.kind()))
                .map(clause -> new Branch(
                        clause,
                        clauses.stream()
                                .filter(part -> clause.id().equals(part.parentId()))
                                .toList()))
                .toList());
    }

    Stream<Clause> leaves() {
        return branches.stream().flatMap(branch -> branch.leaves().stream());
    }

    /** A clause, or a part of one, by its id. */
    Optional<Branch> find(String id) {
        return branches.stream()
                .flatMap(branch -> Stream.concat(
                        Stream.of(branch), branch.parts().stream().map(part -> new Branch(part, List.of()))))
                .filter(branch -> branch.clause().id().equals(id))
                .findFirst();
    }
}
