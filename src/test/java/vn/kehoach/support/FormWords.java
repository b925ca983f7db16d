package vn.kehoach.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The words of a form as they stand on the screen: of the two that a text offers, the one for a request or an order. */
public final class FormWords {
    /** Words that order or reproach. Whoever is asked and not ordered must not read them. */
    private static final List<String> ORDERS = List.of(
            "trả lại",
            "tiếp nhận nhiệm vụ",
            "giao nhiệm vụ",
            "nhiệm vụ được giao",
            "yêu cầu",
            "quá hạn",
            "phải ",
            "chậm",
            "đôn đốc",
            "chưa nộp");

    private static final Pattern EITHER =
            Pattern.compile("\\{\\{if data\\.requested then \"([^\"]*)\" else \"([^\"]*)\"}}");
    private static final String NOT_FOR_REQUESTS = "or data.requested";
    private static final String FOR_REQUESTS_ONLY = "=not(data.requested)";

    private FormWords() {}

    public static List<String> ordersIn(String text) {
        var words = text.toLowerCase(Locale.ROOT);
        return ORDERS.stream().filter(words::contains).toList();
    }

    /** The words of a text for a request, or for an order. */
    public static String of(String text, boolean request) {
        return EITHER.matcher(text).replaceAll(either -> either.group(request ? 1 : 2));
    }

    /** Every text of the components that are shown. */
    public static List<String> shown(JsonNode form, boolean request) {
        return stream(form.path("components").path(0).path("components"))
                .filter(component ->
                        isShown(component.path("conditional").path("hide").asText(), request))
                .flatMap(FormWords::texts)
                .map(text -> of(text, request))
                .toList();
    }

    private static boolean isShown(String hide, boolean request) {
        return request ? !hide.endsWith(NOT_FOR_REQUESTS) : !hide.equals(FOR_REQUESTS_ONLY);
    }

    private static Stream<String> texts(JsonNode component) {
        var own = Stream.of("label", "text", "description").map(component::path);
        var choices = stream(component.path("values")).map(choice -> choice.path("label"));
        return Stream.concat(own, choices).flatMap(text -> Optional.ofNullable(text.textValue()).stream());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
