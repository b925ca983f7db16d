package vn.kehoach.cycle.counted;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.support.SeenPages;

/** How far each clause of the plan has come in a year, by the duties that are said to serve it. */
record CoveragePage(Records records, SeenPages pages, DutyLinks links) implements ComparedPage {
    private static final List<String> WORDS =
            List.of("Chưa có nhiệm vụ", "Chưa có kết quả", "Chưa có minh chứng", "Có kết quả và minh chứng");

    private static final String CLAUSES = """
            select id, parent_id from plan_clause
             where locality_id = ? and version = 1 and kind in ('SPECIFIC_TARGET', 'STRATEGIC_OBJECTIVE', 'TASK_GROUP',
                                                                'GOAL', 'ACTIVITY')
            """;

    @Override
    public List<String> expected(At at) {
        var clauses = records.jdbc()
                .sql(CLAUSES)
                .param(at.locality())
                .query(Clause.class)
                .list();
        var works = works(at);
        var lines = new ArrayList<String>();
        var reached = new int[WORDS.size()];
        for (var clause : clauses) {
            var parts = clauses.stream()
                    .filter(part -> clause.id().equals(part.parentId()))
                    .map(Clause::id)
                    .toList();
            var served = parts.isEmpty() ? List.of(clause.id()) : parts;
            var duties = duties(at, served);
            var levels = served.stream()
                    .map(one -> level(duties(at, List.of(one)), works))
                    .toList();
            var least = levels.stream().min(Integer::compare).orElseThrow();
            var such = levels.stream().filter(least::equals).count();
            var share = such == levels.size() ? "" : " " + such + "/" + levels.size() + " nội dung";
            lines.add(clause.id() + " | " + WORDS.get(least) + share + " | " + figures(duties, works));
            reached[least] += parts.isEmpty() ? 1 : 0;
        }
        for (var level = 0; level < reached.length; level++) {
            lines.add(WORDS.get(level) + " " + reached[level]);
        }
        lines.add("Tất cả " + IntStream.of(reached).sum());
        return lines;
    }

    private Set<String> duties(At at, Collection<String> clauses) {
        return links.of(at.locality()).stream()
                .filter(link -> clauses.contains(link.clause()))
                .map(DutyLinks.Link::duty)
                .collect(Collectors.toSet());
    }

    private static int level(Set<String> duties, List<Work> works) {
        var of = works.stream().filter(work -> duties.contains(work.duty)).toList();
        if (duties.isEmpty()) {
            return 0;
        }
        if (of.stream().noneMatch(work -> work.said)) {
            return 1;
        }
        return of.stream().allMatch(work -> work.files == 0) ? 2 : 3;
    }

    private static String figures(Set<String> duties, List<Work> all) {
        var of = all.stream().filter(work -> duties.contains(work.duty)).toList();
        var ordered = of.stream().filter(work -> !work.owed.unit.requested()).toList();
        var asked = of.stream().filter(work -> work.owed.unit.requested()).toList();
        return String.join(
                " | ",
                String.valueOf(duties.size()),
                units(ordered) + (asked.isEmpty() ? "" : " đề nghị: " + units(asked)),
                said(ordered) + (asked.isEmpty() ? "" : " đề nghị: " + said(asked)),
                ordered.isEmpty()
                        ? "–"
                        : ordered.stream()
                                        .filter(work -> work.owed.completed != null)
                                        .count() + "/" + ordered.size(),
                String.valueOf(of.stream().mapToInt(work -> work.files).sum()));
    }

    private static int units(List<Work> works) {
        var units = new HashSet<String>();
        works.forEach(work -> units.add(work.owed.unit.id()));
        return units.size();
    }

    private static String said(List<Work> works) {
        return works.isEmpty() ? "–" : works.stream().filter(work -> work.said).count() + "/" + works.size();
    }

    /** Each duty of each unit. */
    private List<Work> works(At at) {
        var said = records.year(at).saidOf();
        return records.year(at).duties().entrySet().stream()
                .map(one -> work(at, one, said))
                .toList();
    }

    private Work work(At at, Map.Entry<String, Owed> one, Set<String> said) {
        var owed = one.getValue();
        return new Work(
                one.getKey().substring(one.getKey().indexOf(' ') + 1),
                owed,
                said.contains(one.getKey()),
                records.files(at, owed));
    }

    @Override
    public List<String> found(At at) {
        var page = pages.supervised(at.locality(), "/theo-doi/muc-tieu" + at.query());
        var lines = new ArrayList<String>();
        for (var row : page.select("table.covered tbody tr")) {
            var link = row.select("th a").attr("href");
            lines.add(link.replaceAll(".*/|\\?.*", "") + " | "
                    + String.join(" | ", row.select("td").eachText()));
        }
        lines.addAll(SeenPages.texts(page, ".tally li"));
        return lines;
    }

    private record Clause(String id, @Nullable String parentId) {}

    /** @param said whether any result was reported */
    private record Work(String duty, Owed owed, boolean said, int files) {}
}
