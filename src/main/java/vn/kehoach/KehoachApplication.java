package vn.kehoach;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class KehoachApplication {
    public static void main(String[] args) {
        SpringApplication.run(KehoachApplication.class, args);
    }
}
