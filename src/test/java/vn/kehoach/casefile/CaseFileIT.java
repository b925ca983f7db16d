package vn.kehoach.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.platform.Refused;
import vn.kehoach.support.ServerTest;

@ServerTest
class CaseFileIT {
    private static final String LOCALITY = "hai-duong";

    @Autowired
    CaseFile file;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update case_entry set note = 'khác' where case_key = 'THU-file'",
                "delete from case_entry where case_key = 'THU-file'",
                "truncate case_entry",
                "truncate locality cascade"
            })
    void givenEntry_thenTheDatabaseRefusesToChangeIt(String sql) {
        // given
        file.add(entry("THU-file", Act.RECORDED).saying("đã ghi"));
        var before = file.entries(LOCALITY, "THU-file");
        // then
        assertThatThrownBy(() -> JdbcClient.create(owner).sql(sql).update())
                .hasMessageContaining("case_entry is append-only");
        assertThatThrownBy(() -> jdbc.sql(sql).update()).rootCause().hasMessageContaining("permission denied");
        assertThat(file.entries(LOCALITY, "THU-file")).isEqualTo(before).isNotEmpty();
    }

    @Test
    void givenReturn_thenItNeedsAReasonAndWords() {
        // given
        var returned = entry("THU-return", Act.RETURNED);
        // then
        assertThatThrownBy(() -> file.add(returned)).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> file.add(returned.saying("thiếu số liệu")))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(file.entries(LOCALITY, "THU-return")).isEmpty();
        file.add(returned.because("INCOMPLETE", "thiếu số liệu"));
        assertThat(file.entries(LOCALITY, "THU-return")).hasSize(1);
    }

    @Test
    void givenReturnedCase_thenTheNoteIsShownUntilItIsHandedInAgain() {
        // given
        file.add(entry("THU-open", Act.SUBMITTED));
        file.add(entry("THU-open", Act.RETURNED).because("UNCLEAR", "viết rõ hơn"));
        file.add(entry("THU-open", Act.RETURNED).because("OTHER", "ghi ngày"));
        // then
        assertThat(file.openReturn(LOCALITY, "THU-open")).contains("Lý do khác: ghi ngày");
        assertThat(file.openReturn("yet-kieu", "THU-open")).isEmpty();
        file.add(entry("THU-open", Act.SUBMITTED));
        assertThat(file.openReturn(LOCALITY, "THU-open")).isEmpty();
    }

    @Test
    void givenEarlierSubmission_thenItsAuthorMayNotDecideOnIt() {
        // given
        file.add(entry("THU-own", Act.SUBMITTED));
        var steps = Set.of("userTask_write");
        // then
        assertThatThrownBy(() -> file.refuseOwnWork(LOCALITY, "THU-own", steps, "lan"))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("Đồng chí là người trình nội dung này");
        file.refuseOwnWork(LOCALITY, "THU-own", steps, "minh");
        file.refuseOwnWork(LOCALITY, "THU-own", Set.of("userTask_other"), "lan");
        file.refuseOwnWork("yet-kieu", "THU-own", steps, "lan");
    }

    private static CaseEntry entry(String key, Act act) {
        return CaseEntry.of(LOCALITY, key, "userTask_write", act, "lan");
    }
}
