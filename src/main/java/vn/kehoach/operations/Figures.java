package vn.kehoach.operations;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** Numbers by what they measure. What could not be read is missing, not zero. */
final class Figures {
    private final Map<Key, Double> values = new HashMap<>();

    void put(Measure measure, double value) {
        put(measure, Measure.NO_LABEL, value);
    }

    void put(Measure measure, String label, double value) {
        values.put(new Key(measure, label), value);
    }

    OptionalDouble of(Measure measure, String label) {
        var value = values.get(new Key(measure, label));
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** All of them or none: a group that failed half-way leaves nothing behind. */
    void add(Figures group) {
        values.putAll(group.values);
    }

    private record Key(Measure measure, String label) {}
}
