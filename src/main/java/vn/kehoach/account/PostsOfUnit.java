package vn.kehoach.account;

import java.util.List;

/** The posts of one unit, or those of the locality itself. */
record PostsOfUnit(String name, List<Post> posts) {}
