package vn.kehoach.planfile;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** The file being read: bytes → YAML nodes, and at the end every error at once. */
final class Source {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Problems problems;
    private final List<Fields> opened = new ArrayList<>();

    Source(String file) {
        this.problems = new Problems(file);
    }

    Problems problems() {
        return problems;
    }

    void opened(Fields fields) {
        opened.add(fields);
    }

    /** The outermost group; refuses at once what is not YAML. */
    Fields root(byte[] bytes) {
        var node = compose(decode(bytes));
        if (node instanceof MappingNode) {
            return new Fields(this, "", node);
        }
        problems.add(0, "", "không phải tệp kế hoạch; tệp phải là YAML gồm các trường dạng \"tên: giá trị\"");
        throw problems.invalid();
    }

    void finish() {
        opened.forEach(Fields::refuseUnknown);
        problems.throwIfAny();
    }

    private String decode(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            problems.add(0, "", "không phải tệp chữ UTF-8; lưu lại với bảng mã UTF-8");
            throw problems.invalid();
        }
    }

    private @Nullable Node compose(String text) {
        try {
            return new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (YAMLException e) {
            var mark = e instanceof MarkedYAMLException marked ? marked.getProblemMark() : null;
            var line = mark == null ? 0 : mark.getLine() + 1;
            problems.add(line, "", "sai cú pháp YAML; xem lại thụt lề, dấu hai chấm và dấu nháy quanh dòng này");
            throw problems.invalid();
        }
    }
}
