package vn.kehoach;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import vn.kehoach.audit.AuditCommand;
import vn.kehoach.digest.ForecastCommand;
import vn.kehoach.platform.CommandSettings;

/** What may be asked from the command line instead of starting the application. */
final class Commands {
    private static final int NOT_DONE = 2;

    private Commands() {}

    /** @return how the process ends; 0 when it was done and all is well */
    static int run(String... args) {
        LoggingSystem.get(Commands.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var asked = CommandSettings.of(args).getProperty(CommandSettings.COMMAND, "");
        return switch (asked) {
            case AuditCommand.VERIFY, AuditCommand.HEAD -> AuditCommand.run(out, args);
            case ForecastCommand.NAME -> ForecastCommand.run(out, args);
            default -> {
                out.println("Không có lệnh “" + asked + "”. Có: " + AuditCommand.VERIFY + ", " + AuditCommand.HEAD
                        + ", " + ForecastCommand.NAME + ".");
                yield NOT_DONE;
            }
        };
    }
}
