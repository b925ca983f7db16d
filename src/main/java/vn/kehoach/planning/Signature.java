package vn.kehoach.planning;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.platform.Refused;

/**
 * The signature block.
 *
 * @param onBehalfOf the authority: {@code TM. ỦY BAN NHÂN DÂN}
 * @param signFor for whom a deputy signs: {@code KT. CHỦ TỊCH}
 * @param position the post of who signs
 */
record Signature(@Nullable String onBehalfOf, @Nullable String signFor, String position, String name) {

    /** @throws Refused when a line is not what its place in the block says */
    Signature checked() {
        if (onBehalfOf != null && !onBehalfOf.startsWith("TM.")) {
            throw new Refused("“Thay mặt” bắt đầu bằng “TM.”, ví dụ “TM. ỦY BAN NHÂN DÂN”.");
        }
        if (signFor != null && !signFor.startsWith("KT.")) {
            throw new Refused("“Ký thay” bắt đầu bằng “KT.”, ví dụ “KT. CHỦ TỊCH”; người ký là Chủ tịch thì để trống.");
        }
        return this;
    }

    String printed() {
        return Stream.of(onBehalfOf, signFor, position, "", name)
                .filter(line -> line != null)
                .collect(Collectors.joining("\n"));
    }
}
