package vn.kehoach.mail;

import org.springframework.web.util.HtmlUtils;

/** What a letter says, once as plain text and once as HTML. Words given here are words, whatever markup they hold. */
public final class LetterBody {
    private final String baseUrl;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    /** @param baseUrl address that links begin with, see {@link Letters#begin()} */
    LetterBody(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** A line above others. */
    public LetterBody heading(String words) {
        text.append(text.isEmpty() ? "" : "\n").append(words).append("\n\n");
        html.append("<h2>").append(escaped(words)).append("</h2>\n");
        return this;
    }

    /** A paragraph; its line breaks stay. */
    public LetterBody paragraph(String words) {
        text.append(words).append("\n\n");
        html.append("<p>").append(lines(words)).append("</p>\n");
        return this;
    }

    /**
     * One of several things, with a line below it and the way there.
     *
     * @param path on this server, from its {@code /}
     */
    public LetterBody item(String words, String below, String path) {
        var address = baseUrl + path;
        text.append("- ").append(words).append("\n  ");
        text.append(below.replace("\n", "\n  ")).append("\n  ");
        text.append(address).append("\n\n");
        html.append("<p><a href=\"").append(escaped(address)).append("\">").append(escaped(words));
        html.append("</a><br>").append(lines(below)).append("</p>\n");
        return this;
    }

    public String text() {
        return text.toString();
    }

    public String html() {
        return html.toString();
    }

    static String ofText(String text) {
        return "<p>" + lines(text) + "</p>\n";
    }

    private static String lines(String words) {
        return escaped(words.strip()).replace("\n", "<br>\n");
    }

    static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
