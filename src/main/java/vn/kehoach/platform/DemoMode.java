package vn.kehoach.platform;

import java.time.Duration;
import java.time.LocalDate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether this is a trial on the embedded database: then there are demo accounts, and the clock may be moved. On a real
 * server there is neither, and an administrator's password must be set.
 */
@Component
public class DemoMode {
    private final boolean embedded;

    DemoMode(
            @Value("${spring.datasource.url}") String url,
            @Value("${kehoach.admin-password:}") String adminPassword,
            @Value("${kehoach.demo.date:}") String date) {
        embedded = "embedded".equals(url);
        if (!embedded && adminPassword.isBlank()) {
            throw new IllegalStateException("Set KEHOACH_ADMIN_PASSWORD: a real database needs an administrator.");
        }
        if (!date.isBlank()) {
            moveClock(LocalDate.parse(date));
        }
    }

    public boolean isOn() {
        return embedded;
    }

    private void moveClock(LocalDate day) {
        if (!embedded) {
            throw new IllegalStateException("KEHOACH_DEMO_DATE works with the embedded demo database only.");
        }
        var offset = Duration.ofMillis(Dates.morningOf(day).getTime() - System.currentTimeMillis());
        ClockUtil.offset(offset.toMillis());
        LoggerFactory.getLogger(DemoMode.class).warn("Demo: the clock starts at {} 08:00", Dates.show(day));
    }
}
