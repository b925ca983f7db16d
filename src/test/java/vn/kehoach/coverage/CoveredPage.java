package vn.kehoach.coverage;

import java.util.List;
import java.util.stream.Collectors;

/** What a page of clauses says, without its marks. */
final class CoveredPage {
    private static final String PAGE = "/theo-doi/muc-tieu";

    private CoveredPage() {}

    /** The cells of a clause's row, without its text. */
    static String row(String page, String clause) {
        var from = page.indexOf("</th>", page.indexOf(PAGE + "/" + clause + "?"));
        var row = page.substring(from, page.indexOf("</tr>", from));
        return List.of(row.split("</td>")).stream()
                .map(CoveredPage::text)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    static List<String> clauses(String page) {
        return List.of(page.split("<tr")).stream()
                .skip(1)
                .filter(row -> row.contains(PAGE + "/"))
                .map(row -> row.replaceAll("(?s).*?" + PAGE + "/([^?]+)\\?.*", "$1"))
                .toList();
    }

    static List<String> counts(String page) {
        var list = page.substring(page.indexOf("class=\"plain tally\""), page.indexOf("</ul>"));
        return List.of(list.split("</li>")).stream().map(CoveredPage::text).toList();
    }

    static String text(String html) {
        return html.replaceAll("(?s)^[^<]*>|<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
