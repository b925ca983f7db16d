package vn.kehoach.casefile;

/** The two answers of every review. */
public enum Decision {
    APPROVE,
    RETURN
}
