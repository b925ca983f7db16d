package vn.kehoach.coverage;

/**
 * One duty as one unit has it in a year.
 *
 * @param requested its unit is asked and not ordered
 * @param reported a result was reported at least once
 * @param files attached to it
 */
record Work(String dutyId, String unitId, boolean requested, boolean reported, boolean done, long files) {}
