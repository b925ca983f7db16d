package vn.kehoach.reminder;

import vn.kehoach.platform.WaitingWork;

/** What one recipient is told of one task on one day. @param recipient a person or a group */
record Told(WaitingWork work, String recipient, NoticeKind kind, String text) {}
