package vn.kehoach.handling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.oversight.Watched;
import vn.kehoach.platform.FormField;
import vn.kehoach.platform.FormFields;
import vn.kehoach.platform.ModelSteps;

/**
 * Which fields of a form were changed after it had been sent back. Nobody has to say so: both texts stand in the case
 * file, before and after.
 */
@Component
class Corrections {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String PAIRS = """
            with returned as (
                select case_key, id
                  from case_entry
                 where locality_id = :locality and act = 'RETURNED' and acted_at >= :from and acted_at < :until
            ), handed_in as (
                select case_key, step, id, content,
                       lag(id) over text as id_before, lag(content) over text as content_before
                  from case_entry
                 where locality_id = :locality and act = 'SUBMITTED' and content is not null
                   and case_key in (select case_key from returned)
                window text as (partition by case_key, step, unit_id,
                                             case when step = 'userTask_reportDuty' then note end order by id)
            )
            select step, content_before as before, content as after
              from handed_in h
             where exists (select from returned r
                            where r.case_key = h.case_key and r.id between h.id_before and h.id)
            """;

    private final JdbcClient jdbc;
    private final ModelSteps models;

    Corrections(JdbcClient jdbc, ModelSteps models) {
        this.jdbc = jdbc;
        this.models = models;
    }

    /** The field that was corrected most often first. */
    List<Line> of(Watched watched) {
        var steps = models.all();
        var fields = new HashMap<String, List<FormField>>();
        var counts = new HashMap<Field, Integer>();
        var pairs = jdbc.sql(PAIRS)
                .param("locality", watched.locality())
                .param("from", Returns.start(watched.year()))
                .param("until", Returns.start(watched.year() + 1))
                .query(Pair.class)
                .list();
        for (var pair : pairs) {
            var before = tree(pair.before());
            var after = tree(pair.after());
            fields.computeIfAbsent(pair.step(), this::fields).stream()
                    .filter(field -> !text(before, field).equals(text(after, field)))
                    .forEach(field -> counts.merge(
                            new Field(ModelSteps.nameIn(steps, pair.step()), field.label()), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(count -> new Line(count.getKey().step(), count.getKey().label(), count.getValue()))
                .sorted(Comparator.comparingInt(Line::times)
                        .reversed()
                        .thenComparing(Line::step)
                        .thenComparing(Line::field))
                .toList();
    }

    private List<FormField> fields(String step) {
        return models.form(step).map(form -> FormFields.of(form, false)).orElse(List.of());
    }

    private static String text(JsonNode typed, FormField field) {
        return typed.path(field.key()).asText("").strip();
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a case file holds no Json", e);
        }
    }

    private record Pair(String step, String before, String after) {}

    private record Field(String step, String label) {}

    /** @param step in which it was handed in. @param field its label. @param times how often it was changed */
    record Line(String step, String field, int times) {}
}
