package vn.kehoach.support;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who holds which report and which posts, and what the file of a case says of its way from hand to hand. */
public record WhoHolds(ProcessEngine engine, JdbcClient jdbc, OpenReports reports) {
    /** Of the task of this unit; {@code null} as a word for nobody. */
    public String holder(String unit) {
        return String.valueOf(reports.task(unit).getAssignee());
    }

    public List<String> posts(String user) {
        return engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    public String name(String user) {
        var account = engine.getIdentityService().createUserQuery().userId(user).singleResult();
        return account.getFirstName() + " " + account.getLastName();
    }

    /** Each time the work of this unit went from one to another: act, who did it, and the words. */
    public List<String> changesOfHands(String unit) {
        return jdbc.sql("""
                        select act || ' ' || actor || ': ' || note from case_entry
                         where case_key = ? and act in ('SUBSTITUTED', 'HANDED_OVER') order by id
                        """).param(reports.caseKey(unit)).query(String.class).list();
    }

    /** The post under which the report of this unit was last approved. */
    public String signed(String unit) {
        return jdbc.sql("""
                        select actor_post from case_entry
                         where case_key = ? and act = 'APPROVED' order by id desc limit 1
                        """).param(reports.caseKey(unit)).query(String.class).single();
    }

    public String draftOf(String user, String task) {
        return jdbc.sql("select coalesce(max(content::text), '') from form_draft where task_id = ? and user_id = ?")
                .params(task, user)
                .query(String.class)
                .single();
    }
}
