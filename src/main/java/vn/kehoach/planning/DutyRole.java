package vn.kehoach.planning;

/** What a unit does in a duty: chủ trì, phối hợp, tham mưu, tự thực hiện. */
public enum DutyRole {
    LEAD,
    COORDINATE,
    ADVISE,
    DO
}
