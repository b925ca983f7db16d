package vn.kehoach.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.absence.Absences;
import vn.kehoach.absence.HandoverChoices;
import vn.kehoach.absence.Handovers;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.platform.AccountChanges;
import vn.kehoach.platform.AccountRow;
import vn.kehoach.platform.AccountRows;
import vn.kehoach.platform.LentPosts;
import vn.kehoach.platform.LentPosts.Loan;
import vn.kehoach.platform.Refused;

/** The accounts of one locality, changed by its administrators; every change is made as a whole or not at all. */
@Service
@Transactional
class LocalityAccounts {
    private final AccountRows accounts;
    private final AccountChanges changes;
    private final AccountCheck check;
    private final LocalityPosts posts;
    private final LentPosts lent;
    private final Handovers handovers;
    private final Absences absences;

    LocalityAccounts(
            AccountRows accounts,
            AccountChanges changes,
            AccountCheck check,
            LocalityPosts posts,
            LentPosts lent,
            Handovers handovers,
            Absences absences) {
        this.accounts = accounts;
        this.changes = changes;
        this.check = check;
        this.posts = posts;
        this.lent = lent;
        this.handovers = handovers;
        this.absences = absences;
    }

    List<AccountRow> all(Administration by) {
        return accounts.ofLocality(by.locality());
    }

    /** Empty for an account of another locality as for one that does not exist. */
    Optional<AccountRow> find(Administration by, String user) {
        return accounts.ofLocality(by.locality(), user);
    }

    /** @return the password to hand over, if the server made it */
    Optional<String> add(Administration by, TypedAccount typed) {
        lock(by);
        check.toAdd(typed, by.locality(), offered(by));
        var made = passwordFor(typed);
        changes.add(typed.person(), made.orElse(typed.password()), by.locality(), typed.posts());
        return made;
    }

    /** @param receivers who goes on with the open work of each post that is taken */
    void change(Administration by, String seen, TypedAccount typed, HandoverChoices receivers) {
        var account = open(by, typed.user(), seen);
        var offered = offered(by);
        check.toKeep(typed, offered);
        var taken = own(account);
        taken.retainAll(offered);
        taken.removeAll(typed.posts());
        var given = new TreeSet<>(typed.posts());
        given.removeAll(own(account));
        if (taken.contains(RoleGroups.admins(by.locality()))) {
            keepAnAdministrator(by, account);
        }
        if (account.user().equals(by.user()) && !given.isEmpty()) {
            throw new Refused("Không tự giao thêm vị trí cho mình. Đề nghị người quản trị khác thực hiện.");
        }
        if (!account.name().equals(typed.name()) || !account.emailOrNone().equals(typed.email())) {
            changes.describe(typed.person());
        }
        handovers.handOver(by.locality(), by.user(), account, taken, receivers);
        changes.movePosts(account.user(), taken, given);
        absences.followPosts(by.locality(), by.user());
    }

    /** Who holds which posts for a time only. */
    Map<String, Set<String>> lent(Administration by) {
        return lent.ofLocality(by.locality()).stream()
                .collect(Collectors.groupingBy(Loan::user, Collectors.mapping(Loan::post, Collectors.toSet())));
    }

    /** Without the posts that he holds for a time only: those come and go by themselves. */
    Set<String> own(AccountRow account) {
        var own = new TreeSet<>(account.posts());
        own.removeAll(lent.of(account.user()));
        return own;
    }

    /** @return the password to hand over, if the server made it */
    Optional<String> newPassword(Administration by, String seen, TypedAccount typed) {
        var account = open(by, typed.user(), seen);
        if (account.user().equals(by.user())) {
            throw new Refused("Mật khẩu của chính mình thì đổi tại trang “Đổi mật khẩu”.");
        }
        check.newPassword(typed);
        return setPassword(typed);
    }

    /** @return for whom this person was to stand in, in words */
    List<String> close(Administration by, String user, String seen, HandoverChoices receivers) {
        var account = open(by, user, seen);
        if (user.equals(by.user())) {
            throw new Refused("Không tự đóng tài khoản của mình. Đề nghị nhờ người quản trị khác.");
        }
        if (account.posts().contains(RoleGroups.admins(by.locality()))) {
            keepAnAdministrator(by, account);
        }
        var standsInFor = absences.standsInFor(by.locality(), user);
        handovers.handOver(by.locality(), by.user(), account, account.posts(), receivers);
        absences.leave(by.locality(), user, by.user());
        changes.close(user, by.user(), account.posts());
        absences.followPosts(by.locality(), by.user());
        return standsInFor;
    }

    /** With a new password, and without posts until some are given. @return the password to hand over */
    Optional<String> reopen(Administration by, String user, String seen) {
        var account = current(by, user, seen);
        if (!account.isClosed()) {
            throw new StaleAccount();
        }
        changes.reopen(user);
        return setPassword(TypedAccount.of(user, account.name(), account.emailOrNone(), List.of(), ""));
    }

    private Optional<String> setPassword(TypedAccount typed) {
        var made = passwordFor(typed);
        changes.setPassword(typed.user(), made.orElse(typed.password()));
        return made;
    }

    private Optional<String> passwordFor(TypedAccount typed) {
        return typed.password().isEmpty()
                ? Optional.of(TemporaryPassword.generate(made -> changes.isGoodPassword(typed.user(), made)))
                : Optional.empty();
    }

    // Asked again behind the lock: whoever held it may have closed the account of this person or taken his post.
    private void lock(Administration by) {
        changes.lock(by.locality());
        accounts.find(by.user())
                .filter(account -> isAdministrator(account, by.locality()))
                .orElseThrow(() -> new AccessDeniedException("no administrator any more: " + by.user()));
    }

    private static boolean isAdministrator(AccountRow account, String locality) {
        return !account.isClosed()
                && account.localities().equals(List.of(locality))
                && account.posts().contains(RoleGroups.admins(locality));
    }

    private AccountRow open(Administration by, String user, String seen) {
        var account = current(by, user, seen);
        if (account.isClosed()) {
            throw new Refused("Tài khoản này đã đóng. Đề nghị mở lại trước.");
        }
        return account;
    }

    private AccountRow current(Administration by, String user, String seen) {
        lock(by);
        var account = find(by, user).orElseThrow(StaleAccount::new);
        if (!account.fingerprint().equals(seen)) {
            throw new StaleAccount();
        }
        return account;
    }

    private void keepAnAdministrator(Administration by, AccountRow leaving) {
        var others = all(by).stream()
                .filter(account -> isAdministrator(account, by.locality()))
                .anyMatch(account -> !account.user().equals(leaving.user()));
        if (!others) {
            throw new Refused("Đây là người quản trị tài khoản duy nhất. Đề nghị giao thêm người quản trị khác trước.");
        }
    }

    private Set<String> offered(Administration by) {
        return LocalityPosts.groups(posts.of(by.locality()));
    }
}
