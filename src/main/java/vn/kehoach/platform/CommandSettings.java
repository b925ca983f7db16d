package vn.kehoach.platform;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The application's settings for a command that does not start it. */
public final class CommandSettings {
    /** Names the command. */
    public static final String COMMAND = "kehoach.command";

    private static final String ASKED = "--" + COMMAND + "=";

    private CommandSettings() {}

    /** Whether a command is asked for, and not the application. */
    public static boolean isCommand(String... args) {
        for (var arg : args) {
            if (arg.startsWith(ASKED)) {
                return true;
            }
        }
        return false;
    }

    public static Environment of(String... args) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }
}
