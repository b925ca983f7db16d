package vn.kehoach.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.platform.AccountRow;
import vn.kehoach.platform.AccountRows;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.FoldedText;

/** What was written to whom and what became of it, newest first. */
@Repository
class LetterLog {
    // The text is read for its addressee only, so that no page can show it to another by mistake.
    private static final String WANTED = """
            select recipient, made_at, sent_at, kind, subject, state, reason,
                   case when recipient = :reader then plain else '' end as text
              from letter
             where locality_id in (:localities)
               and (:everybody or recipient in (:recipients))
               and day = coalesce(cast(:day as date), day)
               and state = coalesce(:state, state)
             order by made_at desc, id desc
             limit :limit offset :offset
            """;

    private static final String RECIPIENTS = "select distinct recipient from letter where locality_id in (:localities)";

    private final JdbcClient jdbc;
    private final AccountRows accounts;

    LetterLog(JdbcClient jdbc, AccountRows accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** One more than a page holds, if there are so many: then another page follows. */
    List<LetterLine> lines(LetterFilter wanted, String reader) {
        if (wanted.localities().isEmpty()) {
            return List.of();
        }
        var names = names(wanted.localities());
        return jdbc.sql(WANTED)
                .param("reader", reader)
                .param("localities", wanted.localities())
                .param("everybody", wanted.recipients() == null)
                .param("recipients", orNobody(wanted.recipients()))
                .param("day", wanted.day())
                .param("state", wanted.state() == null ? null : wanted.state().name())
                .param("limit", LetterFilter.PAGE + 1)
                .param("offset", wanted.offset())
                .query((row, number) -> line(row, names))
                .list();
    }

    /** Those of these localities who got letters and whose name or user name holds every word, with marks or without. */
    List<String> named(List<String> localities, String typed) {
        var words = new FoldedText(typed);
        return localities.isEmpty()
                ? List.of()
                : names(localities).entrySet().stream()
                        .filter(person -> words.isIn(person.getValue() + " " + person.getKey()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private Map<String, String> names(List<String> localities) {
        var users = jdbc.sql(RECIPIENTS)
                .param("localities", localities)
                .query(String.class)
                .list();
        var known = accounts.find(users).stream().collect(Collectors.toMap(AccountRow::user, AccountRow::shownName));
        return users.stream().collect(Collectors.toMap(Function.identity(), user -> known.getOrDefault(user, "")));
    }

    // A list in SQL has at least one element.
    private static List<String> orNobody(@Nullable List<String> recipients) {
        return recipients == null || recipients.isEmpty() ? List.of("") : recipients;
    }

    private static LetterLine line(ResultSet row, Map<String, String> names) throws SQLException {
        var user = row.getString("recipient");
        var name = names.getOrDefault(user, "");
        return new LetterLine(
                name.isBlank() ? user : name,
                Dates.show(Dates.momentOf(row.getObject("made_at", OffsetDateTime.class))),
                sent(row),
                LetterKind.valueOf(row.getString("kind")).words(),
                row.getString("subject"),
                LetterState.valueOf(row.getString("state")).words(),
                row.getString("reason"),
                row.getString("text").strip());
    }

    private static String sent(ResultSet row) throws SQLException {
        var sent = row.getObject("sent_at", OffsetDateTime.class);
        return sent == null ? "" : Dates.show(Dates.momentOf(sent));
    }
}
