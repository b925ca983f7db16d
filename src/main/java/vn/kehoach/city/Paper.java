package vn.kehoach.city;

import java.time.LocalDate;
import vn.kehoach.platform.Dates;

/**
 * A document that a locality issued.
 *
 * @param symbol number and code as printed
 */
record Paper(String caseKey, String symbol, String subject, LocalDate issuedOn) {
    public String day() {
        return Dates.show(issuedOn);
    }
}
