package vn.kehoach.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.platform.AccountRow;
import vn.kehoach.platform.AccountRows;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.LocalityScope;
import vn.kehoach.platform.Logins;
import vn.kehoach.platform.Logins.Login;

/** {@code /lich-thoi-han}: where a person makes, renews and removes the address of his feed, and the feed itself. */
@Controller
class FeedPages {
    static final String PATH = "/lich-thoi-han";

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Logins logins;
    private final FeedAddresses addresses;
    private final AccountRows accounts;
    private final DueDates dates;
    private final Organisation organisation;
    private final FeedText text;

    FeedPages(
            Logins logins,
            FeedAddresses addresses,
            AccountRows accounts,
            DueDates dates,
            Organisation organisation,
            Clock clock) {
        this.logins = logins;
        this.addresses = addresses;
        this.accounts = accounts;
        this.dates = dates;
        this.organisation = organisation;
        this.text = new FeedText(clock);
    }

    @GetMapping(PATH)
    ModelAndView page(HttpServletRequest request) {
        var login = login(request);
        return new ModelAndView("feed")
                .addObject("place", name(login.localities()))
                .addObject(
                        "made", addresses.madeAt(login.user()).map(Dates::show).orElse(""));
    }

    @PostMapping(PATH)
    String renew(HttpServletRequest request, RedirectAttributes next) {
        var secret = addresses.renew(login(request));
        next.addFlashAttribute("address", server() + PATH + "/" + secret + ".ics");
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/bo")
    String remove(HttpServletRequest request, RedirectAttributes next) {
        addresses.remove(login(request));
        next.addFlashAttribute("news", "Đã bỏ địa chỉ lịch. Các máy đã đăng ký không đọc được nữa.");
        return "redirect:" + PATH;
    }

    /** Without a login: calendar programs have none. The secret says who asks; what he may see is asked anew each time. */
    @GetMapping(PATH + "/{secret}.ics")
    ResponseEntity<String> feed(@PathVariable String secret) {
        var account = addresses
                .owner(secret)
                .flatMap(accounts::find)
                .filter(found -> !found.isClosed())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().contentType(CALENDAR).body(feed(account));
    }

    @SuppressWarnings("try") // the scope works by being open
    private String feed(AccountRow account) {
        try (var scope = LocalityScope.of(account.localities())) {
            var login = new Login(account.user(), account.posts(), account.localities());
            return text.of("Thời hạn – " + name(account.localities()), dates.of(login, server()));
        }
    }

    private String name(List<String> localities) {
        return localities.stream()
                .findFirst()
                .map(id -> organisation.locality(id).fullName())
                .orElse("Hệ thống");
    }

    private static String server() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    private Login login(HttpServletRequest request) {
        return logins.of(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
