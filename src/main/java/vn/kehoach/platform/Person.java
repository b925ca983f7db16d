package vn.kehoach.platform;

/**
 * Whom an account is of.
 *
 * @param user id of the account
 * @param email where letters go to; empty: nowhere
 */
public record Person(String user, String name, String email) {}
