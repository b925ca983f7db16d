package vn.kehoach.evidence;

import org.springframework.util.unit.DataSize;

/**
 * How much may be attached.
 *
 * @param largest of one file
 * @param most files of one task
 */
record EvidenceLimits(DataSize largest, int most) {
    String largestInWords() {
        return largest.toMegabytes() > 0 ? largest.toMegabytes() + " MB" : largest.toKilobytes() + " KB";
    }
}
