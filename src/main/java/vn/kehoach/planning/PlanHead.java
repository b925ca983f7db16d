package vn.kehoach.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Title, frame and signer of a plan version. */
public record PlanHead(
        String title,
        String preamble,
        String closing,
        String signerName,
        String status,
        int periodStart,
        int periodEnd,
        @Nullable LocalDate issuedOn) {}
