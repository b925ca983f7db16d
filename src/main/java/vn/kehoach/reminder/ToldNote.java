package vn.kehoach.reminder;

import java.time.LocalDate;

/** A notice that a letter has told somebody. @param letter kind of the letter */
public record ToldNote(String user, long notice, LocalDate day, String letter) {}
