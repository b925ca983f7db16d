package vn.kehoach.formdraft;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kehoach.platform.Logins;

/** Stands between Tasklist and the values of a form, behind the filters that say who may ask. */
@Configuration(proxyBeanMethods = false)
class DraftRequests {
    private static final String TASKS = "/camunda/api/engine/engine/default/task/*";
    private static final int LAST = 10;

    @Bean
    FilterRegistrationBean<DraftFilter> draftFilter(Logins logins, FormDrafts drafts) {
        var registration = new FilterRegistrationBean<>(new DraftFilter(logins, drafts));
        registration.addUrlPatterns(TASKS);
        registration.setOrder(LAST);
        return registration;
    }
}
