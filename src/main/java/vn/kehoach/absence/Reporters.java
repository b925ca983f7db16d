package vn.kehoach.absence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.kehoach.absence.Staff.Person;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.platform.EngineAccounts;

/** For whom somebody may report an absence; asked of the database each time. */
@Component
class Reporters {
    private final EngineAccounts accounts;
    private final Staffing staffing;

    Reporters(EngineAccounts accounts, Staffing staffing) {
        this.accounts = accounts;
        this.staffing = staffing;
    }

    /** @throws ResponseStatusException 404 for whoever belongs to no locality, or to several */
    Reporter of(String user) {
        var localities = accounts.localitiesOf(user);
        if (localities.size() != 1) {
            throw notFound();
        }
        var locality = localities.get(0);
        var staff = staffing.of(locality);
        var below = staff.staffBelow(user);
        return new Reporter(locality, user, may(locality, staff, user, below), below);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private List<Person> may(String locality, Staff staff, String user, List<Person> below) {
        var everybody = staff.everybody();
        var may = new LinkedHashSet<Person>();
        everybody.stream().filter(one -> one.user().equals(user)).forEach(may::add);
        may.addAll(accounts.holds(user, RoleGroups.admins(locality)) ? everybody : below);
        return new ArrayList<>(may);
    }
}
