package vn.kehoach.account;

/** Proof that a person may administer a locality; only {@link Administrators} gives it. */
public record Administration(String locality, String user) {}
