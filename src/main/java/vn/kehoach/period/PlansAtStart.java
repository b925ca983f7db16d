package vn.kehoach.period;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.organisation.DemoAccounts;
import vn.kehoach.organisation.Directory;
import vn.kehoach.planfile.PlanImport;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.planning.Plans;
import vn.kehoach.platform.LocalityScope;
import vn.kehoach.platform.TaskFilters;

/**
 * What a start brings about before the first request: plans read, groups and lists made, the period of each new plan
 * begun.
 */
@Component
class PlansAtStart implements SmartInitializingSingleton {
    private static final String[] REVIEW_TASKS = {
        "userTask_checkContent",
        "userTask_checkFormat",
        "userTask_approve",
        "userTask_approveUnitPlan",
        "userTask_checkUnitPlan",
        "userTask_confirmResults",
        "userTask_signOff",
        "userTask_acceptReport",
        "userTask_decideExtension",
        "userTask_readExplanation"
    };

    private final PlanImport files;
    private final Plans plans;
    private final Directory directory;
    private final DemoAccounts demo;
    private final TaskFilters filters;
    private final PlanPeriodWorkflow period;
    private final TransactionTemplate transaction;

    PlansAtStart(
            PlanImport files,
            Plans plans,
            Directory directory,
            DemoAccounts demo,
            TaskFilters filters,
            PlanPeriodWorkflow period,
            TransactionTemplate transaction) {
        this.files = files;
        this.plans = plans;
        this.directory = directory;
        this.demo = demo;
        this.filters = filters;
        this.period = period;
        this.transaction = transaction;
    }

    /** Over all localities, and all or nothing. */
    @Override
    @SuppressWarnings("try") // the scope works by being open
    public void afterSingletonsInstantiated() {
        try (var everywhere = LocalityScope.everywhere()) {
            transaction.executeWithoutResult(status -> start());
        }
    }

    private void start() {
        var added = shipped().stream().flatMap(file -> read(file).stream()).toList();
        directory.create();
        demo.create();
        filters.create(REVIEW_TASKS, directory.boundGroups());
        added.forEach(period::start);
    }

    // Of two nodes that start together only the one that wrote the plan starts its period.
    private List<PlanRef> read(Resource file) {
        var before = plans.all();
        if (!files.importOnce(file)) {
            return List.of();
        }
        return plans.all().stream().filter(plan -> !before.contains(plan)).toList();
    }

    private static List<Resource> shipped() {
        try {
            return Arrays.asList(new PathMatchingResourcePatternResolver().getResources("classpath:plans/*.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
