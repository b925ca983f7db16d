package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.ServerTest;

/** What a command sees and may do that asks for one locality. */
@ServerTest
class CommandDatabaseIT {
    @Autowired
    DataFolder data;

    CommandDatabase database;
    JdbcClient jdbc;

    @BeforeEach
    void open() throws IOException {
        database = CommandDatabase.open(CommandSettings.of("--kehoach.data-dir=" + data.path()));
        jdbc = JdbcClient.create(database.source());
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    @Test
    void givenLocality_thenItIsReadBehindItsWallAndNoOther() {
        database.reading("yet-kieu", () -> {
            // then
            assertThat(texts("select current_user")).containsExactly("kehoach_app");
            assertThat(texts("select id from locality")).containsExactly("yet-kieu");
            assertThat(texts("select distinct locality_id from plan")).containsExactly("yet-kieu");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update locality set name = name",
                "delete from letter",
                "update act_ru_job set lock_owner_ = 'command'",
                "select set_config('role', 'none', true) from locality for update",
                "create table of_command (id int)"
            })
    void givenLocality_thenNothingCanBeWritten(String sql) {
        // then
        assertThatThrownBy(() -> database.reading(
                        "hai-duong", () -> jdbc.sql(sql).query().listOfRows()))
                .rootCause()
                .hasMessageContaining("in a read-only transaction");
    }

    @Test
    void givenNoLocality_thenTheWallIsNotOpenedForAll() {
        // then
        assertThatThrownBy(() -> database.reading("*", () -> {})).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
