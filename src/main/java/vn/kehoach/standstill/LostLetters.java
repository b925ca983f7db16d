package vn.kehoach.standstill;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.AccountRows;

/** Whom letters of the last month did not reach; without a mail server nobody misses any. */
@Component
class LostLetters {
    private static final int DAYS = 30;

    private static final String LOST = """
            select recipient, state = 'NO_ADDRESS' as without_address, count(*) as letters, max(day) as last
              from letter
             where locality_id = :locality and state in ('FAILED', 'NO_ADDRESS') and day >= :from
             group by recipient, without_address
             order by recipient
            """;

    private final JdbcClient jdbc;
    private final AccountRows accounts;

    LostLetters(JdbcClient jdbc, AccountRows accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    List<Line> in(String locality, LocalDate today) {
        var names = new HashMap<String, String>();
        var lost = jdbc.sql(LOST)
                .param("locality", locality)
                .param("from", today.minusDays(DAYS))
                .query(Lost.class)
                .list();
        accounts.find(lost.stream().map(Lost::recipient).collect(Collectors.toSet()))
                .forEach(account -> names.put(account.user(), account.shownName()));
        return lost.stream()
                .map(line -> new Line(
                        names.getOrDefault(line.recipient(), line.recipient()),
                        line.withoutAddress() ? "chưa có địa chỉ thư" : "thư không gửi được",
                        line.letters()))
                .toList();
    }

    private record Lost(String recipient, boolean withoutAddress, long letters, LocalDate last) {}

    record Line(String name, String why, long letters) {}
}
