package vn.kehoach.urging;

import java.time.LocalDate;

/** Work that was urged. @param open whether it still waits */
record UrgedItem(long urgingId, String taskId, String what, String unit, LocalDate due, boolean open) {}
