package vn.kehoach;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.kehoach.platform.CommandSettings;
import vn.kehoach.platform.TimeZoneGuard;

@SpringBootApplication
public class KehoachApplication {
    public static void main(String[] args) {
        TimeZoneGuard.enforce();
        if (CommandSettings.isCommand(args)) {
            System.exit(Commands.run(args));
        }
        SpringApplication.run(KehoachApplication.class, args);
    }
}
