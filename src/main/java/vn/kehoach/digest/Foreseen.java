package vn.kehoach.digest;

import java.time.LocalTime;

/** A letter that a round of a day to come will write. */
record Foreseen(Reader reader, LocalTime at, Draft draft) {}
