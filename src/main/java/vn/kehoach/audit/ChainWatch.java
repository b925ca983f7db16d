package vn.kehoach.audit;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.platform.EngineAccounts;
import vn.kehoach.platform.LocalityScope;
import vn.kehoach.platform.MachineClock;

/**
 * Verifies the chains beside the running application, a part at a time: an early warning, while the command is the proof.
 * Reads the trail as the owner of the tables, in transactions that write nothing; the application's role cannot.
 */
@Component
class ChainWatch {
    /** Rows of a chain in one round; of five years some hours, of a day a moment. */
    static final int MOST = 20_000;

    private static final Logger LOG = LoggerFactory.getLogger(ChainWatch.class);
    private static final String NOT_FOR_LONG = "set local statement_timeout = '60s'";

    private final AuditKeys keys;
    private final ChainProgressRepository progress;
    private final EngineAccounts accounts;
    private final MachineClock clock;
    private final AuditRows rows;
    private final JdbcTemplate owner;
    private final TransactionTemplate reading;

    ChainWatch(
            @FlywayDataSource DataSource owner,
            AuditKeys keys,
            ChainProgressRepository progress,
            EngineAccounts accounts,
            MachineClock clock) {
        this.keys = keys;
        this.progress = progress;
        this.accounts = accounts;
        this.clock = clock;
        this.owner = new JdbcTemplate(owner);
        rows = new AuditRows(owner);
        var transactions = new DataSourceTransactionManager(owner);
        transactions.setEnforceReadOnly(true);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** Once through all chains. */
    void round() {
        chains().forEach(chain -> round(chain, MOST));
    }

    // Those of all localities too: a chain that is gone as a whole is the worst that can happen to it.
    private Set<String> chains() {
        var chains = new TreeSet<String>();
        chains.add(AuditEntry.NO_LOCALITY);
        accounts.localityIds().stream().filter(AuditEntry::isChain).forEach(chains::add);
        chains.addAll(read(rows::chains));
        return chains;
    }

    /** Some rows further. What was known is read first: the chain only grows from then on. */
    @SuppressWarnings("try") // the scope works by being open
    void round(String chain, int most) {
        try (var scope = LocalityScope.of(List.of(chain))) {
            var now = clock.now().truncatedTo(ChronoUnit.MICROS);
            var before = progress.find(chain).orElseGet(() -> ChainProgress.none(chain, now));
            var after = read(() -> {
                var step = new ChainStep(before, keys, rows.end(chain), most);
                rows.behind(before.at(), most, step::next);
                return step.result(now);
            });
            progress.save(after, before);
            tell(before, after);
        }
    }

    private static void tell(ChainProgress before, ChainProgress after) {
        var bad = after.finding();
        if (bad != null && !bad.equals(before.finding())) {
            LOG.error("audit chain {} is broken at row {}: {}", bad.localityId(), bad.seq(), bad.fault());
        }
    }

    private <T> T read(Supplier<T> question) {
        return reading.execute(status -> {
            owner.execute(NOT_FOR_LONG);
            rows.refuseHiddenRows();
            return question.get();
        });
    }
}
