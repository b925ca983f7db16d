package vn.kehoach.urging;

/** Proof that a person may watch over a locality; only {@link Supervisors} gives it. */
record Supervisor(String locality, String user, String name) {}
