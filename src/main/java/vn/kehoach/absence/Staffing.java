package vn.kehoach.absence;

import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PostWords;
import vn.kehoach.platform.AccountRows;
import vn.kehoach.platform.LentPosts;

/** Reads who works in a locality, past what sessions remember: posts may have changed a moment ago. */
@Component
class Staffing {
    private final Organisation organisation;
    private final AccountRows accounts;
    private final LentPosts lent;

    Staffing(Organisation organisation, AccountRows accounts, LentPosts lent) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.lent = lent;
    }

    Staff of(String locality) {
        var units = organisation.units(locality);
        var rules = new StandInRules(
                locality,
                units,
                organisation.focalUnit(locality).id(),
                organisation.officeUnit(locality).id());
        return new Staff(
                accounts.ofLocality(locality),
                lent.ofLocality(locality),
                rules,
                new PostWords(organisation.locality(locality), units));
    }
}
