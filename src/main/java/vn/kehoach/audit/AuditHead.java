package vn.kehoach.audit;

import java.util.regex.Pattern;

/** Where a chain ends, or ended when this was kept: its last row and the seal of it. */
record AuditHead(String localityId, long seq, String hmac) {
    private static final Pattern LINE = Pattern.compile("(\\S+) (\\d{1,18}) ([0-9a-f]{64})");

    static AuditHead beginning(String locality) {
        return new AuditHead(locality, 0, AuditRow.BEGINNING);
    }

    /** @throws IllegalArgumentException when it is not what {@link #line()} writes */
    static AuditHead of(String line) {
        var parts = LINE.matcher(line.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("not the end of a chain: " + line);
        }
        return new AuditHead(parts.group(1), Long.parseLong(parts.group(2)), parts.group(3));
    }

    String line() {
        return localityId + " " + seq + " " + hmac;
    }
}
