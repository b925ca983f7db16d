package vn.kehoach.digest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.absence.Absences;
import vn.kehoach.mail.MailChoice;
import vn.kehoach.mail.MailChoices;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.AccountRow;
import vn.kehoach.platform.AccountRows;

/** The people of a locality who may get letters on a day, each with his posts and his choice; who is away gets none. */
@Component
class Readers {
    private final AccountRows accounts;
    private final MailChoices choices;
    private final Organisation organisation;
    private final Absences absences;

    Readers(AccountRows accounts, MailChoices choices, Organisation organisation, Absences absences) {
        this.accounts = accounts;
        this.choices = choices;
        this.organisation = organisation;
        this.absences = absences;
    }

    /** By user id. */
    List<Reader> of(String locality, LocalDate day) {
        var all = accounts.ofLocality(locality).stream()
                .filter(account -> !account.isClosed())
                .toList();
        var away = new HashMap<>(absences.away(locality, day));
        // Nobody stands in any more where that account is closed.
        away.values().retainAll(all.stream().map(AccountRow::user).toList());
        var posts = absences.postsOn(locality, day);
        var chosen = choices.of(locality);
        var units = organisation.units(locality).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        return all.stream()
                .filter(account -> !away.containsKey(account.user()))
                .map(account -> reader(
                        account,
                        posts.apply(account.user()),
                        chosen.getOrDefault(account.user(), MailChoice.INITIAL),
                        absentBehind(away, account.user()),
                        locality,
                        units))
                .toList();
    }

    private static Set<String> absentBehind(Map<String, String> away, String substitute) {
        return away.entrySet().stream()
                .filter(absence -> absence.getValue().equals(substitute))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Reader reader(
            AccountRow account,
            Set<String> posts,
            MailChoice choice,
            Set<String> standsInFor,
            String locality,
            Map<String, Unit> units) {
        var own = posts.stream()
                .map(RoleGroups::unitOf)
                .filter(units::containsKey)
                .map(units::get)
                .collect(Collectors.toSet());
        var leads = own.stream()
                .filter(unit -> !unit.isRequested())
                .map(Unit::id)
                .filter(unit -> posts.contains(RoleGroups.head(unit)))
                .collect(Collectors.toSet());
        return new Reader(
                account.user(),
                account.name(),
                posts,
                choice,
                standsInFor,
                leads,
                posts.contains(RoleGroups.supervisors(locality)),
                !own.isEmpty() && own.stream().allMatch(Unit::isRequested));
    }
}
