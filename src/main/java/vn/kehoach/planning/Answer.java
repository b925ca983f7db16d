package vn.kehoach.planning;

/** Tiếp thu, tiếp thu một phần, giải trình (không tiếp thu). */
enum Answer {
    ACCEPTED,
    PARTLY,
    NOT_ACCEPTED
}
