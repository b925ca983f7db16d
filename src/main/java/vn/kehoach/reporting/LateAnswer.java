package vn.kehoach.reporting;

/** Chờ thêm, or khép kỳ without the late units. */
enum LateAnswer {
    WAIT,
    CLOSE
}
