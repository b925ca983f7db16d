package vn.kehoach;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.kehoach.audit.AuditCommand;
import vn.kehoach.platform.CommandSettings;
import vn.kehoach.platform.TimeZoneGuard;

@SpringBootApplication
public class KehoachApplication {
    public static void main(String[] args) {
        TimeZoneGuard.enforce();
        if (CommandSettings.isCommand(args)) {
            System.exit(AuditCommand.run(args));
        }
        SpringApplication.run(KehoachApplication.class, args);
    }
}
