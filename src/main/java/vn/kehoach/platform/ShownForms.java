package vn.kehoach.platform;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the forms of open tasks show when they are opened, in one statement: the engine would need one more for each.
 * Whoever asks has made sure that the person may read them.
 */
@Component
public class ShownForms {
    private static final String CONTENTS = """
            select v.task_id_ as task, convert_from(b.bytes_, 'UTF8') as content
              from act_ru_variable v
              join act_ge_bytearray b on b.id_ = v.bytearray_id_
             where v.task_id_ in (:tasks) and v.name_ = :name and v.type_ = 'json'
            """;

    private final JdbcClient jdbc;

    ShownForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By id of the task; a task that shows nothing is not among them. */
    public Map<String, FormData> of(Collection<String> tasks) {
        var shown = new HashMap<String, FormData>();
        if (!tasks.isEmpty()) {
            jdbc.sql(CONTENTS)
                    .param("tasks", tasks)
                    .param("name", FormData.VARIABLE)
                    .query(Content.class)
                    .list()
                    .forEach(one -> shown.put(one.task(), FormData.of(one.content())));
        }
        return shown;
    }

    private record Content(String task, String content) {}
}
