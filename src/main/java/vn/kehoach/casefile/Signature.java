package vn.kehoach.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Who acted, as he was then.
 *
 * @param name absent for the system, and for an account without a name
 * @param post all posts that he held, joined; absent when he held none of the locality
 */
record Signature(@Nullable String name, @Nullable String post) {
    static final Signature NONE = new Signature(null, null);
}
