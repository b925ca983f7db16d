package vn.kehoach.platform;

import java.util.Base64;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Refuses a real database without an administrator's password or a key for the audit trail, and a moved clock on it. Asked before any bean stands:
 * later the engine would have made its tables, and its administrator with the password of the demo.
 */
@Component
class RealServerGuard implements BeanFactoryPostProcessor {
    private static final int AUDIT_KEY_BYTES = 32;

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var set = beans.getBean(Environment.class);
        if (DemoMode.EMBEDDED.equals(set.getRequiredProperty("spring.datasource.url"))) {
            return;
        }
        if (set.getProperty("kehoach.admin-password", "").isBlank()) {
            throw new IllegalStateException("Set KEHOACH_ADMIN_PASSWORD: a real database needs an administrator.");
        }
        if (!isAuditKey(set.getProperty("kehoach.audit.key", ""))) {
            throw new IllegalStateException("Set KEHOACH_AUDIT_KEY: Base64 of 32 random bytes or more"
                    + " (openssl rand -base64 32), kept outside the database.");
        }
        if (!set.getProperty("kehoach.demo.date", "").isBlank()) {
            throw new IllegalStateException("KEHOACH_DEMO_DATE works with the embedded demo database only.");
        }
    }

    private static boolean isAuditKey(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip()).length >= AUDIT_KEY_BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
