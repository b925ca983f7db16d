package vn.kehoach.planview;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.planview.Highlight.Segment;

class HighlightTest {
    private static final String TEXT = "Đề nghị Trạm Y tế phường và <b>Trạm  y tế</b> xã 🙂 báo cáo";

    @ParameterizedTest
    @ValueSource(strings = {"Trạm Y tế phường", "tram y te phuong", " TRAM  Y TE PHƯỜNG ", "trạm y te phuong"})
    void givenPhraseHoweverTyped_thenItsPlaceInTheTextIsMarked(String typed) {
        for (var form : Normalizer.Form.values()) {
            // when
            var segments = new Highlight(Normalizer.normalize(typed, form)).of(Normalizer.normalize(TEXT, form));
            // then
            assertThat(hits(segments)).isEqualTo("Trạm Y tế phường");
            assertThat(whole(segments)).isEqualTo(TEXT);
        }
    }

    @Test
    void givenLetterWithStroke_thenPlainLetterFindsIt() {
        assertThat(hits(new Highlight("de nghi").of(TEXT))).isEqualTo("Đề nghị");
        assertThat(hits(new Highlight("bao cao").of(TEXT))).isEqualTo("báo cáo");
    }

    @Test
    void givenPhraseThatComesTwice_thenBothAreMarkedAndMarkupStaysText() {
        // when
        var segments = new Highlight("trạm").of(TEXT);
        // then
        assertThat(hits(segments)).isEqualTo("Trạm|Trạm");
        assertThat(whole(segments)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "không có trong bài", ".*", "\\"})
    void givenNothingToFind_thenNothingIsMarked(String typed) {
        assertThat(new Highlight(typed).of(TEXT)).containsExactly(new Segment(TEXT, false));
    }

    private static String hits(Iterable<Segment> segments) {
        return stream(segments).filter(Segment::hit).map(Segment::text).collect(Collectors.joining("|"));
    }

    private static String whole(Iterable<Segment> segments) {
        return stream(segments).map(Segment::text).collect(Collectors.joining());
    }

    private static java.util.stream.Stream<Segment> stream(Iterable<Segment> segments) {
        return java.util.stream.StreamSupport.stream(segments.spliterator(), false);
    }
}
