package vn.kehoach.platform;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Refuses a real database without an administrator's password, and a moved clock on it. Asked before any bean stands:
 * later the engine would have made its tables, and its administrator with the password of the demo.
 */
@Component
class RealServerGuard implements BeanFactoryPostProcessor {
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var set = beans.getBean(Environment.class);
        if (DemoMode.EMBEDDED.equals(set.getRequiredProperty("spring.datasource.url"))) {
            return;
        }
        if (set.getProperty("kehoach.admin-password", "").isBlank()) {
            throw new IllegalStateException("Set KEHOACH_ADMIN_PASSWORD: a real database needs an administrator.");
        }
        if (!set.getProperty("kehoach.demo.date", "").isBlank()) {
            throw new IllegalStateException("KEHOACH_DEMO_DATE works with the embedded demo database only.");
        }
    }
}
