package vn.kehoach.planview;

import java.util.List;
import java.util.Locale;
import vn.kehoach.planning.PlanLine;
import vn.kehoach.planview.Highlight.Segment;

/**
 * A line as the page shows it; the page reads it, so what it answers is public.
 *
 * @param kind what it is, in small letters
 * @param anchor its place in the page
 */
record ShownLine(String kind, String anchor, List<Segment> text, List<Segment> note) {
    static ShownLine of(PlanLine line, int number, Highlight search) {
        return new ShownLine(
                line.kind().name().toLowerCase(Locale.ROOT),
                "dong-" + number,
                search.of(line.text()),
                line.note() == null ? List.of() : search.of(line.note()));
    }

    public boolean isHit() {
        return text.stream().anyMatch(Segment::hit) || isInNote();
    }

    public boolean isInNote() {
        return note.stream().anyMatch(Segment::hit);
    }

    public boolean isInContents() {
        return kind.equals("section") || kind.equals("unit");
    }

    public String plain() {
        return String.join("", text.stream().map(Segment::text).toList());
    }
}
