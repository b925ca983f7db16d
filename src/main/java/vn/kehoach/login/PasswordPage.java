package vn.kehoach.login;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.text.Normalizer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kehoach.platform.Refused;

/** {@code /doi-mat-khau}: everybody changes his own password, and must before anything else if somebody else set it. */
@Controller
class PasswordPage {
    static final String PATH = "/doi-mat-khau";

    private final ChosenPasswords passwords;

    PasswordPage(ChosenPasswords passwords) {
        this.passwords = passwords;
    }

    @GetMapping(PATH)
    String show(Principal person, Model page) {
        page.addAttribute("first", !passwords.isChosen(person.getName()));
        return "password";
    }

    @PostMapping(PATH)
    String change(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String repeated,
            HttpServletRequest request,
            Model page) {
        var person = request.getUserPrincipal();
        try {
            passwords.change(person.getName(), nfc(current), nfc(wanted), nfc(repeated));
        } catch (Refused refused) {
            page.addAttribute("message", refused.getMessage());
            return show(person, page);
        }
        request.getSession().invalidate();
        return "redirect:" + LoginPage.CHANGED;
    }

    // Keyboards differ in how they compose Vietnamese letters; the password must not.
    private static String nfc(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }
}
