package vn.kehoach.execution;

/** Files attached to a duty count as its evidence; another module keeps them. */
public interface DutyFiles {
    /** How many there are. None of them is removed before the end of the running transaction. */
    int count(UnitYear year, String duty);
}
