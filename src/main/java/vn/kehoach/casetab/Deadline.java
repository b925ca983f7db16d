package vn.kehoach.casetab;

/** @param late a colour may stress it; the words say it already */
record Deadline(String words, boolean late) {}
