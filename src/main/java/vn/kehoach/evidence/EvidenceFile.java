package vn.kehoach.evidence;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An attached file without its bytes.
 *
 * @param size in bytes
 * @param sha256 of the bytes, in hexadecimal
 * @param description empty when nobody wrote one
 */
record EvidenceFile(
        String localityId,
        String id,
        String caseKey,
        String unitId,
        @Nullable String dutyId,
        String taskId,
        String step,
        String name,
        String type,
        long size,
        String sha256,
        String description,
        String addedBy,
        OffsetDateTime addedAt) {

    Optional<FileFormat> format() {
        return FileFormat.ofType(type);
    }

    /** As the audit trail keeps it. */
    Map<String, Object> told() {
        var told = new LinkedHashMap<String, Object>();
        told.put("file", id);
        told.put("name", name);
        told.put("sha256", sha256);
        told.put("size", size);
        told.put("unit", unitId);
        told.put("step", step);
        if (dutyId != null) {
            told.put("duty", dutyId);
        }
        return told;
    }
}
