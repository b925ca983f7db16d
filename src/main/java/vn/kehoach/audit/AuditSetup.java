package vn.kehoach.audit;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.kehoach.platform.BackgroundWork;
import vn.kehoach.platform.DataFolder;

/** Where the key comes from: the environment, or the data folder of the embedded database. And who watches the chains. */
@Configuration(proxyBeanMethods = false)
class AuditSetup {
    private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(5);

    /** @param folder there only with the embedded database */
    @Bean
    AuditKeys auditKeys(Environment set, ObjectProvider<DataFolder> folder) {
        return AuditKeys.from(
                set, () -> AuditKeyFile.readOrMake(folder.getObject().path()));
    }

    @Bean
    BackgroundWork auditWatch(ChainWatch chains, @Value("${kehoach.self-checks}") boolean wanted) {
        return new BackgroundWork("audit-watch", BETWEEN_ROUNDS, chains::round, wanted);
    }
}
