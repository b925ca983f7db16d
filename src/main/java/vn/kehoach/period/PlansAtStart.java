package vn.kehoach.period;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.camunda.bpm.spring.boot.starter.event.PostDeployEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.planfile.PlanImport;
import vn.kehoach.planning.Plans;

/** Reads the shipped plan files, and starts the period of each plan that was not there before. */
@Component
class PlansAtStart {
    private final PlanImport files;
    private final Plans plans;
    private final PlanPeriodWorkflow period;

    PlansAtStart(PlanImport files, Plans plans, PlanPeriodWorkflow period) {
        this.files = files;
        this.plans = plans;
        this.period = period;
    }

    @EventListener(PostDeployEvent.class)
    @Transactional
    public void read() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath:plans/*.yaml");
        var before = plans.all();
        Arrays.stream(found).sorted(Comparator.comparing(Resource::getFilename)).forEach(files::importOnce);
        plans.all().stream().filter(plan -> !before.contains(plan)).forEach(period::start);
    }
}
