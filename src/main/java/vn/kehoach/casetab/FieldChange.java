package vn.kehoach.casetab;

import java.util.List;

/** A field that was changed between two attempts. */
record FieldChange(String label, List<Segment> earlier, List<Segment> current) {}
