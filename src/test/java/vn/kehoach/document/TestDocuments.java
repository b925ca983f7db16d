package vn.kehoach.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Documents that need no process: {@code THU-…}; one whose key ends with "fails" cannot be issued. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDocuments {
    @Bean
    IssuableDocument testDocument() {
        return new IssuableDocument() {
            @Override
            public boolean owns(String caseKey) {
                return caseKey.startsWith("THU-");
            }

            @Override
            public Set<String> submittedIn() {
                return Set.of("userTask_write");
            }

            @Override
            public Draft draft(String locality, String caseKey) {
                var recipients = List.of(
                        new Draft.Recipient(RecipientKind.OUTSIDE, "Như trên;", null),
                        new Draft.Recipient(RecipientKind.ARCHIVE, "Lưu: VT.", null));
                return new Draft(DocumentKind.BC, "Văn bản " + caseKey, "Nội dung", "Người ký", recipients);
            }

            @Override
            public void issued(String locality, String caseKey, LocalDate day) {
                if (caseKey.endsWith("fails")) {
                    throw new IllegalStateException("cannot be issued");
                }
            }
        };
    }
}
