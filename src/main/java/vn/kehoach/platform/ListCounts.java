package vn.kehoach.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.Logins.Login;

/** How many tasks stand in each of the lists a person sees in Tasklist. */
@Component
public class ListCounts {
    private final EngineAsPerson engine;
    private final FilterService filters;

    ListCounts(EngineAsPerson engine, FilterService filters) {
        this.engine = engine;
        this.filters = filters;
    }

    /** @return name of the list and its count, for lists this person may open */
    public Map<String, Long> of(Login login) {
        return engine.ask(login, this::counted);
    }

    private Map<String, Long> counted() {
        var counts = new LinkedHashMap<String, Long>();
        for (var list : filters.createTaskFilterQuery().list()) {
            try {
                counts.put(list.getName(), filters.count(list.getId()));
            } catch (ProcessEngineException refused) {
                // A list saved with a condition that is not allowed any more: it does not open either.
                continue;
            }
        }
        return counts;
    }
}
