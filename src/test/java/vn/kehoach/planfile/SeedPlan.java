package vn.kehoach.planfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** An original plan: its lines as found, and as the table in docs/seed-corrections.md says to write them. */
public record SeedPlan(String locality, byte[] bytes) {
    private static final Path TABLE = Path.of("docs", "seed-corrections.md");
    private static final Pattern ROW = Pattern.compile("^\\| (\\d+) \\| `(.+?)` \\| `(.+?)` \\| .+ \\|$");

    public record Correction(int line, String found, String written) {}

    public static SeedPlan of(String locality) {
        try {
            return new SeedPlan(locality, new ClassPathResource("seeds/" + locality + ".txt").getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Line number, from 1 → the line as found. Blank lines are left out. */
    Map<Integer, String> found() {
        var lines = new TreeMap<Integer, String>();
        var all = new String(bytes, StandardCharsets.UTF_8).split("\n");
        for (var i = 0; i < all.length; i++) {
            if (!all[i].isBlank()) {
                lines.put(i + 1, all[i]);
            }
        }
        return lines;
    }

    /** The same with the corrections applied and without the marks of presentation. */
    public Map<Integer, String> corrected() {
        var lines = new TreeMap<>(found());
        for (var correction : corrections()) {
            lines.computeIfPresent(
                    correction.line(), (number, text) -> text.replace(correction.found(), correction.written()));
        }
        lines.replaceAll((number, text) ->
                text.replace("*", "").strip().replaceFirst("^#+ ", "").replaceFirst("^- ", ""));
        return lines;
    }

    List<Correction> corrections() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .dropWhile(line -> !line.equals("## " + locality))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("## "))
                    .map(ROW::matcher)
                    .filter(row -> row.matches())
                    .map(row -> new Correction(Integer.parseInt(row.group(1)), row.group(2), row.group(3)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
