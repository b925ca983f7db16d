package vn.kehoach.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import vn.kehoach.platform.CommandDatabase;
import vn.kehoach.platform.CommandSettings;

/** What an inspector or a nightly job asks of the trail from the command line, without the application. */
public final class AuditCommand {
    public static final String VERIFY = "audit-verify";
    public static final String HEAD = "audit-head";

    static final int INTACT = 0;
    static final int BROKEN = 1;
    static final int NOT_DONE = 2;

    private final Environment set;
    private final CommandDatabase database;
    private final PrintStream out;

    private AuditCommand(Environment set, CommandDatabase database, PrintStream out) {
        this.set = set;
        this.database = database;
        this.out = out;
    }

    /** @return 0 when all is well, 1 when a chain is broken, 2 when the question could not be answered */
    public static int run(PrintStream out, String... args) {
        var set = CommandSettings.of(args);
        try (var database = CommandDatabase.open(set)) {
            return new AuditCommand(set, database, out).run(set.getRequiredProperty(CommandSettings.COMMAND));
        } catch (IOException | RuntimeException e) {
            out.println("Không thực hiện được: "
                    + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            return NOT_DONE;
        }
    }

    private int run(String command) throws IOException {
        return switch (command) {
            case VERIFY -> verify();
            case HEAD -> writeHead();
            default -> throw new IllegalArgumentException(command + ": " + VERIFY + ", " + HEAD);
        };
    }

    private int verify() throws IOException {
        var verifier = new AuditVerifier(keys(), kept());
        var rows = new AuditRows(database.source());
        database.reading(() -> {
            rows.refuseHiddenRows();
            rows.each(verifier::next);
        });
        verifier.chains().forEach(this::tell);
        var isIntact = verifier.findings().isEmpty();
        out.println(isIntact ? "Nhật ký nguyên vẹn." : "Nhật ký KHÔNG nguyên vẹn.");
        return isIntact ? INTACT : BROKEN;
    }

    private int writeHead() throws IOException {
        var rows = new AuditRows(database.source());
        var heads = new ArrayList<AuditHead>();
        database.reading(() -> {
            rows.refuseHiddenRows();
            heads.addAll(rows.heads());
        });
        heads.forEach(head -> out.println(head.line()));
        var folder = set.getProperty("kehoach.audit.head-dir", "");
        if (!folder.isBlank()) {
            out.println("Đã lưu mốc vào " + KeptHeads.write(Path.of(folder), today(), heads));
        }
        return INTACT;
    }

    private void tell(ChainCheck chain) {
        var last = chain.last();
        chain.finding()
                .ifPresentOrElse(
                        bad -> out.println(bad.localityId() + " HỎNG từ dòng " + bad.seq() + ": "
                                + bad.fault().words()),
                        () -> out.println(last.line()));
    }

    private AuditKeys keys() {
        return AuditKeys.from(set, () -> database.folder()
                .map(AuditKeyFile::read)
                .orElseThrow(() -> new IllegalStateException("Set KEHOACH_AUDIT_KEY.")));
    }

    private List<AuditHead> kept() throws IOException {
        var place = set.getProperty("kehoach.audit.head", set.getProperty("kehoach.audit.head-dir", ""));
        return place.isBlank() ? List.of() : KeptHeads.read(Path.of(place));
    }

    private LocalDate today() {
        return LocalDate.now(database.clock());
    }
}
