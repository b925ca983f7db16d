package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that look the same are the same. */
class ModelFilesTest {
    private static final String NO_BREAK_SPACE = "\u00a0";

    static List<Path> files() {
        return Stream.of("processes", "forms")
                .flatMap(folder -> Models.files(folder, "").stream())
                .filter(file -> file.toFile().isFile())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void givenFile_thenItsTextIsComposedAndHasNoHiddenSpace(Path file) {
        var text = Models.text(file);
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as("NFC").isTrue();
        assertThat(text).doesNotContain(NO_BREAK_SPACE, "\t", "\r", "\u200b", "\ufeff");
        assertThat(text).endsWith("\n");
    }
}
