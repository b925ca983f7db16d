package vn.kehoach.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Gives every measure to the metrics; what is not known is no number there. */
@Component
class Gauges implements MeterBinder {
    private static final String LABEL = "state";

    private final Readings readings;

    Gauges(Readings readings) {
        this.readings = readings;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var measure : Measure.values()) {
            measure.labels().forEach(label -> bind(measure, label, registry));
        }
    }

    private void bind(Measure measure, String label, MeterRegistry registry) {
        Gauge.builder(measure.meterName(), readings, now -> now.of(measure, label)
                        .orElse(Double.NaN))
                .description(measure.description())
                .baseUnit(measure.unit())
                .tags(label.equals(Measure.NO_LABEL) ? Tags.empty() : Tags.of(LABEL, label))
                .register(registry);
    }
}
