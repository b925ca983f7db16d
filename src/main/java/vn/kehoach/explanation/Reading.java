package vn.kehoach.explanation;

/** The two answers of whoever has read an explanation. */
enum Reading {
    ACCEPT,
    MORE
}
