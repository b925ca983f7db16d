package vn.kehoach.mail;

import java.time.LocalDate;

/** A letter of a day that could not be sent while it was worth it. */
public record ExpiredLetter(String user, LetterKind kind, LocalDate day) {}
