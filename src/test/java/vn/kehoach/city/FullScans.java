package vn.kehoach.city;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds in plans whether a large table was read from its first row to its last. */
record FullScans(Set<String> largeTables) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LARGE = """
            select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples > 10000
            """;

    static FullScans in(JdbcClient owner) {
        return new FullScans(owner.sql(LARGE).query(String.class).set());
    }

    /** @return each table with the statement that read all of it */
    Set<String> of(Collection<String> plans) {
        var found = new TreeSet<String>();
        for (var plan : plans) {
            var tree = tree(plan);
            collect(tree.path("Plan"), tree.path("Query Text").asText().replaceAll("\\s+", " "), found);
        }
        return found;
    }

    private void collect(JsonNode node, String statement, Set<String> found) {
        var table = node.path("Relation Name").asText();
        if (node.path("Node Type").asText().equals("Seq Scan") && largeTables.contains(table)) {
            found.add(table + ": " + statement);
        }
        node.path("Plans").forEach(below -> collect(below, statement, found));
    }

    private static JsonNode tree(String plan) {
        try {
            return JSON.readTree(plan);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(plan, e);
        }
    }
}
