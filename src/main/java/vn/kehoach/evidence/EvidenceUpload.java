package vn.kehoach.evidence;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.MultipartConfigFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** The limits, and the server's own, which follow from them: what is sent beside the file is small. */
@Configuration(proxyBeanMethods = false)
class EvidenceUpload {
    private static final DataSize BESIDE_THE_FILE = DataSize.ofKilobytes(64);

    @Bean
    EvidenceLimits evidenceLimits(
            @Value("${kehoach.evidence.largest-file}") DataSize largest,
            @Value("${kehoach.evidence.most-files}") int most) {
        return new EvidenceLimits(largest, most);
    }

    // Every part goes to a temporary file, which the server removes with the request: none is held in memory.
    @Bean
    MultipartConfigElement multipartConfig(EvidenceLimits limits) {
        var factory = new MultipartConfigFactory();
        factory.setMaxFileSize(limits.largest());
        factory.setMaxRequestSize(DataSize.ofBytes(limits.largest().toBytes() + BESIDE_THE_FILE.toBytes()));
        factory.setFileSizeThreshold(DataSize.ofBytes(0));
        return factory.createMultipartConfig();
    }
}
