package vn.kehoach.platform;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The PostgreSQL server that an office names in {@code SPRING_DATASOURCE_URL}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url}' != '" + DemoMode.EMBEDDED + "'")
class NamedServer {
    @Bean
    DatabaseAddress databaseAddress(DataSourceProperties named) {
        return new DatabaseAddress(named.determineUrl(), named.getUsername(), named.getPassword());
    }
}
