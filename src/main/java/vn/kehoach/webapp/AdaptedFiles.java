package vn.kehoach.webapp;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the adapted files where the web applications ask for theirs; who may fetch them says open-paths.txt. */
@Configuration(proxyBeanMethods = false)
class AdaptedFiles {
    // Behind the gate and the list of open paths.
    private static final int ORDER = 1;

    @Bean
    FilterRegistrationBean<AdaptedFileFilter> adaptedFileFilter() {
        var registration = new FilterRegistrationBean<>(new AdaptedFileFilter());
        AdaptedFile.ALL.forEach(file -> registration.addUrlPatterns(file.path()));
        registration.setOrder(ORDER);
        return registration;
    }
}
