package vn.kehoach.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Ends of chains in files, one a day, to be carried to where nobody who runs the database can write. */
final class KeptHeads {
    private static final String NAME = "audit-head-";

    private KeptHeads() {}

    /** Adds to the file of the day; what it says already stays. */
    static Path write(Path folder, LocalDate day, List<AuditHead> heads) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve(NAME + day + ".txt");
        var lines = heads.stream().map(AuditHead::line).toList();
        return Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** @param place a file, or a folder with all files kept so far */
    static List<AuditHead> read(Path place) throws IOException {
        var heads = new ArrayList<AuditHead>();
        for (var file : files(place)) {
            Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(AuditHead::of)
                    .forEach(heads::add);
        }
        return heads;
    }

    private static List<Path> files(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (var all = Files.list(place)) {
            return all.filter(file -> file.getFileName().toString().startsWith(NAME))
                    .sorted()
                    .toList();
        }
    }
}
