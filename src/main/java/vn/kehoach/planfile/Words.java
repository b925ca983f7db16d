package vn.kehoach.planfile;

import org.jspecify.annotations.Nullable;

/** A piece of the plan's text; the line is the one of the original document, if there is one. */
record Words(@Nullable String label, String text, @Nullable Integer line) {
    /** Stands in when the file has none, so that reading goes on to the other errors. */
    static final Words NONE = new Words(null, "", null);

    static Words of(Fields fields) {
        var label = fields.optional("label").map(Value::text).orElse(null);
        return new Words(label, fields.text("text"), lineOf(fields));
    }

    static @Nullable Integer lineOf(Fields fields) {
        return fields.optional("line").map(Value::number).orElse(null);
    }

    String printed() {
        return label == null ? text : label + " " + text;
    }
}
