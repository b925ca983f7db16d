package vn.kehoach.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** Keys from the environment and from the data folder. */
class AuditKeyTest {
    private static final String NEW = Base64.getEncoder()
            .encodeToString("một khóa mới đủ dài, 32 byte".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    private static final String OLD = Base64.getEncoder()
            .encodeToString("một khóa cũ cũng đủ dài 32 byte".getBytes(java.nio.charset.StandardCharsets.UTF_8));

    @ParameterizedTest
    @ValueSource(strings = {"không phải Base64", "", "bmfhuq9u"})
    void givenNoRealKey_thenItIsRefusedAndNotRepeated(String text) {
        // then
        assertThatThrownBy(() -> AuditKey.of(text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("an audit key is")
                .hasNoCause();
    }

    @Test
    void givenChangedKey_thenTheNewOneIsUsedAndBothAreKnown() {
        // given
        var set = new MockEnvironment()
                .withProperty("kehoach.audit.key", NEW + "\n")
                .withProperty("kehoach.audit.old-keys", OLD + ", ");
        // when
        var keys = AuditKeys.from(set, () -> {
            throw new AssertionError("not asked for");
        });
        // then
        assertThat(keys.current().id()).isEqualTo(AuditKey.of(NEW).id());
        assertThat(keys.age(AuditKey.of(OLD).id())).isZero();
        assertThat(keys.age(AuditKey.of(NEW).id())).isEqualTo(1);
        assertThat(keys.age("khác")).isEqualTo(-1);
    }

    @Test
    void givenDataFolder_thenItsKeyIsMadeOnceAndForItsOwnerOnly(@TempDir Path folder) throws IOException {
        // when
        var made = AuditKeyFile.readOrMake(folder);
        // then
        assertThat(AuditKeyFile.readOrMake(folder).id()).isEqualTo(made.id());
        assertThat(AuditKeyFile.read(folder).id()).isEqualTo(made.id());
        assertThat(Files.list(folder)).hasSize(1);
        assertThat(Files.getPosixFilePermissions(folder.resolve("audit.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void givenFolderWithoutKey_thenReadingItMakesNone(@TempDir Path folder) {
        // then
        assertThatThrownBy(() -> AuditKeyFile.read(folder)).hasMessageStartingWith("no audit key in");
        assertThat(folder).isEmptyDirectory();
    }
}
