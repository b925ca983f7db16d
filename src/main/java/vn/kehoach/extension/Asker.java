package vn.kehoach.extension;

/** Who asks, or decides. */
record Asker(String user, String name) {}
