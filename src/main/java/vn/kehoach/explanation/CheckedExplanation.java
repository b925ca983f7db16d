package vn.kehoach.explanation;

import java.time.LocalDate;

/** @param due until when the unit answers, inclusive */
record CheckedExplanation(String question, LocalDate due) {}
