package vn.kehoach.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files of a case, for those who watch over its locality; {@code /api/evidence/{evidence}} hands them out. */
@Component
public class FilesOfCase {
    private final EvidenceRepository files;

    FilesOfCase(EvidenceRepository files) {
        this.files = files;
    }

    public List<AttachedFile> of(String locality, String caseKey) {
        return files.ofCase(locality, caseKey).stream()
                .map(file -> new AttachedFile(file.id(), file.name(), file.description(), file.dutyId()))
                .toList();
    }

    /** @param dutyId the duty it proves, if it is one's */
    public record AttachedFile(
            String id,
            String name,
            String description,
            @Nullable String dutyId) {}
}
