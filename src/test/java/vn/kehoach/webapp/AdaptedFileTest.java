package vn.kehoach.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is replaced in the files of the libraries: after an upgrade each must still be found. */
class AdaptedFileTest {
    static List<AdaptedFile> files() {
        return AdaptedFile.ALL;
    }

    @ParameterizedTest
    @MethodSource("files")
    void givenShippedFile_thenEachWordStandsThere(AdaptedFile file) {
        // given
        var shipped = file.original();
        // when
        var gone = words(file).filter(word -> !shipped.contains(word.from())).toList();
        // then
        assertThat(words(file)).isNotEmpty();
        assertThat(gone).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void givenWords_thenTheyAreComposedAndCloseWhatTheyOpen(AdaptedFile file) {
        assertThat(words(file)).allSatisfy(word -> {
            assertThat(Normalizer.isNormalized(word.to(), Normalizer.Form.NFC)).isTrue();
            assertThat(marks(word.to())).isEqualTo(marks(word.from()));
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void givenFile_thenItBearsTheMarkOfItsWords(AdaptedFile file) {
        // given
        var marked = file.original().contains("window.bust=\"");
        // then
        assertThat(Pattern.compile("window\\.bust=\"7\\.24\\.0-[0-9a-f]{32}\"")
                        .matcher(file.adapted())
                        .find())
                .isEqualTo(marked);
    }

    private static Stream<WordList.Word> words(AdaptedFile file) {
        return file.words().stream().flatMap(list -> list.words().stream());
    }

    // A quotation mark or bracket too many would end a text of the script early; a filled-in place is one more word.
    private static String marks(String text) {
        return text.replaceAll("\\$\\{[^}]*}|\\(.*?\\)|\\{\\{.*}}", "").replaceAll("[^\"'`\\[\\]{}()]", "");
    }
}
