package vn.kehoach.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Whether a file is what its name says, by what is in it. */
@Component
class ContentCheck {
    private final Tika tika = new Tika();

    /** @throws EvidenceRefused when it is of no kind that is taken, or of another than its name says */
    FileFormat check(FileName name, Path file) throws IOException {
        if (Files.size(file) == 0) {
            throw EvidenceRefused.badFile("Tệp “" + name.text() + "” trống, không có nội dung.");
        }
        var format = FileFormat.ofEnding(name.ending()).orElseThrow(() -> notTaken(name));
        if (!format.mayShowItselfAs(content(file)) || !isDocument(format, file)) {
            throw EvidenceRefused.badFile("Nội dung tệp “" + name.text() + "” không đúng với đuôi “." + name.ending()
                    + "”, bị hỏng, đặt mật khẩu hoặc có macro. " + FileFormat.ALLOWED);
        }
        return format;
    }

    private static EvidenceRefused notTaken(FileName name) {
        return EvidenceRefused.badFile("Không nhận loại tệp của “" + name.text() + "”. " + FileFormat.ALLOWED);
    }

    // Without the name: it must not speak for the content.
    private String content(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return tika.detect(bytes);
        }
    }

    private static boolean isDocument(FileFormat format, Path file) throws IOException {
        if (format.isOpenXml()) {
            return OfficePackage.isOpenXml(file, format);
        }
        return !format.isOpenDocument() || OfficePackage.isOpenDocument(file, format);
    }
}
