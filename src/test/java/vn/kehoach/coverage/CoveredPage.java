package vn.kehoach.coverage;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** What a page of clauses says, without its marks. */
final class CoveredPage {
    private CoveredPage() {}

    /** The cells of a clause's row, without its text. */
    static String row(String page, String clause) {
        return Jsoup.parse(page).select("tr:has(th a[href*=/" + clause + "?]) td").eachText().stream()
                .collect(Collectors.joining(" | "));
    }

    static List<String> clauses(String page) {
        return Jsoup.parse(page).select("table.covered th a").eachAttr("href").stream()
                .map(address -> address.replaceAll(".*/|\\?.*", ""))
                .toList();
    }

    static String text(String page) {
        return Jsoup.parse(page).body().text();
    }

    static List<String> counts(String page) {
        return Jsoup.parse(page).select(".tally li").eachText();
    }
}
