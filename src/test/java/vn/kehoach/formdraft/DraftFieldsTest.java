package vn.kehoach.formdraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.platform.Refused;

class DraftFieldsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void givenFieldThatWasTyped_thenItWinsAndTheOthersFollowTheForm() {
        // given: "results" was typed, "direction" only shown
        var draft = draft(
                "{'results': 'gõ dở', 'direction': 'cũ', 'note': '', 'total1': 5}",
                "{'results': 'điền sẵn', 'direction': 'cũ', 'requested': false}");
        // when
        var opened = DraftFields.over(json("{'results': 'điền mới', 'direction': 'mới', 'requested': true}"), draft);
        // then
        assertThat(tree(opened))
                .isEqualTo(tree(json("{'results': 'gõ dở', 'direction': 'mới', 'requested': true, 'total1': 5}")));
    }

    @Test
    void givenNumberThatAPageWroteShorter_thenItWasNotTyped() {
        var draft = draft("{'total1': 5}", "{'total1': 5.0}");
        assertThat(tree(DraftFields.over(json("{'total1': 7}"), draft))
                        .path("total1")
                        .asInt())
                .isEqualTo(7);
    }

    @Test
    void givenFieldThatWasEmptied_thenItStaysEmpty() {
        var draft = draft("{'results': null}", "{'results': 'điền sẵn'}");
        assertThat(tree(DraftFields.over(json("{'results': 'điền sẵn'}"), draft))
                        .path("results")
                        .isNull())
                .isTrue();
    }

    @Test
    void givenNewValuesOfTheForm_thenOnlyTypedFieldsMakeADraftOutdated() {
        var draft = draft("{'results': 'gõ dở', 'direction': 'cũ'}", "{'results': 'điền sẵn', 'direction': 'cũ'}");
        assertThat(DraftFields.outdated(json("{'results': 'điền sẵn', 'direction': 'mới'}"), draft))
                .isEmpty();
        assertThat(DraftFields.outdated(json("{'results': 'điền mới', 'direction': 'cũ'}"), draft))
                .containsExactly("results");
        assertThat(DraftFields.refilled(json("{'results': 'điền mới', 'direction': 'mới'}"), draft))
                .containsExactly("direction", "results");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "'x'", "null", "7", "{'a': {'b': 1}}", "{'a': [[1]]}", "{'a': [{'b': 1}]}"})
    void givenAnythingButFields_thenItIsRefused(String content) {
        assertThatThrownBy(() -> DraftFields.checked(tree(json(content))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Nội dung đang nhập vẫn còn");
    }

    @Test
    void givenWhatTheDatabaseRefuses_thenItIsLeftOutAndTheRestComposed() {
        var kept = DraftFields.checked(JSON.createObjectNode().put("a", "Tra\u0323m\u0000 Y te\u0302\u0301"));
        assertThat(tree(kept).path("a").asText()).isEqualTo("Trạm Y tế");
    }

    private static Draft draft(String content, String shown) {
        return new Draft(json(content), json(shown), new UUID(0, 1), OffsetDateTime.MIN);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
