package vn.kehoach.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was sent to one recipient, and how.
 *
 * @param note what the văn thư wrote down when sending
 */
record Delivery(
        int position,
        String line,
        String symbol,
        String subject,
        LocalDate issuedOn,
        SendingChannel channel,
        @Nullable String note) {

    /** Whom the line names, without the mark that ends a line of "Nơi nhận". */
    String recipient() {
        return line.replaceFirst("[;.]\\s*$", "");
    }
}
