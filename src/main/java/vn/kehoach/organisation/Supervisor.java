package vn.kehoach.organisation;

/** Proof that a person may watch over a locality; only {@link Supervisors} gives it. */
public record Supervisor(String locality, String user, String name) {}
