package vn.kehoach.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The key of a trial on the embedded database: made once, beside the database, for the owner's eyes only. */
final class AuditKeyFile {
    private static final String NAME = "audit.key";

    private AuditKeyFile() {}

    /** @param folder held by this application alone */
    static AuditKey readOrMake(Path folder) {
        var file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            make(file);
        }
        return read(folder);
    }

    static AuditKey read(Path folder) {
        try {
            return AuditKey.of(Files.readString(folder.resolve(NAME)));
        } catch (IOException e) {
            throw new UncheckedIOException("no audit key in " + folder, e);
        }
    }

    private static void make(Path file) {
        var key = new byte[AuditKey.LEAST_BYTES];
        new SecureRandom().nextBytes(key);
        try {
            // A file that is only half written must not look like a key.
            var unfinished = Files.createTempFile(file.getParent(), NAME, "", ownerOnly());
            Files.writeString(unfinished, Base64.getEncoder().encodeToString(key) + "\n");
            Files.move(unfinished, file);
        } catch (IOException e) {
            throw new UncheckedIOException("the audit key cannot be kept in " + file, e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
