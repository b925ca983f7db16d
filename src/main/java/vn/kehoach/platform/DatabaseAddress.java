package vn.kehoach.platform;

import org.jspecify.annotations.Nullable;

/** Where the database is and who logs in to it: the owner of all tables. */
record DatabaseAddress(
        String url, @Nullable String user, @Nullable String password) {}
