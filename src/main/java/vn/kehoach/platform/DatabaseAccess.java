package vn.kehoach.platform;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two ways to the one database: the owner makes and changes tables, the application reads and writes rows. */
@Configuration(proxyBeanMethods = false)
class DatabaseAccess {
    /** For Flyway, and for the watch over the audit trail, which only reads; nobody gets it without asking for it by its mark. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(DatabaseAddress address) {
        var owner = new PGSimpleDataSource();
        owner.setUrl(address.url());
        if (address.user() != null) {
            owner.setUser(address.user());
        }
        if (address.password() != null) {
            owner.setPassword(address.password());
        }
        return owner;
    }

    @Bean(destroyMethod = "close")
    @ConfigurationProperties("spring.datasource.hikari")
    DataSource dataSource(DatabaseAddress address) {
        var pool = new WalledPool();
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        return pool;
    }
}
