package vn.kehoach.organisation;

/** What was computed with this setting of the locality may be different now. */
public record SettingChanged(String locality, Setting setting) {}
