package vn.kehoach.access.matrix;

/** One call by one actor at one target, and what came of it. */
record Probe(Actor actor, Target target, Operation operation, String called, int status, String body) {
    @Override
    public String toString() {
        return actor + " " + target + " " + operation.method() + " " + called + " -> " + status + " "
                + body.substring(0, Math.min(160, body.length())).replace('\n', ' ');
    }
}
