package vn.kehoach.account;

/** Proof that a person may manage the accounts of a locality; only {@link Administrators} gives it. */
record Administration(String locality, String user) {}
