package vn.kehoach.document;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RegisterRepository {
    private static final String NEXT_NUMBER = """
            insert into document_series (locality_id, year, kind, last_number) values (:locality, :year, :kind, 1)
            on conflict (locality_id, year, kind) do update set last_number = document_series.last_number + 1
            returning last_number
            """;

    private static final String ADD = """
            insert into document (locality_id, case_key, year, kind, number, symbol, subject, body, signer_name,
                                  approved_by, issued_on, issued_by, channel, note, issued_at)
            values (:locality, :case, :year, :kind, :number, :symbol, :subject, :body, :signer,
                    :approvedBy, :day, :issuedBy, :channel, :note, :at)
            """;

    private static final String ISSUED = """
            select locality_id, case_key, kind, number, symbol, subject, issued_on
              from document
             where locality_id = :locality
             order by year, kind, number
            """;

    private static final String ONE = """
            select locality_id, case_key, kind, number, symbol, subject, issued_on
              from document
             where locality_id = :locality and case_key = :case
            """;

    private static final String WHOLE = """
            select kind, symbol, issued_on, subject, body
              from document
             where locality_id = :locality and case_key = :case
            """;

    private final JdbcClient jdbc;

    RegisterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int nextNumber(String locality, int year, DocumentKind kind) {
        return jdbc.sql(NEXT_NUMBER)
                .param("locality", locality)
                .param("year", year)
                .param("kind", kind.name())
                .query(Integer.class)
                .single();
    }

    void add(String locality, String caseKey, Draft draft, int number, String symbol, Issue issue, OffsetDateTime at) {
        var day = at.toLocalDate();
        jdbc.sql(ADD)
                .param("locality", locality)
                .param("case", caseKey)
                .param("year", day.getYear())
                .param("kind", draft.kind().name())
                .param("number", number)
                .param("symbol", symbol)
                .param("subject", draft.subject())
                .param("body", draft.body())
                .param("signer", draft.signerName())
                .param("approvedBy", issue.approvedBy())
                .param("day", day)
                .param("issuedBy", issue.issuedBy())
                .param("channel", issue.channel())
                .param("note", issue.note())
                .param("at", at)
                .update();
    }

    List<IssuedDocument> all(String locality) {
        return jdbc.sql(ISSUED)
                .param("locality", locality)
                .query(IssuedDocument.class)
                .list();
    }

    Optional<IssuedDocument> find(String locality, String caseKey) {
        return jdbc.sql(ONE)
                .param("locality", locality)
                .param("case", caseKey)
                .query(IssuedDocument.class)
                .optional();
    }

    Optional<CaseDocument> whole(String locality, String caseKey) {
        return jdbc.sql(WHOLE)
                .param("locality", locality)
                .param("case", caseKey)
                .query(CaseDocument.class)
                .optional();
    }

    /** Who approved, who issues, and how it leaves the house. */
    record Issue(
            String approvedBy,
            String issuedBy,
            String channel,
            @Nullable String note) {}
}
