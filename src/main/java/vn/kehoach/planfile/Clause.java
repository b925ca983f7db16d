package vn.kehoach.planfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kehoach.planning.ClauseKind;

/** A part of the plan's text, with what some kinds say besides. */
record Clause(
        ClauseKind kind,
        String id,
        @Nullable String parentId,
        Words words,
        int offset,
        @Nullable Detail detail) {

    sealed interface Detail permits LegalBasis, Indicator, Milestone, Recipient {}

    record LegalBasis(String number, LocalDate dated, String issuer) implements Detail {}

    record Indicator(String name, Operator operator, BigDecimal figure, String unit, String denominator)
            implements Detail {}

    record Milestone(int from, int to) implements Detail {}

    record Recipient(RecipientKind kind, List<String> units) implements Detail {}

    enum Operator {
        GREATER(">"),
        AT_LEAST(">="),
        EQUAL("=");

        final String sign;

        Operator(String sign) {
            this.sign = sign;
        }
    }

    enum RecipientKind {
        OUTSIDE,
        LEADERS,
        UNITS,
        ARCHIVE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
