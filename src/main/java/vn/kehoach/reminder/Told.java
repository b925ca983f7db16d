package vn.kehoach.reminder;

/** What one recipient is told of one task on one day. @param recipient a person or a group */
record Told(String recipient, NoticeKind kind, String text) {}
