package vn.kehoach.account;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kehoach.absence.HandoverChoices;
import vn.kehoach.platform.Refused;

/** What an administrator of a locality changes. A refusal shows the page again with everything typed. */
@Controller
class AccountForms {
    private static final String ONE = AccountPages.PATH + "/{user}";

    private final Administrators administrators;
    private final LocalityAccounts accounts;
    private final AccountPages pages;

    AccountForms(Administrators administrators, LocalityAccounts accounts, AccountPages pages) {
        this.administrators = administrators;
        this.accounts = accounts;
        this.pages = pages;
    }

    @PostMapping(AccountPages.PATH)
    ModelAndView add(AccountForm form, Principal person, RedirectAttributes next) {
        var by = administrators.of(person);
        var typed = form.newAccount();
        try {
            return handOver(accounts.add(by, typed), "Đã thêm tài khoản.", typed.user(), next);
        } catch (Refused refused) {
            return pages.refused(by, typed, refused);
        }
    }

    @PostMapping(ONE)
    ModelAndView change(@PathVariable String user, AccountForm form, Principal person, RedirectAttributes next) {
        var by = administrators.of(person);
        var typed = form.account(user);
        return tried(by, typed, form, () -> {
            accounts.change(by, form.seenOrNone(), typed, HandoverChoices.of(form.receivers()));
            return done("Đã lưu họ tên, thư điện tử và vị trí.", user, next);
        });
    }

    @PostMapping(ONE + "/mat-khau")
    ModelAndView newPassword(@PathVariable String user, AccountForm form, Principal person, RedirectAttributes next) {
        var by = administrators.of(person);
        var typed = stored(by, user, form);
        return tried(by, typed, form, () -> {
            var made = accounts.newPassword(by, form.seenOrNone(), typed);
            return handOver(made, "Đã cấp mật khẩu mới.", user, next);
        });
    }

    @PostMapping(ONE + "/dong")
    ModelAndView close(@PathVariable String user, AccountForm form, Principal person, RedirectAttributes next) {
        var by = administrators.of(person);
        return tried(by, stored(by, user, form), form, () -> {
            if (!form.isSure()) {
                throw new Refused("Chưa đóng tài khoản: đề nghị đánh dấu vào ô xác nhận trước.");
            }
            var left = accounts.close(by, user, form.seenOrNone(), HandoverChoices.of(form.receivers()));
            return done(closed(left), user, next);
        });
    }

    @PostMapping(ONE + "/mo-lai")
    ModelAndView reopen(@PathVariable String user, AccountForm form, Principal person, RedirectAttributes next) {
        var by = administrators.of(person);
        return tried(by, stored(by, user, form), form, () -> {
            var made = accounts.reopen(by, user, form.seenOrNone());
            return handOver(made, "Đã mở lại tài khoản. Đề nghị chọn vị trí.", user, next);
        });
    }

    private static String closed(List<String> standsInFor) {
        return standsInFor.isEmpty()
                ? "Đã đóng tài khoản."
                : "Đã đóng tài khoản. Đề nghị cử người thay khác cho: " + String.join("; ", standsInFor) + ".";
    }

    // Looked up first: an account of another locality answers as one that does not exist, whatever else was sent.
    private ModelAndView tried(Administration by, TypedAccount typed, AccountForm form, Supplier<ModelAndView> change) {
        pages.account(by, typed.user());
        try {
            return change.get();
        } catch (Refused refused) {
            return pages.refused(by, pages.account(by, typed.user()), typed, refused)
                    .addObject("chosen", form.receivers());
        }
    }

    private TypedAccount stored(Administration by, String user, AccountForm form) {
        var account = pages.account(by, user);
        return new TypedAccount(
                user,
                account.name(),
                account.emailOrNone(),
                accounts.own(account),
                form.account(user).password());
    }

    // The password is shown by the page that follows, once.
    private static ModelAndView handOver(Optional<String> made, String news, String user, RedirectAttributes next) {
        next.addFlashAttribute("handedOver", true);
        made.ifPresent(password -> next.addFlashAttribute("made", password));
        return done(news, user, next);
    }

    private static ModelAndView done(String news, String user, RedirectAttributes next) {
        next.addFlashAttribute("news", news);
        return new ModelAndView("redirect:" + AccountPages.PATH + "/" + user);
    }
}
