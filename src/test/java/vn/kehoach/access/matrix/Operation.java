package vn.kehoach.access.matrix;

import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/**
 * One thing that can be called over HTTP.
 *
 * @param path from the root, with {@code {name}} for what differs from call to call
 */
record Operation(String method, String path) implements Comparable<Operation> {
    private static final Pattern PARAMETER = Pattern.compile("([^/]+)/\\{([^}]+)}");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern QUERY = Pattern.compile(".*(/count|/list|/(task|group|user|job|incident|external-task"
            + "|process-instance|variable-instance|called-process-(instances|definitions)|password-policy)/?)$");

    /** The same call with other names for what differs. */
    String shape() {
        return method + " " + path.replaceAll("\\{[^}]+}", "{}");
    }

    boolean namesSomething() {
        return path.contains("{");
    }

    /** Reading, also where a query is sent as the body of a POST. */
    boolean reads() {
        return READING.contains(method)
                || (method.equals("POST") && QUERY.matcher(path).matches());
    }

    /** @param value of a parameter, by the segment in front of it and its name */
    String fill(BinaryOperator<String> value) {
        return PARAMETER
                .matcher(path)
                .replaceAll(found -> found.group(1) + "/" + value.apply(found.group(1), found.group(2)));
    }

    @Override
    public int compareTo(Operation other) {
        return shape().compareTo(other.shape());
    }
}
