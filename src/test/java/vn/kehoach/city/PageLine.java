package vn.kehoach.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** One address that is measured. @param who asks: a supervisor, the administrator or whoever gathers metrics */
record PageLine(String who, String address) {
    static List<PageLine> all() {
        try {
            return new ClassPathResource("vn/kehoach/city/pages.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 2))
                    .map(parts -> new PageLine(parts[0], parts[1].strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isOfSupervisor() {
        return who.equals("supervisor");
    }

    PageLine in(String locality) {
        return new PageLine(who, address.replace("{locality}", locality));
    }
}
