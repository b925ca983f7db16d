package vn.kehoach.platform;

import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * The clock of the machine, for what concerns machines only: whether it agrees with the database's, how old a file is.
 * Everything else goes by {@link java.time.Clock}, which a demo moves.
 */
@Component
public class MachineClock {
    public Instant now() {
        return Instant.now();
    }
}
