package vn.kehoach.planning;

import java.util.List;
import java.util.Map;

/** The parts of a draft that the office edits; each clause of a list is one paragraph. */
record PlanText(
        String title, String preamble, String closing, Map<ClauseKind, List<String>> paragraphs, String duties) {}
