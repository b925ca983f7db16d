package vn.kehoach.operations;

import java.util.OptionalDouble;

/**
 * From when a figure needs a look and from when it is trouble; both tell how far it may go, its sign aside.
 *
 * @param label of the measure, if it has some
 * @param unit word behind the number
 * @param todo what to do once it goes beyond
 */
record Rule(
        Measure measure,
        String label,
        String name,
        Amount amount,
        String unit,
        double look,
        double trouble,
        String todo) {
    static final double NEVER = Double.POSITIVE_INFINITY;

    private static final String NOTHING_TO_DO = "Không phải làm gì.";
    private static final String NOT_READ = "Đợi một phút rồi mở lại trang; nếu vẫn vậy thì xem nhật ký máy chủ.";

    Line line(OptionalDouble value) {
        if (value.isEmpty()) {
            return new Line(name, "chưa có số liệu", State.LOOK, NOT_READ);
        }
        var number = value.getAsDouble();
        var state = state(Math.abs(number));
        var shown = amount.show(number) + (unit.isEmpty() ? "" : " " + unit);
        return new Line(name, shown, state, state == State.GOOD ? NOTHING_TO_DO : todo);
    }

    private State state(double size) {
        if (size > trouble) {
            return State.TROUBLE;
        }
        return size > look ? State.LOOK : State.GOOD;
    }
}
