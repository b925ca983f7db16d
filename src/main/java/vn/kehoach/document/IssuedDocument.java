package vn.kehoach.document;

import java.time.LocalDate;

/**
 * A line of the register.
 *
 * @param symbol number and code as printed: {@code 05/KH-UBND}
 */
public record IssuedDocument(
        String localityId,
        String caseKey,
        String kind,
        int number,
        String symbol,
        String subject,
        LocalDate issuedOn) {}
