package vn.kehoach.platform;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** Who is at the keyboard: the logged-in user of this request, never somebody a form names. */
public final class Actor {
    /** Recorded for acts of the system itself: a timer, a start. */
    public static final String SYSTEM = "system";

    private Actor() {}

    /** @throws Refused when nobody is logged in */
    public static String of(DelegateTask task) {
        var login = task.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        if (login == null || login.getUserId() == null) {
            throw new Refused("Phiên làm việc đã hết. Đề nghị đăng nhập lại; nội dung đã nhập chưa được gửi.");
        }
        return login.getUserId();
    }

    /** For what may also happen without anybody: the engine acts by itself when a timer fires. */
    static String orSystem(DelegateTask task) {
        var login = task.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        return login == null || login.getUserId() == null ? SYSTEM : login.getUserId();
    }
}
