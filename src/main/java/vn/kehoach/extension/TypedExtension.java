package vn.kehoach.extension;

import org.jspecify.annotations.Nullable;
import vn.kehoach.platform.StorableText;

/** A question for more time as somebody types it. The page shows it again when it cannot be taken: public parts. */
public record TypedExtension(@Nullable String day, @Nullable String reason) {
    static final int LONGEST = 2_000;

    static TypedExtension empty() {
        return new TypedExtension("", "");
    }

    String storableReason() {
        return reason == null
                ? ""
                : StorableText.of(reason).replace("\r\n", "\n").strip();
    }
}
