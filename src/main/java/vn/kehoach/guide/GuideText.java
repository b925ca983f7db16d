package vn.kehoach.guide;

import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes a page of a text in Markdown. Markup within the text stays text. */
final class GuideText {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> new AddressesOfPages())
            .build();

    private GuideText() {}

    /** @throws IllegalStateException without a first heading, which is the page's title */
    static GuidePage page(String markdown) {
        var text = PARSER.parse(markdown);
        return new GuidePage(title(text), RENDERER.render(text));
    }

    private static String title(Node text) {
        if (text.getFirstChild() instanceof Heading heading && heading.getLevel() == 1) {
            var words = new StringBuilder();
            heading.accept(new AbstractVisitor() {
                @Override
                public void visit(Text part) {
                    words.append(part.getLiteral());
                }
            });
            return words.toString();
        }
        throw new IllegalStateException("A page of the guide starts with its title");
    }

    // In the repository a page leads to another by its file; here by its address.
    private static final class AddressesOfPages implements AttributeProvider {
        private static final List<String> WITH_ADDRESS = List.of("href", "src");

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            WITH_ADDRESS.forEach(name -> attributes.computeIfPresent(name, (key, file) -> address(file)));
        }

        private static String address(String file) {
            if (file.startsWith("/") || file.contains(":")) {
                return file;
            }
            return file.equals("README.md")
                    ? GuidePages.PATH
                    : GuidePages.PATH + "/" + file.replaceFirst("\\.md(?=#|$)", "");
        }
    }
}
