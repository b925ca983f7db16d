package vn.kehoach.platform;

import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.jspecify.annotations.Nullable;

/**
 * Full history without what our own tables keep better: the typed text of a form (the Json variable {@code data}) and
 * the second copy of each variable's every value.
 */
final class CaseHistoryLevel extends AbstractHistoryLevel {
    static final String NAME = "kehoach";
    private static final int ID = 11;

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, @Nullable Object entity) {
        if (HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL == event) {
            return false;
        }
        return !(entity instanceof VariableInstanceEntity variable && FormData.VARIABLE.equals(variable.getName()));
    }
}
