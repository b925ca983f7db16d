package vn.kehoach.account;

/**
 * A post as an administrator gives it.
 *
 * @param group the engine's group
 * @param label beside the name of its unit: “Thủ trưởng”
 * @param words by itself: “Thủ trưởng Trạm Y tế”
 */
record Post(String group, String label, String words) {}
