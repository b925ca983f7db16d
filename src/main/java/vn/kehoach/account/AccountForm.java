package vn.kehoach.account;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kehoach.absence.HandoverChoices;
import vn.kehoach.platform.StorableText;

/**
 * The fields of the pages; each of them sends some.
 *
 * @param seen what the page knew of the account
 * @param to who goes on with the open work of each post that is taken, see {@link HandoverChoices}
 * @param sure a box ticked before what cannot be taken back at once
 */
record AccountForm(
        @Nullable String user,
        @Nullable String name,
        @Nullable String email,
        @Nullable List<String> posts,
        @Nullable String password,
        @Nullable String seen,
        @Nullable List<String> to,
        @Nullable Boolean sure) {

    /** In small letters: the user names of two people never differ in that only. */
    TypedAccount newAccount() {
        return account(StorableText.of(text(user)).strip().toLowerCase(Locale.ROOT));
    }

    /** @param user named by the path: a field cannot turn the form to somebody else */
    TypedAccount account(String user) {
        return TypedAccount.of(user, text(name), text(email), posts == null ? List.of() : posts, text(password));
    }

    boolean isSure() {
        return Boolean.TRUE.equals(sure);
    }

    List<String> receivers() {
        return to == null ? List.of() : to;
    }

    String seenOrNone() {
        return text(seen);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
