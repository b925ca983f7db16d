package vn.kehoach.platform;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the watch in front of the engine's accounts and grants. */
@Component
@DependsOnDatabaseInitialization
class IdentityPlugin extends AbstractProcessEnginePlugin {
    private final IdentityWatch watch;
    private final TransactionTemplate transaction;

    IdentityPlugin(IdentityWatch watch, PlatformTransactionManager transactions) {
        this.watch = watch;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(new WatchedSessions(watch));
        engine.setAuthorizationService(new WatchedGrants(watch, transaction));
    }

    private record WatchedSessions(IdentityWatch watch) implements SessionFactory {
        @Override
        public Class<?> getSessionType() {
            return WatchedIdentity.class;
        }

        @Override
        public Session openSession() {
            return new WatchedIdentity(watch);
        }
    }
}
