package vn.kehoach.casetab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.casetab.Segment.Kind;

class DifferenceTest {
    @Test
    void givenChangedWord_thenOnlyThatWordIsMarked() {
        // when
        var difference = Difference.between("Đã tổ chức 02 buổi tuyên truyền", "Đã tổ chức 05 buổi tuyên truyền");
        // then
        assertThat(difference.earlier())
                .containsExactly(
                        new Segment(Kind.SAME, "Đã tổ chức "),
                        new Segment(Kind.REMOVED, "02 "),
                        new Segment(Kind.SAME, "buổi tuyên truyền"));
        assertThat(difference.current())
                .containsExactly(
                        new Segment(Kind.SAME, "Đã tổ chức "),
                        new Segment(Kind.ADDED, "05 "),
                        new Segment(Kind.SAME, "buổi tuyên truyền"));
    }

    @Test
    void givenWordsAddedAtTheEnd_thenWhatStoodThereIsTheSame() {
        // when
        var difference = Difference.between("Đã họp dân", "Đã họp dân hai lần");
        // then
        assertThat(difference.earlier()).containsExactly(new Segment(Kind.SAME, "Đã họp dân"));
        assertThat(difference.current())
                .containsExactly(new Segment(Kind.SAME, "Đã họp dân "), new Segment(Kind.ADDED, "hai lần"));
    }

    @Test
    void givenMarkBehindAWord_thenTheWordItselfIsTheSame() {
        // when
        var difference = Difference.between("hằng năm và (xã hội hóa).", "hằng năm, lồng ghép và (xã hội hóa)");
        // then
        assertThat(marked(difference.earlier())).isEqualTo(".");
        assertThat(marked(difference.current())).isEqualTo(", lồng ghép");
    }

    @Test
    void givenTextOfMarks_thenItTakesNoTime() {
        // given
        var marks = "a" + ")".repeat(200_000) + "b";
        // then
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Difference.between(marks, "x").isNothing()).isFalse());
    }

    @Test
    void givenLineAddedAndWordChangedElsewhere_thenBothAreMarked() {
        // when
        var difference = Difference.between("Một\nHai\nBa", "Một\nHai rưỡi\nBa\nBốn");
        // then
        assertThat(marked(difference.current())).isEqualTo("rưỡi|Bốn");
        assertThat(marked(difference.earlier())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Mới",
        "Cũ, ''",
        "'Một hai', 'Ba bốn'",
        "'<b>a</b> & \"x\"', '<b>c</b> & \"x\"'",
        "'a\n\n\nb', 'a\nb\n'",
        "'  đầu dòng', 'đầu dòng  '"
    })
    void givenAnyTexts_thenEachSideIsItsOwnTextAgain(String earlier, String current) {
        // when
        var difference = Difference.between(earlier, current);
        // then
        assertThat(text(difference.earlier())).isEqualTo(earlier);
        assertThat(text(difference.current())).isEqualTo(current);
        assertThat(difference.earlier()).extracting(Segment::kind).doesNotContain(Kind.ADDED);
        assertThat(difference.current()).extracting(Segment::kind).doesNotContain(Kind.REMOVED);
    }

    @Test
    void givenSameWordsWithOtherGaps_thenNothingDiffers() {
        assertThat(Difference.between("Đã  tổ chức\n", "Đã tổ chức").isNothing())
                .isTrue();
        assertThat(Difference.between("Đã tổ chức", "Đã bỏ").isNothing()).isFalse();
    }

    @Test
    void givenLongTextsWithNothingInCommon_thenTheyAreReplacedAsAWhole() {
        // given
        var earlier = words("cũ", 40_000);
        var current = words("mới", 40_000);
        // when
        var difference = Difference.between(earlier, current);
        // then
        assertThat(difference.earlier()).containsExactly(new Segment(Kind.REMOVED, earlier));
        assertThat(difference.current()).containsExactly(new Segment(Kind.ADDED, current));
    }

    private static String words(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }

    private static String text(List<Segment> side) {
        return side.stream().map(Segment::text).collect(Collectors.joining());
    }

    private static String marked(List<Segment> side) {
        return side.stream()
                .filter(segment -> segment.kind() != Kind.SAME)
                .map(segment -> segment.text().strip())
                .collect(Collectors.joining("|"));
    }
}
