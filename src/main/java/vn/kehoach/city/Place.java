package vn.kehoach.city;

/**
 * A ward or commune as those above it see it.
 *
 * @param firstYear of its plans; 0 without any, and so is the last
 */
record Place(String id, String fullName, String city, int firstYear, int lastYear) {
    /** As a line of a table begins. */
    public String name() {
        return fullName.substring(0, 1).toUpperCase() + fullName.substring(1);
    }

    boolean hasPlans() {
        return firstYear > 0;
    }
}
