package vn.kehoach.casetab;

import java.util.List;

/** All that the tab shows of one task. */
record TaskCase(About about, List<HistoryLine> history, List<Attempts> attempts, List<Paper> documents) {}
