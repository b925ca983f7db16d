package vn.kehoach.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document with its text.
 *
 * @param kind name of a {@link DocumentKind}
 * @param symbol number and code as printed; absent before it is issued, and so is the day
 */
public record CaseDocument(
        String kind, @Nullable String symbol, @Nullable LocalDate issuedOn, String subject, String body) {}
