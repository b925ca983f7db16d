package vn.kehoach.platform;

import java.util.Map;

/**
 * A request that the rules do not allow. The message is Vietnamese, says what to do, and is shown to the person as it
 * is; everything done in the same transaction is rolled back.
 */
public class Refused extends RuntimeException {
    public Refused(String message) {
        super(message);
    }

    /** What is wrong with which field of the page that was sent; empty when it is about no field. */
    public Map<String, String> byField() {
        return Map.of();
    }
}
