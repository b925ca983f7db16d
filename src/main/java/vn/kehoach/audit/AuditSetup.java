package vn.kehoach.audit;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.kehoach.platform.DataFolder;

/** Where the key comes from: the environment, or the data folder of the embedded database. */
@Configuration(proxyBeanMethods = false)
class AuditSetup {
    /** @param folder there only with the embedded database */
    @Bean
    AuditKeys auditKeys(Environment set, ObjectProvider<DataFolder> folder) {
        return AuditKeys.from(
                set, () -> AuditKeyFile.readOrMake(folder.getObject().path()));
    }
}
