package vn.kehoach.platform;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which kind of work each step of a stored model is; a stored model never changes, so each is read once. Read without
 * the engine, since commands ask too and start none (docs/adr/0044).
 */
@Component
class StepKinds {
    private static final String MODEL = """
            select b.bytes_
              from act_re_procdef p
              join act_ge_bytearray b on b.deployment_id_ = p.deployment_id_ and b.name_ = p.resource_name_
             where p.id_ = :model
            """;

    private final JdbcClient jdbc;
    private final Map<String, Map<String, WorkKind>> known = new ConcurrentHashMap<>();

    StepKinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param model id of its version */
    WorkKind of(String model, String step) {
        var kinds = known.get(model);
        if (kinds == null) {
            kinds = read(model);
            known.put(model, kinds);
        }
        return kinds.getOrDefault(step, WorkKind.WORK);
    }

    private Map<String, WorkKind> read(String model) {
        var text = jdbc.sql(MODEL)
                .param("model", model)
                .query((row, number) -> row.getBytes("bytes_"))
                .single();
        return Bpmn.readModelFromStream(new ByteArrayInputStream(text)).getModelElementsByType(FlowNode.class).stream()
                .collect(Collectors.toMap(FlowNode::getId, WorkKind::of));
    }
}
