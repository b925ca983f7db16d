package vn.kehoach.digest;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.platform.EngineAccounts;
import vn.kehoach.platform.LocalityScope;

/** Also in a data folder from before there were letters. */
@Component
class LettersAtStart {
    private final EngineAccounts accounts;
    private final DailyLettersWorkflow clocks;
    private final TransactionTemplate transaction;

    LettersAtStart(EngineAccounts accounts, DailyLettersWorkflow clocks, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.clocks = clocks;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        accounts.localityIds().forEach(this::start);
    }

    @SuppressWarnings("try") // the scope works by being open
    private void start(String locality) {
        try (var scope = LocalityScope.of(List.of(locality))) {
            transaction.executeWithoutResult(status -> clocks.start(locality));
        }
    }
}
