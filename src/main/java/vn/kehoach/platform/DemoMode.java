package vn.kehoach.platform;

import java.time.Duration;
import java.time.LocalDate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether this is a trial on the embedded database: then there are demo accounts, and the clock may be moved. On a real
 * server there is neither; {@link RealServerGuard} sees to it.
 */
@Component
public class DemoMode {
    static final String EMBEDDED = "embedded";

    private final boolean embedded;

    DemoMode(@Value("${spring.datasource.url}") String url, @Value("${kehoach.demo.date:}") String date) {
        embedded = EMBEDDED.equals(url);
        if (!date.isBlank()) {
            moveClock(LocalDate.parse(date));
        }
    }

    public boolean isOn() {
        return embedded;
    }

    private static void moveClock(LocalDate day) {
        var offset = Duration.ofMillis(Dates.morningOf(day).getTime() - System.currentTimeMillis());
        ClockUtil.offset(offset.toMillis());
        LoggerFactory.getLogger(DemoMode.class).warn("Demo: the clock starts at {} 08:00", Dates.show(day));
    }
}
