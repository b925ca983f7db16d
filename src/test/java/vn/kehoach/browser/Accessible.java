package vn.kehoach.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What keeps somebody from using a page with a keyboard, a screen reader or older eyes, as axe sees it. */
final class Accessible {
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private Accessible() {}

    /** @param parts of the page, as selectors; the whole page when there are none */
    static List<String> findings(Page page, String... parts) {
        var axe = new AxeBuilder(page);
        for (var part : parts) {
            axe.include(part);
        }
        return axe.analyze().getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + " " + node.getTarget() + ": " + node.getHtml()))
                .toList();
    }
}
