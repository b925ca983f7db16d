package vn.kehoach.platform;

/** A password was set, wherever. Published in the transaction that does it, which has not written it yet. */
public record PasswordSet(String user, String actor) {
    public boolean isByOwner() {
        return user.equals(actor);
    }
}
