package vn.kehoach.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bytes of files, in and out part by part. */
@Repository
class EvidenceBytes {
    private static final int PART = 1_048_576;

    private static final String WRITE = """
            insert into evidence_chunk (locality_id, file_id, number, bytes) values (:locality, :file, :number, :bytes)
            """;

    private static final String READ = """
            select bytes from evidence_chunk where locality_id = :locality and file_id = :file and number = :number
            """;

    private final JdbcClient jdbc;

    EvidenceBytes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Part of the running transaction. */
    Written write(String locality, String file, Path source) throws IOException {
        var hash = sha256();
        var size = 0L;
        var number = 0;
        try (var bytes = Files.newInputStream(source)) {
            for (var part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
                hash.update(part);
                size += part.length;
                jdbc.sql(WRITE)
                        .param("locality", locality)
                        .param("file", file)
                        .param("number", number++)
                        .param("bytes", part)
                        .update();
            }
        }
        return new Written(size, HexFormat.of().formatHex(hash.digest()));
    }

    /** Each part is fetched when the one before it is used up. */
    InputStream read(EvidenceFile file) {
        return new PartsStream(file.size(), number -> jdbc.sql(READ)
                .param("locality", file.localityId())
                .param("file", file.id())
                .param("number", number)
                .query(byte[].class)
                .optional());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    record Written(long size, String sha256) {}
}
