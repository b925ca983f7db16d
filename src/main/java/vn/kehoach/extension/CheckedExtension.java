package vn.kehoach.extension;

import java.time.LocalDate;

/** @param day until when, inclusive */
record CheckedExtension(LocalDate day, String reason) {}
