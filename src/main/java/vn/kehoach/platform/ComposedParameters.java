package vn.kehoach.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request whose parameters are composed, read one by one or as the query of its address. */
final class ComposedParameters extends HttpServletRequestWrapper {
    private static final Pattern BETWEEN = Pattern.compile("(?<=[&=;])|(?=[&=;])");

    ComposedParameters(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var value = super.getParameter(name);
        return value == null ? null : composed(value);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        var values = super.getParameterValues(name);
        return values == null ? null : composed(values);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var all = new LinkedHashMap<String, String[]>();
        super.getParameterMap().forEach((name, values) -> all.put(name, composed(values)));
        return all;
    }

    @Override
    public @Nullable String getQueryString() {
        var query = super.getQueryString();
        return query == null || !query.contains("%")
                ? query
                : BETWEEN.splitAsStream(query)
                        .map(ComposedParameters::composedPart)
                        .collect(Collectors.joining());
    }

    // A part that is composed already stays as it was written, and so does one that cannot be read: it is refused
    // later.
    private static String composedPart(String part) {
        try {
            var text = URLDecoder.decode(part, StandardCharsets.UTF_8);
            return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                    ? part
                    : URLEncoder.encode(composed(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }

    private static String[] composed(String[] values) {
        return Arrays.stream(values).map(ComposedParameters::composed).toArray(String[]::new);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
