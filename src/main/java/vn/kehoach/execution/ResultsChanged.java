package vn.kehoach.execution;

/** What a unit has recorded for a year is not what it was; told in the transaction that records it. */
public record ResultsChanged(UnitYear year) {}
