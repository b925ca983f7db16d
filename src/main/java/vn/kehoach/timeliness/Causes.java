package vn.kehoach.timeliness;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseEntry;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PostWords;
import vn.kehoach.oversight.Watched;
import vn.kehoach.platform.Logins.Login;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.StorableText;

/**
 * Whoever gives a unit its work signs that something was late for a cause outside the unit. Late work then counts as on
 * time; who signed stays beside it and in the case.
 */
@Service
@Transactional
class Causes {
    private static final String STEP = "timeliness";
    private static final int LONGEST = 2_000;

    private final CauseRepository causes;
    private final CaseFile file;
    private final Organisation organisation;
    private final Clock clock;

    Causes(CauseRepository causes, CaseFile file, Organisation organisation, Clock clock) {
        this.causes = causes;
        this.file = file;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** As this person, for a whole list of units. */
    Signer signer(Login login, String locality) {
        var focal = organisation.focalUnit(locality);
        // The focal unit has its own, all others have the same.
        var groups = new HashMap<Boolean, String>();
        return new Signer(
                login,
                unit -> groups.computeIfAbsent(
                        unit.id().equals(focal.id()), any -> organisation.assignersOf(locality, unit)),
                new PostWords(organisation.locality(locality), organisation.units(locality)));
    }

    /** @throws Refused without a reason, or when it was confirmed already */
    void confirm(Watched watched, LateItem late, String typed, String post) {
        var reason = StorableText.of(typed.strip());
        if (reason.isBlank()) {
            throw new Refused("Chưa nhập “Lý do khách quan”.");
        }
        if (reason.length() > LONGEST) {
            throw new Refused("“Lý do khách quan” dài quá " + LONGEST + " ký tự. Đề nghị rút gọn.");
        }
        var item = late.item();
        var by = watched.by();
        var cause = new Cause(
                item.kind(), item.unitId(), item.subject(), reason, by.name(), post, OffsetDateTime.now(clock));
        if (!causes.add(watched.locality(), item, cause, by.user())) {
            throw new StaleCause();
        }
        record(watched, late, Act.CAUSE_CONFIRMED, late.what() + "\n" + reason);
    }

    /** @throws Refused when there is none any more */
    void withdraw(Watched watched, LateItem late) {
        if (!causes.remove(watched.locality(), late.item())) {
            throw new StaleCause();
        }
        record(watched, late, Act.CAUSE_WITHDRAWN, late.what());
    }

    private void record(Watched watched, LateItem late, Act act, String note) {
        var item = late.item();
        file.add(CaseEntry.of(
                        watched.locality(),
                        item.caseKey(watched.locality()),
                        STEP,
                        act,
                        watched.by().user())
                .by(item.unitId())
                .saying(note));
    }
}
