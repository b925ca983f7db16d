package vn.kehoach.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may be attached: the endings of its names, its media type, and what its content may show itself to be. */
enum FileFormat {
    JPEG("image/jpeg", List.of("jpg", "jpeg"), "image/jpeg"),
    PNG("image/png", List.of("png"), "image/png"),
    WEBP("image/webp", List.of("webp"), "image/webp"),
    GIF("image/gif", List.of("gif"), "image/gif"),
    HEIC("image/heic", List.of("heic", "heif"), "image/heic", "image/heif"),
    PDF("application/pdf", List.of("pdf"), "application/pdf"),
    DOCX(FileFormat.OPEN_XML + "wordprocessingml.document", List.of("docx"), FileFormat.ZIP, FileFormat.ZIP_OF_XML),
    XLSX(FileFormat.OPEN_XML + "spreadsheetml.sheet", List.of("xlsx"), FileFormat.ZIP, FileFormat.ZIP_OF_XML),
    PPTX(FileFormat.OPEN_XML + "presentationml.presentation", List.of("pptx"), FileFormat.ZIP, FileFormat.ZIP_OF_XML),
    ODT(FileFormat.OPEN_DOCUMENT + "text", List.of("odt"), FileFormat.OPEN_DOCUMENT + "text"),
    ODS(FileFormat.OPEN_DOCUMENT + "spreadsheet", List.of("ods"), FileFormat.OPEN_DOCUMENT + "spreadsheet"),
    TXT("text/plain", List.of("txt"), "text/plain"),
    CSV("text/csv", List.of("csv"), "text/plain");

    /** As a refusal names them. */
    static final String ALLOWED = "Chỉ nhận ảnh (jpg, png, webp, gif, heic), PDF, Word (docx), Excel (xlsx),"
            + " PowerPoint (pptx), odt, ods, txt, csv.";

    private static final String ZIP = "application/zip";
    private static final String ZIP_OF_XML = "application/x-tika-ooxml";
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private final String type;
    private final List<String> endings;
    private final List<String> contents;

    FileFormat(String type, List<String> endings, String... contents) {
        this.type = type;
        this.endings = endings;
        this.contents = List.of(contents);
    }

    static Optional<FileFormat> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst();
    }

    static Optional<FileFormat> ofType(String type) {
        return Arrays.stream(values())
                .filter(format -> format.type.equals(type))
                .findFirst();
    }

    /** For the file field of a page. */
    static String endings() {
        return Arrays.stream(values())
                .flatMap(format -> format.endings.stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(","));
    }

    String type() {
        return type;
    }

    boolean mayShowItselfAs(String content) {
        return contents.contains(content);
    }

    boolean isOpenXml() {
        return type.startsWith(OPEN_XML);
    }

    boolean isOpenDocument() {
        return type.startsWith(OPEN_DOCUMENT);
    }

    /** Browsers of phones do not show HEIC. */
    boolean isShownAsPicture() {
        return type.startsWith("image/") && this != HEIC;
    }
}
