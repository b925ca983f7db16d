package vn.kehoach.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Documents that are archives: which kind they are stands inside, and so does whether they carry macros. Only the list
 * of their parts and one small part are read, so that nothing can unfold to more than it is.
 */
final class OfficePackage {
    private static final int LONGEST_PART = 1_000_000;
    private static final String TYPES = "[Content_Types].xml";

    private OfficePackage() {}

    /** Whether it is of this kind and without macros. */
    static boolean isOpenXml(Path file, FileFormat format) throws IOException {
        var main = format.type() + ".main+xml";
        return looked(file, archive -> {
            var types = types(part(archive, TYPES));
            return types.contains(main)
                    && types.stream().noneMatch(OfficePackage::isCode)
                    && archive.stream().noneMatch(entry -> isCode(entry.getName()));
        });
    }

    /** Whether it is of this kind and without macros. */
    static boolean isOpenDocument(Path file, FileFormat format) throws IOException {
        return looked(
                file,
                archive ->
                        format.type().equals(new String(part(archive, "mimetype"), StandardCharsets.US_ASCII).strip())
                                && archive.stream()
                                        .noneMatch(entry -> entry.getName().startsWith("Basic/")
                                                || entry.getName().startsWith("Scripts/")));
    }

    private static boolean isCode(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return small.contains("macro") || small.contains("vba");
    }

    private static boolean looked(Path file, Predicate<ZipFile> question) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            return question.test(archive);
        } catch (ZipException | IllegalArgumentException broken) {
            return false;
        }
    }

    private static byte[] part(ZipFile archive, String name) {
        var entry = archive.getEntry(name);
        if (entry == null) {
            return new byte[0];
        }
        try (var bytes = archive.getInputStream(entry)) {
            return bytes.readNBytes(LONGEST_PART);
        } catch (IOException broken) {
            return new byte[0];
        }
    }

    private static Set<String> types(byte[] list) {
        var types = new HashSet<String>();
        try {
            var reader = safe().createXMLStreamReader(new ByteArrayInputStream(list));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    var type = reader.getAttributeValue(null, "ContentType");
                    if (type != null) {
                        types.add(type.strip());
                    }
                }
            }
        } catch (XMLStreamException broken) {
            return Set.of();
        }
        return types;
    }

    private static XMLInputFactory safe() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
