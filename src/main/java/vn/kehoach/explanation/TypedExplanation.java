package vn.kehoach.explanation;

import org.jspecify.annotations.Nullable;
import vn.kehoach.platform.StorableText;

/** A question as somebody types it. The page shows it again when it cannot be taken: public parts. */
public record TypedExplanation(
        @Nullable String question, @Nullable String due) {
    static final int LONGEST = 2_000;

    String storableQuestion() {
        return question == null
                ? ""
                : StorableText.of(question).replace("\r\n", "\n").strip();
    }
}
