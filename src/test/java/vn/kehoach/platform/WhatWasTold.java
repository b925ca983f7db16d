package vn.kehoach.platform;

/** Finds in an engine's exception what a person is told. */
final class WhatWasTold {
    private WhatWasTold() {}

    /** @throws AssertionError when nothing in it was said by our rules */
    static String message(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return String.valueOf(refused.getMessage());
            }
        }
        throw new AssertionError("failed, but not refused", failure);
    }
}
