package vn.kehoach.audit;

/** The first bad row of a chain. */
record Finding(String localityId, long seq, Fault fault) {}
