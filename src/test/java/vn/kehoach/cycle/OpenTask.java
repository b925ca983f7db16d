package vn.kehoach.cycle;

import java.time.LocalDate;

/** A task as the players of the simulation see it. @param given the day it appeared */
public record OpenTask(
        String id, String key, String group, String caseKey, String locality, LocalDate given, LocalDate due) {
    /** Unit without its locality: {@code tram-y-te}; empty for tasks of posts. */
    public String unit() {
        var own = group.substring(group.indexOf('.') + 1);
        return own.endsWith(".head") ? own.substring(0, own.length() - 5) : own;
    }

    /** Whether its unit is asked and not ordered, by the plan files: the Mặt trận and the đoàn thể. */
    public boolean isRequest() {
        return unit().startsWith("mat-tran") || unit().startsWith("doan-the");
    }

    /** The year in the key of the case: {@code TH-2027.…}, {@code BC-2027.…}; 0 for the plan itself. */
    public int year() {
        return caseKey.startsWith("KH-") ? 0 : Integer.parseInt(caseKey.substring(3, 7));
    }

    /** The demo account that holds this post. */
    public String user() {
        var isPost = group.endsWith(".head") || group.endsWith(".vice-chair") || group.endsWith(".records-clerk");
        return isPost ? group : group + ".staff";
    }
}
