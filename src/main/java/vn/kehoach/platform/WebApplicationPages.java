package vn.kehoach.platform;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stands in front of the pages of the web applications and of what they ask for. */
@Configuration(proxyBeanMethods = false)
class WebApplicationPages {
    @Bean
    FilterRegistrationBean<NonceFilter> nonceFilter() {
        var registration = new FilterRegistrationBean<>(new NonceFilter());
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        // Behind the gate, in front of the filters of ours that answer themselves.
        registration.setOrder(0);
        return registration;
    }
}
