package vn.kehoach.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import vn.kehoach.document.TestDocuments;

/** The whole application on a real PostgreSQL, started once for all tests that carry this mark. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "kehoach.data-dir=target/it/server-${random.uuid}",
            "kehoach.demo.date=2026-06-01",
            "camunda.bpm.job-execution.enabled=false",
            "kehoach.self-checks=false",
            "kehoach.metrics.token=" + ServerTest.METRICS_TOKEN
        })
@Import({
    TestDocuments.class,
    SqlCounter.InBetween.class,
    SeenByRequest.class,
    MarkerExpression.InModels.class,
    ReachExpression.InModels.class
})
@ExtendWith({OwnEngine.class, WholeScope.class})
public @interface ServerTest {
    String METRICS_TOKEN = "chi-de-thu-khong-dung-that-0123456789";
}
