package vn.kehoach.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class DeliveryRepository {
    private static final String SEND = """
            insert into delivery (locality_id, case_key, position, kind, line, unit_id, sent_at)
            values (:locality, :case, :position, :kind, :line, :unit, :at)
            """;

    private static final String RECEIVED_BY_UNIT = """
            update delivery set received_at = :at, received_on = :on, received_by = :by
             where locality_id = :locality and case_key = :case and unit_id = :unit and received_at is null
            """;

    private static final String RECEIVED = """
            update delivery set received_at = :at, received_on = :on, received_by = :by, receipt_note = :note
             where locality_id = :locality and case_key = :case and position = :position
               and received_at is null and unconfirmed_at is null
            """;

    private static final String UNCONFIRMED = """
            update delivery set unconfirmed_at = :at, unconfirmed_by = :by, receipt_note = :note
             where locality_id = :locality and case_key = :case and position = :position
               and received_at is null and unconfirmed_at is null
            """;

    private static final String OPEN_WITHOUT_UNIT = """
            select position
              from delivery
             where locality_id = :locality and case_key = :case and unit_id is null
               and received_at is null and unconfirmed_at is null
             order by position
            """;

    private static final String ONE = """
            select d.position, d.line, o.symbol, o.subject, o.issued_on, o.channel, o.note
              from delivery d
              join document o on o.locality_id = d.locality_id and o.case_key = d.case_key
             where d.locality_id = :locality and d.case_key = :case and d.position = :position
            """;

    private static final String ALL = """
            select line, unit_id, received_on, unconfirmed_at is not null as unconfirmed
              from delivery
             where locality_id = :locality and case_key = :case
             order by position
            """;

    private final JdbcClient jdbc;

    DeliveryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void send(DeliveryId id, Draft.Recipient recipient, OffsetDateTime at) {
        of(SEND, id)
                .param("kind", recipient.kind().name())
                .param("line", recipient.line())
                .param("unit", recipient.unitId())
                .param("at", at)
                .update();
    }

    /** @return lines now confirmed for the first time */
    int receivedByUnit(String locality, String caseKey, String unit, String by, OffsetDateTime at) {
        return jdbc.sql(RECEIVED_BY_UNIT)
                .param("locality", locality)
                .param("case", caseKey)
                .param("unit", unit)
                .param("on", at.toLocalDate())
                .param("by", by)
                .param("at", at)
                .update();
    }

    List<SentLine> all(String locality, String caseKey) {
        return jdbc.sql(ALL)
                .param("locality", locality)
                .param("case", caseKey)
                .query(SentLine.class)
                .list();
    }

    /** @return 0 when the line was closed before */
    int received(DeliveryId id, LocalDate on, @Nullable String note, String by, OffsetDateTime at) {
        return of(RECEIVED, id)
                .param("on", on)
                .param("note", note)
                .param("by", by)
                .param("at", at)
                .update();
    }

    /** @return 0 when the line was closed before */
    int unconfirmed(DeliveryId id, String note, String by, OffsetDateTime at) {
        return of(UNCONFIRMED, id)
                .param("note", note)
                .param("by", by)
                .param("at", at)
                .update();
    }

    List<Integer> openWithoutUnit(String locality, String caseKey) {
        return jdbc.sql(OPEN_WITHOUT_UNIT)
                .param("locality", locality)
                .param("case", caseKey)
                .query(Integer.class)
                .list();
    }

    Delivery one(DeliveryId id) {
        return of(ONE, id).query(Delivery.class).single();
    }

    private StatementSpec of(String sql, DeliveryId id) {
        return jdbc.sql(sql)
                .param("locality", id.locality())
                .param("case", id.caseKey())
                .param("position", id.position());
    }
}
