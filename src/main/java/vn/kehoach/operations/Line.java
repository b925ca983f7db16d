package vn.kehoach.operations;

/** A figure on the page. The template reads it, so it is public. @param todo one sentence */
public record Line(String name, String value, State state, String todo) {}
