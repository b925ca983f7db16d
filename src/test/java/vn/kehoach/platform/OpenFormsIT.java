package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.support.Locks;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;

/** Forms of tasks that end while somebody asks for them. */
@ServerTest
class OpenFormsIT {
    @Autowired
    OpenForms forms;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void givenTaskThatIsDone_thenItsFormIsEmptyAndTheTransactionGoesOn() {
        // when
        var shown = shown("khong-con");
        // then
        assertThat(shown).isEqualTo("{}");
    }

    @Test
    void givenTaskThatEndsWhileItsFormIsRead_thenItIsEmptyAndTheTransactionGoesOn() {
        // given
        var reports = OpenReports.open(engine, jdbc, "hai-duong", 2156);
        var task = reports.task("truong-1").getId();
        assertThat(shown(task)).contains("\"results\"");
        // when
        var shown = Locks.whileBytesGo(owner, task, () -> shown(task));
        // then
        assertThat(shown).isEqualTo("{}");
        reports.end();
    }

    private String shown(String task) {
        return new TransactionTemplate(transactions).<String>execute(open -> forms.shown(task));
    }
}
