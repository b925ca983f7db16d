package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.support.ServerTest;

/** Forms of tasks that end while somebody asks for them. */
@ServerTest
class OpenFormsIT {
    @Autowired
    OpenForms forms;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void givenTaskThatIsDone_thenItsFormIsEmptyAndTheTransactionGoesOn() {
        // when
        var shown = new TransactionTemplate(transactions).<String>execute(open -> forms.shown("khong-con"));
        // then
        assertThat(shown).isEqualTo("{}");
    }
}
