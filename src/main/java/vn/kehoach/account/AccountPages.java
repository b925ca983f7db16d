package vn.kehoach.account;

import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.kehoach.login.ChosenPasswords;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.platform.AccountRow;
import vn.kehoach.platform.FoldedText;
import vn.kehoach.platform.Refused;

/** {@code /quan-tri/tai-khoan}: what an administrator of a locality sees of its accounts. */
@Controller
class AccountPages {
    static final String PATH = "/quan-tri/tai-khoan";

    private final Administrators administrators;
    private final LocalityAccounts accounts;
    private final LocalityPosts posts;
    private final Organisation organisation;
    private final ChosenPasswords passwords;
    private final LeavingWork leaving;

    AccountPages(
            Administrators administrators,
            LocalityAccounts accounts,
            LocalityPosts posts,
            Organisation organisation,
            ChosenPasswords passwords,
            LeavingWork leaving) {
        this.administrators = administrators;
        this.accounts = accounts;
        this.posts = posts;
        this.organisation = organisation;
        this.passwords = passwords;
        this.leaving = leaving;
    }

    @GetMapping(PATH)
    ModelAndView list(@RequestParam(name = "tim", defaultValue = "") String wanted, Principal person) {
        var by = administrators.of(person);
        var units = posts.of(by.locality());
        var all = views(accounts.all(by), units, by);
        var search = new FoldedText(wanted);
        return page("accounts", by)
                .addObject("wanted", wanted)
                .addObject("total", all.size())
                .addObject(
                        "accounts",
                        all.stream().filter(account -> account.matches(search)).toList());
    }

    @GetMapping(PATH + "/them")
    ModelAndView add(Principal person) {
        var by = administrators.of(person);
        return add(by, TypedAccount.empty(by.locality()));
    }

    @GetMapping(PATH + "/{user}")
    ModelAndView one(@PathVariable String user, Principal person) {
        var by = administrators.of(person);
        var account = account(by, user);
        return one(
                by,
                account,
                TypedAccount.of(user, account.name(), account.emailOrNone(), List.copyOf(accounts.own(account)), ""));
    }

    ModelAndView refused(Administration by, TypedAccount typed, Refused why) {
        return saying(why, add(by, typed));
    }

    /** @param account as it is now, beside what was typed */
    ModelAndView refused(Administration by, AccountRow account, TypedAccount typed, Refused why) {
        return saying(why, one(by, account, typed)).addObject("stale", why instanceof StaleAccount);
    }

    /** @throws ResponseStatusException 404, for an account of another locality as for none */
    AccountRow account(Administration by, String user) {
        return accounts.find(by, user).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView add(Administration by, TypedAccount typed) {
        return page("account-new", by)
                .addObject("typed", typed)
                .addObject("start", by.locality() + ".")
                .addObject("units", posts.of(by.locality()));
    }

    private ModelAndView one(Administration by, AccountRow account, TypedAccount typed) {
        var units = posts.of(by.locality());
        return page("account", by)
                .addObject("account", views(List.of(account), units, by).get(0))
                .addObject("typed", typed)
                .addObject("units", units)
                .addObject("held", leaving.heldBy(by.locality(), account, units))
                .addObject("standsInFor", leaving.standsInFor(by.locality(), account.user()))
                .addObject("chosen", List.of());
    }

    private ModelAndView page(String template, Administration by) {
        return new ModelAndView(template)
                .addObject("locality", organisation.locality(by.locality()).fullName())
                .addObject("errors", Map.of());
    }

    private static ModelAndView saying(Refused why, ModelAndView page) {
        var fields = why.byField();
        page.setStatus(fields.isEmpty() ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST);
        return page.addObject("refusal", why.getMessage()).addObject("errors", fields);
    }

    private List<AccountView> views(List<AccountRow> rows, List<PostsOfUnit> units, Administration by) {
        var own = passwords.chosenAmong(rows.stream().map(AccountRow::user).toList());
        var lent = accounts.lent(by);
        return rows.stream()
                .map(row -> AccountView.of(
                        row, lent.getOrDefault(row.user(), Set.of()), units, own.contains(row.user()), by))
                .sorted(Comparator.comparing(AccountView::isClosed).thenComparing(AccountView::user))
                .toList();
    }
}
