package vn.kehoach.absence;

import java.time.LocalDate;

/** Somebody is away from now on, and somebody else has his work. Published in the transaction that gives it to him. */
public record AbsenceBegun(String locality, String user, String substitute, LocalDate firstDay, LocalDate lastDay) {}
