package vn.kehoach.operations;

import java.time.Duration;
import java.util.Locale;

/** Numbers as an office writes them, with their unit. */
enum Amount {
    COUNT {
        @Override
        String show(double value) {
            return String.format(VIETNAM, "%,d", Math.round(value));
        }
    },
    DURATION {
        @Override
        String show(double value) {
            var time = Duration.ofSeconds(Math.round(value));
            if (time.toDays() > 0) {
                return time.toDays() + " ngày " + time.toHoursPart() + " giờ";
            }
            if (time.toHours() > 0) {
                return time.toHours() + " giờ " + time.toMinutesPart() + " phút";
            }
            return time.toMinutes() > 0 ? time.toMinutes() + " phút" : time.toSeconds() + " giây";
        }
    },
    /** Ahead or behind. */
    SKEW {
        @Override
        String show(double value) {
            var seconds = String.format(VIETNAM, "%,.1f giây", Math.abs(value));
            return Math.abs(value) < SMALLEST ? seconds : seconds + (value > 0 ? ", nhanh hơn" : ", chậm hơn");
        }
    },
    BYTES {
        @Override
        String show(double value) {
            return value < GIGABYTE
                    ? String.format(VIETNAM, "%,.0f MB", value / MEGABYTE)
                    : String.format(VIETNAM, "%,.1f GB", value / GIGABYTE);
        }
    };

    private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");
    private static final double SMALLEST = 0.05;
    private static final double MEGABYTE = 1 << 20;
    private static final double GIGABYTE = 1 << 30;

    abstract String show(double value);
}
