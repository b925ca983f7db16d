package vn.kehoach.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is put before those who check and approve.
 *
 * @param body the whole text as it will be issued
 * @param signerName who signs for the authority
 * @param recipients the lines of "Nơi nhận", resolved
 */
public record Draft(DocumentKind kind, String subject, String body, String signerName, List<Recipient> recipients) {
    /** @param unitId absent for recipients outside the locality, its leaders and an archive that names no unit */
    public record Recipient(
            RecipientKind kind, String line, @Nullable String unitId) {}
}
