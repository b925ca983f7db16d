package vn.kehoach.support;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application as a process of its own, as it runs in an office: started, asked, stopped or killed. */
public final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(250);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final Path folder;
    private final Path log;
    private final int port;

    private ServerProcess(Process process, Path folder, Path log, int port) {
        this.process = process;
        this.folder = folder;
        this.log = log;
        this.port = port;
    }

    /** @param environment what the office sets, beside port and data folder */
    public static ServerProcess start(Path folder, Map<String, String> environment, String... args) throws IOException {
        Files.createDirectories(folder);
        var port = freePort();
        var log = folder.resolve("server-" + System.nanoTime() + ".log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "-Xmx512m",
                // It lives for seconds: thorough compiling would cost more than it gives.
                "-XX:TieredStopAtLevel=1",
                "-cp",
                productClassPath(),
                "vn.kehoach.KehoachApplication"));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("KEHOACH_DATA_DIR", folder.toString());
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        return new ServerProcess(builder.start(), folder, log, port);
    }

    public int port() {
        return port;
    }

    public ServerProcess awaitUp() throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (isUp()) {
                return this;
            }
            if (process.waitFor(BETWEEN_QUESTIONS.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("ended with " + process.exitValue() + "\n" + log());
            }
        }
        throw new IllegalStateException("not up after " + PATIENCE + "\n" + log());
    }

    /** @return how it ended by itself */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running");
        }
        return process.exitValue();
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    public void stop() throws InterruptedException {
        process.destroy();
        awaitEnd();
    }

    public String log() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    /** The embedded database of this process. */
    public JdbcClient database() throws IOException {
        var source = new PGSimpleDataSource();
        source.setPortNumbers(new int[] {Integer.parseInt(lockFile().get(3).strip())});
        source.setDatabaseName("postgres");
        source.setUser("postgres");
        return JdbcClient.create(source);
    }

    /** Ends the application, and its database should the application have left it behind. */
    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        databaseProcess().ifPresent(ProcessHandle::destroy);
    }

    public boolean leftDatabaseRunning() throws IOException {
        return !process.isAlive()
                && databaseProcess().filter(ProcessHandle::isAlive).isPresent();
    }

    private Optional<ProcessHandle> databaseProcess() throws IOException {
        if (!Files.exists(folder.resolve("postgres/postmaster.pid"))) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lockFile().get(0).strip()))
                .filter(left -> left.info().command().orElse("").contains("postgres"));
    }

    private boolean isUp() throws InterruptedException {
        var question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            var answer = HTTP.send(question, BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("\"UP\"");
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> lockFile() throws IOException {
        return Files.readAllLines(folder.resolve("postgres/postmaster.pid"));
    }

    // Without the test classes: the application would take their configurations for its own.
    private static String productClassPath() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
