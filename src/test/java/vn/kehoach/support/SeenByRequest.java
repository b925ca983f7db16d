package vn.kehoach.support;

import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.organisation.Locality;
import vn.kehoach.organisation.Organisation;

/** {@code GET /api/test/localities}: an endpoint that forgets to ask whose rows it may show. */
@TestConfiguration(proxyBeanMethods = false)
@RestController
public class SeenByRequest {
    private final Organisation organisation;

    SeenByRequest(Organisation organisation) {
        this.organisation = organisation;
    }

    @GetMapping("/api/test/localities")
    List<String> all() {
        return organisation.localities().stream().map(Locality::id).toList();
    }
}
