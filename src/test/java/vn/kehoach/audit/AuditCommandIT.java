package vn.kehoach.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kehoach.platform.DataFolder;
import vn.kehoach.support.ServerTest;

/** The commands beside the running application, on its own database. */
@ServerTest
class AuditCommandIT {
    @Autowired
    AuditTrail trail;

    @Autowired
    DataFolder data;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void givenRunningApplication_thenItsTrailIsVerifiedBesideIt() {
        // given
        trail.record(AuditEntry.of("thu-command", AuditAct.DOWNLOAD, "lan"));
        // when
        var exit = run("--kehoach.command=audit-verify");
        // then
        assertThat(exit).isEqualTo(AuditCommand.INTACT);
        assertThat(said()).contains("hai-duong ", "thu-command ", "Nhật ký nguyên vẹn.");
    }

    @Test
    void givenHeadsOfTwoMoments_thenTheFileOfTheDayHasBothAndTheyHold(@TempDir Path kept) throws IOException {
        // given
        var folder = "--kehoach.audit.head-dir=" + kept;
        trail.record(AuditEntry.of("thu-heads", AuditAct.DOWNLOAD, "lan"));
        assertThat(run("--kehoach.command=audit-head", folder)).isEqualTo(AuditCommand.INTACT);
        trail.record(AuditEntry.of("thu-heads", AuditAct.DOWNLOAD, "lan"));
        assertThat(run("--kehoach.command=audit-head", folder)).isEqualTo(AuditCommand.INTACT);
        // then
        var file = kept.resolve("audit-head-2026-06-01.txt");
        assertThat(Files.readAllLines(file))
                .filteredOn(line -> line.startsWith("thu-heads "))
                .hasSize(2);
        assertThat(run("--kehoach.command=audit-verify", folder)).isEqualTo(AuditCommand.INTACT);
        assertThat(run("--kehoach.command=audit-verify", "--kehoach.audit.head=" + file))
                .isEqualTo(AuditCommand.INTACT);
    }

    @Test
    void givenHeadOfRowsThatAreGone_thenTheFirstOfThemIsNamed(@TempDir Path kept) throws IOException {
        // given
        trail.record(AuditEntry.of("thu-gone", AuditAct.DOWNLOAD, "lan"));
        var file = kept.resolve("audit-head-2026-05-31.txt");
        Files.writeString(file, "thu-gone 7 " + "ab".repeat(32) + "\n");
        // when
        var exit = run("--kehoach.command=audit-verify", "--kehoach.audit.head=" + kept);
        // then
        assertThat(exit).isEqualTo(AuditCommand.BROKEN);
        assertThat(said())
                .containsPattern("thu-gone HỎNG từ dòng [2-7]: chuỗi bị cắt từ dòng này")
                .contains("Nhật ký KHÔNG nguyên vẹn.");
    }

    @Test
    void givenNothingToAsk_thenItIsNotCalledGood(@TempDir Path kept) {
        // then
        assertThat(run("--kehoach.command=audit-verify", "--kehoach.data-dir=" + kept))
                .isEqualTo(AuditCommand.NOT_DONE);
        assertThat(said()).contains("there is no database in");
        assertThat(run("--kehoach.command=audit")).isEqualTo(AuditCommand.NOT_DONE);
        assertThat(run("--kehoach.command=audit-verify", "--kehoach.audit.head=" + kept.resolve("none")))
                .isEqualTo(AuditCommand.NOT_DONE);
        assertThat(kept).isEmptyDirectory();
    }

    private int run(String... args) {
        var all = new ArrayList<>(List.of(args));
        if (all.stream().noneMatch(arg -> arg.startsWith("--kehoach.data-dir="))) {
            all.add("--kehoach.data-dir=" + data.path());
        }
        return AuditCommand.run(new PrintStream(out, true, StandardCharsets.UTF_8), all.toArray(String[]::new));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
