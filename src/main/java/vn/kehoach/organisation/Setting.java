package vn.kehoach.organisation;

import java.time.Month;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a locality may set, with the value used until it does. Days are working days unless said otherwise; dates are
 * written {@code dd/MM}. The defaults follow Nghị định 09/2019/NĐ-CP where it speaks (cut-off 14/12) and are proposals
 * of this product elsewhere.
 */
public enum Setting {
    FOCAL_UNIT("unit.focal", ""),
    OFFICE_UNIT("unit.office", ""),
    FRONT_UNIT("unit.front", ""),

    SIGNER_NAME("signer.name", ""),
    REPORT_ADDRESSEE("report.addressee", "Cơ quan có thẩm quyền (để báo cáo);"),

    YEAR_OPENS("year.opens", "01/01"),
    YEAR_CLOSES("year.closes-next-year", "31/03"),
    DATA_CUTOFF("annual.cutoff", "14/12"),
    ANNUAL_OPENS("annual.opens", "01/12"),
    ANNUAL_UNIT_DAYS("annual.unit-days-after-cutoff", "2"),
    ANNUAL_LEADER_DAYS("annual.leader-days-after-cutoff", "5"),
    LATE_CHECK_DAYS("annual.late-check-days-after-due", "1"),
    LATE_WAIT_DAYS("annual.wait-days-for-late-units", "2"),
    INTERIM_YEAR("interim.year", "2028"),
    INTERIM_UNIT_DAYS("interim.unit-days", "10"),
    FINAL_OPENS("final.opens", "16/12"),
    FINAL_CUTOFF("final.cutoff", "31/12"),
    FINAL_UNIT_DAYS("final.unit-days-after-cutoff", "5"),

    DRAFT_PLAN("days.draft-plan", "10"),
    COMMENT("days.comment", "5"),
    ANSWER_COMMENT("days.answer-comment", "3"),
    FINALIZE_PLAN("days.finalize-plan", "3"),
    CHECK_CONTENT("days.check-content", "2"),
    CHECK_FORMAT("days.check-format", "1"),
    APPROVE("days.approve", "2"),
    ISSUE("days.issue", "1"),
    RECORD_RECEIPT("days.record-receipt", "5"),
    ACCEPT_DUTIES("days.accept-duties", "2"),
    WRITE_UNIT_PLAN("days.write-unit-plan", "10"),
    APPROVE_UNIT_PLAN("days.approve-unit-plan", "2"),
    CHECK_UNIT_PLAN("days.check-unit-plan", "3"),
    REWORK("days.rework", "2"),
    EXPLAIN_CARRY_OVER("days.explain-carry-over", "2"),
    CONFIRM_RESULTS("days.confirm-results", "2"),
    SIGN_OFF("days.sign-off", "2"),
    ACCEPT_REPORT("days.accept-report", "2"),
    DECIDE_LATE_UNITS("days.decide-late-units", "1"),
    GIVE_OPINION("days.give-opinion", "10"),
    REVIEW_NOMINATIONS("days.review-nominations", "3"),
    WRITE_SUMMARY("days.write-summary", "5"),
    DECIDE_EXTENSION("days.decide-extension", "1"),
    LONGEST_EXTENSION("extension.longest-days", "60"),
    READ_EXPLANATION("days.read-explanation", "2"),

    REMIND_BEFORE("remind.days-before", "7,3,1,0"),
    REMIND_AFTER("remind.days-after", "1"),
    REMIND_UNCLAIMED("remind.days-unclaimed", "1,2"),
    REMIND_UNCLAIMED_FROM("remind.unclaimed-from-days-before", "20"),
    REMIND_RETURNED("remind.days-returned", "1"),
    LADDER_WORK("ladder.work", "1,3,5,7"),
    LADDER_REVIEW("ladder.review", "1,1,2,3"),

    STANDSTILL_REVIEW("standstill.days-review", "2"),
    STANDSTILL_RETURNED("standstill.days-returned", "1"),
    STANDSTILL_UNCLAIMED("standstill.days-unclaimed", "2");

    private static final Pattern DAY = Pattern.compile("\\d{2}/\\d{2}");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,4}( *, *\\d{1,4})*");

    private final String key;
    private final String initial;

    Setting(String key, String initial) {
        this.key = key;
        this.initial = initial;
    }

    /** The setting of that name, as plan files write it. */
    public static Optional<Setting> named(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    /**
     * Whether a value is written like the default: a day {@code dd/MM}, a number, numbers with commas, or a text; a
     * text that must not be missing is not set to nothing.
     */
    public boolean accepts(String value) {
        if (DAY.matcher(initial).matches()) {
            return isDay(value);
        }
        if (NUMBERS.matcher(initial).matches()) {
            return NUMBERS.matcher(value).matches() && mayHave(value.split(",").length);
        }
        return initial.isEmpty() || !value.isBlank();
    }

    private boolean mayHave(int numbers) {
        return switch (this) {
            case REMIND_BEFORE, REMIND_AFTER, REMIND_UNCLAIMED, REMIND_RETURNED -> true;
            case LADDER_WORK, LADDER_REVIEW -> numbers == initial.split(",").length;
            default -> numbers == 1;
        };
    }

    private static boolean isDay(String value) {
        if (!DAY.matcher(value).matches()) {
            return false;
        }
        var month = Integer.parseInt(value.substring(3));
        var day = Integer.parseInt(value.substring(0, 2));
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).minLength();
    }

    String key() {
        return key;
    }

    String initial() {
        return initial;
    }
}
