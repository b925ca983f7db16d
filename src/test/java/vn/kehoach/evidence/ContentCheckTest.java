package vn.kehoach.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.evidence.SampleFiles.bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentCheckTest {
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final ContentCheck CHECK = new ContentCheck();

    static List<Arguments> taken() {
        return List.of(
                Arguments.of("ảnh.jpg", SampleFiles.picture("jpg"), FileFormat.JPEG),
                Arguments.of("ẢNH.JPEG", SampleFiles.picture("jpg"), FileFormat.JPEG),
                Arguments.of("ảnh.png", SampleFiles.picture("png"), FileFormat.PNG),
                Arguments.of("ảnh.gif", SampleFiles.picture("gif"), FileFormat.GIF),
                Arguments.of("ảnh.webp", SampleFiles.webp(), FileFormat.WEBP),
                Arguments.of("IMG_0001.HEIC", SampleFiles.heic(), FileFormat.HEIC),
                Arguments.of("biên bản.pdf", SampleFiles.pdf(), FileFormat.PDF),
                Arguments.of("danh sách.docx", SampleFiles.docx(), FileFormat.DOCX),
                Arguments.of(
                        "danh sách.xlsx",
                        SampleFiles.openXml(OPEN_XML + "spreadsheetml.sheet", Map.of()),
                        FileFormat.XLSX),
                Arguments.of(
                        "trình chiếu.pptx",
                        SampleFiles.openXml(OPEN_XML + "presentationml.presentation", Map.of()),
                        FileFormat.PPTX),
                Arguments.of("danh sách.odt", SampleFiles.openDocument("text"), FileFormat.ODT),
                Arguments.of("bảng.ods", SampleFiles.openDocument("spreadsheet"), FileFormat.ODS),
                Arguments.of("ghi chép.txt", bytes("Đã họp dân ngày 05/3 (mẫu)"), FileFormat.TXT),
                Arguments.of("bảng.csv", bytes("\uFEFFHọ tên;Thôn\nNguyễn Văn A (mẫu);1\n"), FileFormat.CSV));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void givenFileThatIsWhatItsNameSays_thenItIsTaken(String name, byte[] content, FileFormat format)
            throws IOException {
        assertThat(CHECK.check(FileName.of(name), file(content))).isEqualTo(format);
    }

    static List<Arguments> refused() {
        return List.of(
                Arguments.of("ảnh.jpg", bytes("<html><script>alert(1)</script></html>")),
                Arguments.of("ảnh.jpg", SampleFiles.picture("png")),
                Arguments.of("ảnh.png", bytes("MZ\u0090\0\u0003\0\0\0")),
                Arguments.of("ảnh.png", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")),
                Arguments.of("ghi chép.txt", bytes("<!DOCTYPE html><html><body>a</body></html>")),
                Arguments.of("ghi chép.txt", bytes("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("ghi chép.txt", SampleFiles.pdf()),
                Arguments.of("văn bản.pdf", SampleFiles.docx()),
                Arguments.of("văn bản.docx", SampleFiles.docm()),
                Arguments.of("văn bản.docx", SampleFiles.docxWithMacros()),
                Arguments.of("văn bản.docx", SampleFiles.zip(Map.of("a.exe", "MZ"))),
                Arguments.of("văn bản.docx", SampleFiles.zip(Map.of("[Content_Types].xml", "<!DOCTYPE a><a"))),
                Arguments.of("văn bản.docx", SampleFiles.openXml(OPEN_XML + "spreadsheetml.sheet", Map.of())),
                Arguments.of("văn bản.docx", bytes("PK\u0003\u0004 hỏng")),
                Arguments.of("văn bản.odt", SampleFiles.openDocument("spreadsheet")),
                Arguments.of("văn bản.odt", SampleFiles.openDocument("text", "Basic/Standard/Module1.xml")),
                Arguments.of("văn bản.odt", SampleFiles.openDocument("text", "Scripts/python/a.py")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void givenFileThatIsNotWhatItsNameSays_thenItIsRefused(String name, byte[] content) throws IOException {
        // given
        var file = file(content);
        // when, then
        assertThatThrownBy(() -> CHECK.check(FileName.of(name), file))
                .isInstanceOf(EvidenceRefused.class)
                .hasMessageContainingAll("“" + name + "” không đúng với đuôi", "macro", "Chỉ nhận ảnh (jpg");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {"a.docm", "a.xlsm", "a.html", "a.svg", "a.exe", "a.zip", "a.pdf.exe", "a.doc", "khongduoi", "a."
            })
    void givenKindThatIsNotTaken_thenRefusalSaysWhatIs(String name) throws IOException {
        // given: whatever is in it
        var file = file(SampleFiles.pdf());
        // when, then
        assertThatThrownBy(() -> CHECK.check(FileName.of(name), file))
                .hasMessageStartingWith("Không nhận loại tệp của “" + name + "”. Chỉ nhận ảnh (jpg");
    }

    @Test
    void givenEmptyFile_thenItIsRefused() throws IOException {
        // given
        var file = file(new byte[0]);
        // when, then
        assertThatThrownBy(() -> CHECK.check(FileName.of("a.txt"), file)).hasMessageContaining("trống");
    }

    private static Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(Path.of("target"), "content", ""), content);
    }
}
