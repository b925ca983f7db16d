package vn.kehoach.planning;

import java.util.List;
import java.util.Map;

/**
 * The parts of a draft that the office edits.
 *
 * @param paragraphs by kind of clause; each clause is one paragraph
 * @param headings in order, each as it is printed
 */
record PlanText(
        String title,
        String preamble,
        String closing,
        Map<ClauseKind, List<String>> paragraphs,
        String duties,
        List<String> headings,
        Signature signature) {}
