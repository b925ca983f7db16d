package vn.kehoach.urging;

import java.time.OffsetDateTime;

/**
 * One act of urging.
 *
 * @param urgedName name of whoever did it, as it was then
 */
record Urging(long id, String words, String urgedName, OffsetDateTime urgedAt) {}
