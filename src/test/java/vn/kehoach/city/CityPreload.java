package vn.kehoach.city;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import vn.kehoach.support.DatabaseOwner;

/** 113 communes with 60 units and five years each, put into the tables as the product leaves them. */
final class CityPreload {
    private static final List<String> PARTS = List.of(
            "01-localities.sql", "02-plans.sql", "03-years.sql", "04-papers.sql", "05-people.sql", "06-copies.sql");

    private final DatabaseOwner owner;

    CityPreload(DatabaseOwner owner) {
        this.owner = owner;
    }

    void run() throws IOException, SQLException {
        for (var part : PARTS) {
            var sql = new ClassPathResource(part, CityPreload.class).getContentAsString(StandardCharsets.UTF_8);
            try (var connection = owner.source().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("set kehoach.locality = '*'");
                statement.execute(sql);
            }
        }
    }
}
