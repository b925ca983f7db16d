package vn.kehoach.platform;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;

/** Neither saves nor opens a list with an expression that is not one of {@link ListExpressions}; it can be deleted. */
final class SavedLists extends FilterManager {
    @Override
    public Filter insertOrUpdateFilter(Filter filter) {
        refuseUnknown(filter.getQuery());
        return super.insertOrUpdateFilter(filter);
    }

    @Override
    public FilterEntity findFilterById(String filterId) {
        var filter = super.findFilterById(filterId);
        if (filter != null) {
            refuseUnknown(filter.getQuery());
        }
        return filter;
    }

    private static void refuseUnknown(TaskQueryImpl query) {
        var known = withParts(query, Collections.newSetFromMap(new IdentityHashMap<>())).stream()
                .flatMap(part -> part.getExpressions().values().stream())
                .allMatch(ListExpressions::allow);
        if (!known) {
            throw new BadUserRequestException(ListExpressions.REFUSAL);
        }
    }

    // A query stands among its own parts, and parts may know each other.
    private static Set<TaskQueryImpl> withParts(TaskQueryImpl query, Set<TaskQueryImpl> found) {
        if (found.add(query)) {
            query.getQueries().forEach(part -> withParts(part, found));
        }
        return found;
    }

    static final class Factory implements SessionFactory {
        @Override
        public Class<?> getSessionType() {
            return FilterManager.class;
        }

        @Override
        public Session openSession() {
            return new SavedLists();
        }
    }
}
