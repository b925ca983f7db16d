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
    // Read by statements of the engine itself, by its table of accounts, and by the count of all jobs for the operator:
    // short
    // rows, a few milliseconds. docs/speed.md tells which.
    private static final Set<String> ENDURED =
            Set.of("act_id_user", "act_id_tenant_member", "act_ru_authorization", "act_ru_identitylink", "act_ru_job");
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

    /** Whether one of them is not among those that are known and quick. */
    static boolean hasOthers(Set<String> found) {
        return !found.stream().allMatch(scan -> ENDURED.contains(scan.substring(0, scan.indexOf(':'))));
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
