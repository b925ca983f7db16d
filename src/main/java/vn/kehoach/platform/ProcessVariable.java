package vn.kehoach.platform;

import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;

/** A lasting variable of a process: its name and type in one place. Ids, decisions and dates only. */
public record ProcessVariable<T>(String name, Class<T> type) {
    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    public static ProcessVariable<Integer> number(String name) {
        return new ProcessVariable<>(name, Integer.class);
    }

    public static ProcessVariable<Date> date(String name) {
        return new ProcessVariable<>(name, Date.class);
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    /** @throws IllegalStateException when the variable is absent: the model and the code disagree */
    public T from(VariableScope scope) {
        var value = scope.getVariable(name);
        if (value == null) {
            throw new IllegalStateException("process variable '" + name + "' is missing");
        }
        return type.cast(value);
    }

    public void on(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }
}
