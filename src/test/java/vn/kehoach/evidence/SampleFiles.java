package vn.kehoach.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** The smallest files of each kind, and of kinds that only look like them. */
public final class SampleFiles {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String WORD_WITH_MACROS = "application/vnd.ms-word.document.macroEnabled";

    private SampleFiles() {}

    /** @param kind {@code jpg}, {@code png} or {@code gif} */
    public static byte[] picture(String kind) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), kind, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] webp() {
        return bytes("RIFF\0\0\0\0WEBPVP8 (mẫu)");
    }

    public static byte[] heic() {
        return bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1heic");
    }

    public static byte[] pdf() {
        return bytes(
                "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\n"
                        + "endobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
    }

    static byte[] docx() {
        return openXml(WORD, Map.of());
    }

    static byte[] docm() {
        return openXml(WORD_WITH_MACROS, Map.of("word/vbaProject.bin", "macro (mẫu)"));
    }

    /** What calls itself a plain document and carries macros all the same. */
    static byte[] docxWithMacros() {
        return openXml(WORD, Map.of("word/vbaProject.bin", "macro (mẫu)"));
    }

    static byte[] openXml(String kind, Map<String, String> more) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/part.xml\" ContentType=\"" + kind + ".main+xml\"/></Types>");
        parts.put("part.xml", "<w/>");
        parts.putAll(more);
        return zip(parts);
    }

    /** @param more names of further parts */
    static byte[] openDocument(String kind, String... more) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument." + kind);
        parts.put("content.xml", "<office/>");
        for (var name : more) {
            parts.put(name, "Sub Main");
        }
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                add(archive, part.getKey(), bytes(part.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    // Uncompressed, as the first part of an OpenDocument file must be.
    private static void add(ZipOutputStream archive, String name, byte[] content) throws IOException {
        var sum = new CRC32();
        sum.update(content);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        archive.putNextEntry(entry);
        archive.write(content);
        archive.closeEntry();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** As the record of a file names its bytes. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
