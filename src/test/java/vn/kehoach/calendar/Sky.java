package vn.kehoach.calendar;

import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Sun and moon after Meeus, Astronomical Algorithms, chapters 25 and 49: the moon to a minute, the sun to a quarter hour. */
final class Sky {
    private static final double EPOCH = 2_440_587.5;
    private static final double SECONDS_OF_A_DAY = 86_400;
    /** How far the clock of astronomy is ahead of ours around 2030, in seconds. */
    private static final double DELTA_T = 74;

    private Sky() {}

    /** The last new moon that falls on this day or before it, in the time of a zone. */
    static Instant newMoonUpTo(LocalDate day, ZoneOffset zone) {
        var last = day.plusDays(1).atStartOfDay().toInstant(zone);
        var k = Math.ceil((julian(last) - 2_451_550.1) / 29.53) + 1;
        var moon = newMoon(k);
        while (!moon.isBefore(last)) {
            moon = newMoon(--k);
        }
        return moon;
    }

    /** The day of that year, in the time of a zone, on which the sun reaches this longitude, in degrees. */
    static LocalDate sunAt(double longitude, LocalDate from, ZoneOffset zone) {
        var day = from;
        while (distance(longitude, day.plusDays(1), zone) < 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    // Between -180 and 180; below zero before the sun is there.
    private static double distance(double longitude, LocalDate day, ZoneOffset zone) {
        var sun = sun(julian(day.atStartOfDay().toInstant(zone)));
        return Math.floorMod(Math.round((sun - longitude + 180) * 1e6), 360_000_000L) / 1e6 - 180;
    }

    private static double sun(double julian) {
        var t = (julian - 2_451_545) / 36_525;
        var m = toRadians(357.52911 + 35_999.05029 * t);
        var centre = (1.914602 - 0.004817 * t) * sin(m) + 0.019993 * sin(2 * m) + 0.000289 * sin(3 * m);
        var node = toRadians(125.04 - 1_934.136 * t);
        return 280.46646 + 36_000.76983 * t + centre - 0.00569 - 0.00478 * sin(node);
    }

    private static Instant newMoon(double k) {
        var t = k / 1_236.85;
        var e = 1 - 0.002516 * t;
        var sun = toRadians(2.5534 + 29.1053567 * k);
        var moon = toRadians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
        var f = toRadians(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
        var node = toRadians(124.7746 - 1.56375588 * k);
        var planets = toRadians(299.77 + 0.107408 * k);
        var mean = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t;
        var corrected = mean
                - 0.40720 * sin(moon)
                + 0.17241 * e * sin(sun)
                + 0.01608 * sin(2 * moon)
                + 0.01039 * sin(2 * f)
                + 0.00739 * e * sin(moon - sun)
                - 0.00514 * e * sin(moon + sun)
                + 0.00208 * e * e * sin(2 * sun)
                - 0.00111 * sin(moon - 2 * f)
                - 0.00057 * sin(moon + 2 * f)
                + 0.00056 * e * sin(2 * moon + sun)
                - 0.00042 * sin(3 * moon)
                + 0.00042 * e * sin(sun + 2 * f)
                + 0.00038 * e * sin(sun - 2 * f)
                - 0.00024 * e * sin(2 * moon - sun)
                - 0.00017 * sin(node)
                + 0.000325 * sin(planets);
        return Instant.ofEpochSecond(Math.round((corrected - EPOCH) * SECONDS_OF_A_DAY - DELTA_T));
    }

    private static double julian(Instant moment) {
        return moment.getEpochSecond() / SECONDS_OF_A_DAY + EPOCH;
    }
}
