package vn.kehoach.planview;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.platform.FoldedText;

/** Finds a phrase in a text however it is typed, with or without marks, and says where, so that the page can show it. */
final class Highlight {
    private final String phrase;

    Highlight(String typed) {
        phrase = FoldedText.fold(typed).strip().replaceAll("\\s+", " ");
    }

    boolean isEmpty() {
        return phrase.isEmpty();
    }

    /** The text in pieces, in order; together they are the whole text. */
    List<Segment> of(String written) {
        var text = Normalizer.normalize(written, Normalizer.Form.NFC);
        var folded = new StringBuilder();
        var origins = new ArrayList<Integer>();
        text.codePoints().forEach(new Folding(folded, origins)::add);
        origins.add(text.length());
        return isEmpty() ? List.of(new Segment(text, false)) : segments(text, folded.toString(), origins);
    }

    private List<Segment> segments(String text, String folded, List<Integer> origins) {
        var segments = new ArrayList<Segment>();
        var done = 0;
        for (var at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + phrase.length())) {
            var from = origins.get(at);
            var to = origins.get(at + phrase.length());
            if (from > done) {
                segments.add(new Segment(text.substring(done, from), false));
            }
            segments.add(new Segment(text.substring(from, to), true));
            done = to;
        }
        if (done < text.length()) {
            segments.add(new Segment(text.substring(done), false));
        }
        return segments;
    }

    /** Letter by letter, since a letter may become none or more than one. */
    private static final class Folding {
        private final StringBuilder folded;
        private final List<Integer> origins;
        private int position;

        Folding(StringBuilder folded, List<Integer> origins) {
            this.folded = folded;
            this.origins = origins;
        }

        void add(int letter) {
            var plain = Character.isWhitespace(letter) ? " " : FoldedText.fold(Character.toString(letter));
            folded.append(plain);
            for (var i = 0; i < plain.length(); i++) {
                origins.add(position);
            }
            position += Character.charCount(letter);
        }
    }

    record Segment(String text, boolean hit) {}
}
