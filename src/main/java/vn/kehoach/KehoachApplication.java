package vn.kehoach;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.kehoach.platform.TimeZoneGuard;

@SpringBootApplication
public class KehoachApplication {
    public static void main(String[] args) {
        TimeZoneGuard.enforce();
        SpringApplication.run(KehoachApplication.class, args);
    }
}
