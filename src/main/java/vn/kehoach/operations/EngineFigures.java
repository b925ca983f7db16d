package vn.kehoach.operations;

import org.springframework.stereotype.Component;
import vn.kehoach.platform.BriefReading;
import vn.kehoach.platform.EngineTroubles;

/** Incidents and jobs of the engine, whose tables stand behind no wall of ours. */
@Component
class EngineFigures implements FigureSource {
    private final EngineTroubles engine;
    private final BriefReading reading;

    EngineFigures(EngineTroubles engine, BriefReading reading) {
        this.engine = engine;
        this.reading = reading;
    }

    @Override
    public void read(Figures into) {
        var counts = reading.outside(engine::counts);
        into.put(Measure.INCIDENTS, counts.incidents());
        into.put(Measure.JOBS_DEAD, counts.dead());
        into.put(Measure.JOBS_LATE, counts.late());
        into.put(Measure.JOBS_LATE_OLDEST, counts.oldest().toSeconds());
    }
}
