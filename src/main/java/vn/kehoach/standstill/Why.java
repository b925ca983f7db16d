package vn.kehoach.standstill;

/** One reason for which something stands. @param words what is to be said of just this one */
record Why(Reason reason, String words) {}
