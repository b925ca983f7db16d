package vn.kehoach.platform;

import java.sql.SQLException;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextFactory;
import org.camunda.bpm.engine.impl.interceptor.CommandInvocationContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;

/**
 * Each job works in the scope of its locality, whoever runs it: a thread of the engine has none of its own. The engine
 * names the job to its context after reading it and before any of our code is called; the transaction has begun by then.
 */
final class JobScopes extends CommandContextFactory {
    JobScopes(ProcessEngineConfigurationImpl engine) {
        setProcessEngineConfiguration(engine);
    }

    @Override
    public CommandContext createCommandContext() {
        return new JobScope(processEngineConfiguration);
    }

    private static final class JobScope extends CommandContext {
        private @Nullable LocalityScope scope;

        JobScope(ProcessEngineConfigurationImpl engine) {
            super(engine);
        }

        @Override
        public void setCurrentJob(JobEntity job) {
            super.setCurrentJob(job);
            var locality = job.getTenantId();
            leave();
            scope = LocalityScope.of(locality == null ? List.of() : List.of(locality));
            try {
                WalledPool.narrow(getDbSqlSession().getSqlSession().getConnection());
            } catch (SQLException e) {
                throw new IllegalStateException("no scope for the job " + job.getId(), e);
            }
        }

        @Override
        public void close(CommandInvocationContext invocation) {
            try {
                super.close(invocation);
            } finally {
                leave();
            }
        }

        private void leave() {
            if (scope != null) {
                scope.close();
                scope = null;
            }
        }
    }
}
