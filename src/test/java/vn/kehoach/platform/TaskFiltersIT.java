package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kehoach.support.ServerTest;

/** A server that was set up with an earlier release. */
@ServerTest
class TaskFiltersIT {
    private static final String[] REVIEWS = {"userTask_approve"};

    @Autowired
    TaskFilters lists;

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @Test
    void givenListsOfAnEarlierRelease_thenTheStartBringsThemUpToDateUnderTheSameIds() {
        // given
        var unit = named("Việc của đơn vị");
        unit.setName("Của đơn vị");
        filters.saveFilter(unit);
        var overdue = named("Quá hạn");
        overdue.setQuery(tasks.createTaskQuery().dueBeforeExpression(ListExpressions.NOW));
        filters.saveFilter(overdue);
        var count = filters.createTaskFilterQuery().count();
        // when
        lists.create(REVIEWS, List.of());
        // then
        assertThat(named("Việc của đơn vị").getId()).isEqualTo(unit.getId());
        assertThat(named("Quá hạn").getId()).isEqualTo(overdue.getId());
        TaskQueryImpl query = named("Quá hạn").getQuery();
        assertThat(query.getExpressions()).containsEntry("dueBefore", ListExpressions.TODAY);
        assertThat(filters.createTaskFilterQuery().count()).isEqualTo(count);
    }

    @Test
    void givenListThatKnewFewerTasks_thenTheNewOnesAreAddedAndOwnOnesStay() {
        // given
        var reviews = named("Chờ tôi duyệt");
        TaskQueryImpl all = reviews.getQuery();
        var keys = all.getKeys();
        reviews.setQuery(tasks.createTaskQuery().taskDefinitionKeyIn(keys[0], keys[1]));
        filters.saveFilter(reviews);
        // when
        lists.create(keys, List.of());
        // then
        assertThat(keys(named("Chờ tôi duyệt")))
                .containsExactly(keys)
                .contains("userTask_decideExtension", "userTask_readExplanation");
        // when
        lists.create(REVIEWS, List.of());
        // then
        assertThat(keys(named("Chờ tôi duyệt"))).containsExactly(keys);
    }

    private static String[] keys(Filter list) {
        TaskQueryImpl query = list.getQuery();
        return query.getKeys();
    }

    private Filter named(String name) {
        return filters.createTaskFilterQuery().filterName(name).singleResult();
    }
}
