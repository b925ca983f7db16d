package vn.kehoach.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.support.ShippedWords;

/** Every label of the web applications has its Vietnamese words, with the same places to fill and the same marks. */
class LocaleTest {
    private static final Pattern PLACE = Pattern.compile(
            "\\{\\{.*?}}|(?<!\\{)\\{\\w+}(?!})|%[sd]|</?(?:a|b|br|code|em|i|li|p|span|strong|u|ul)\\b[^>]*>|&nbsp;");
    // Whoever runs the software, not an office, is the one it speaks to: it is not shown.
    private static final String BANNER = "BANNER_CE_EOL_TEXT";
    // What is written the same in both languages: symbols, formats, file types.
    private static final Pattern SAME = Pattern.compile("[^\\p{L}]*|CSV|JSON|[YyMDdHhmsT:./-]+");

    static List<String> applications() {
        return ShippedWords.APPLICATIONS;
    }

    @ParameterizedTest
    @MethodSource("applications")
    void givenShippedLabels_thenEachHasVietnameseWords(String application) {
        // when
        var vietnamese = ShippedWords.vietnamese(application);
        // then
        assertThat(vietnamese.keySet())
                .isEqualTo(ShippedWords.english(application).keySet())
                .hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @MethodSource("applications")
    void givenPlacesAndMarks_thenTheWordsKeepThem(String application) {
        // given
        var vietnamese = ShippedWords.vietnamese(application);
        var lost = new ArrayList<String>();
        // when
        ShippedWords.english(application).forEach((key, words) -> {
            if (!key.equals(BANNER) && !places(words).equals(places(vietnamese.getOrDefault(key, "")))) {
                lost.add(key + ": " + words + " | " + vietnamese.get(key));
            }
        });
        // then
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("applications")
    void givenLabels_thenTheyReadAsAnOfficeWrites(String application) {
        // given
        var english = ShippedWords.english(application);
        // when
        var wrong = ShippedWords.vietnamese(application).entrySet().stream()
                .filter(label -> !label.getKey().equals(BANNER))
                .filter(label -> isWrong(english.getOrDefault(label.getKey(), ""), label.getValue()))
                .map(Map.Entry::toString)
                .toList();
        // then
        assertThat(wrong).isEmpty();
    }

    @Test
    void givenSameKeyAndSameEnglish_thenEachApplicationSaysTheSame() {
        // given
        var said = new HashMap<String, Set<String>>();
        // when
        ShippedWords.APPLICATIONS.forEach(application -> {
            var vietnamese = ShippedWords.vietnamese(application);
            ShippedWords.english(application)
                    .forEach((key, words) -> said.computeIfAbsent(key + "=" + words, ignored -> new TreeSet<>())
                            .add(vietnamese.get(key)));
        });
        // then
        assertThat(said.values()).allSatisfy(words -> assertThat(words).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void givenDays_thenEveryPartIsThereAndTheWeekBeginsOnMonday(String application) {
        // given
        var english = ShippedWords.days(application, "en");
        // when
        var vietnamese = ShippedWords.days(application, "vi");
        // then
        assertThat(paths("", vietnamese)).isEqualTo(paths("", english));
        assertThat(vietnamese.isMissingNode() || vietnamese.at("/week/dow").asInt() == 1)
                .isTrue();
        assertThat(vietnamese.isMissingNode()
                        || vietnamese.at("/longDateFormat/L").asText().equals("DD/MM/YYYY"))
                .isTrue();
    }

    private static boolean isWrong(String english, String words) {
        return words.contains("Camunda")
                || words.contains("!")
                || words.matches("(?iu).*\\bbạn\\b.*")
                || !Normalizer.isNormalized(words, Normalizer.Form.NFC)
                || !english.isEmpty() && words.isEmpty()
                || words.equals(english) && !SAME.matcher(words).matches();
    }

    private static List<String> places(String words) {
        return PLACE.matcher(words).results().map(MatchResult::group).sorted().toList();
    }

    private static List<String> paths(String path, JsonNode node) {
        return node.isContainerNode()
                ? Stream.concat(
                                Stream.of(path + "#" + (node.isArray() ? node.size() : "")),
                                node.isArray()
                                        ? Stream.of()
                                        : node.properties().stream()
                                                .flatMap(field ->
                                                        paths(path + "/" + field.getKey(), field.getValue()).stream()))
                        .sorted(Comparator.naturalOrder())
                        .toList()
                : List.of(path);
    }
}
