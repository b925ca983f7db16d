package vn.kehoach.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import vn.kehoach.bulk.DecisionKind;
import vn.kehoach.home.Desk.Count;
import vn.kehoach.home.Desk.News;
import vn.kehoach.home.Desk.Shown;
import vn.kehoach.organisation.DeadlineWords;
import vn.kehoach.organisation.LocalDeadlines;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.platform.AccountRows;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.LentPosts;
import vn.kehoach.platform.Logins.Login;
import vn.kehoach.platform.OpenWork;
import vn.kehoach.platform.OpenWorks;
import vn.kehoach.reminder.Notices;
import vn.kehoach.reminder.Recipient;

/** Lays out the desk of a person in a few statements: it is the page everybody sees first. */
@Service
class Desks {
    private static final int FEW = 5;
    private static final String ISSUE = "userTask_issue";

    private final OpenWorks works;
    private final DeadlineWords words;
    private final LateUnits lateUnits;
    private final Organisation organisation;
    private final AccountRows accounts;
    private final LentPosts lent;
    private final Notices notices;
    private final Clock clock;

    Desks(
            OpenWorks works,
            DeadlineWords words,
            LateUnits lateUnits,
            Organisation organisation,
            AccountRows accounts,
            LentPosts lent,
            Notices notices,
            Clock clock) {
        this.works = works;
        this.words = words;
        this.lateUnits = lateUnits;
        this.organisation = organisation;
        this.accounts = accounts;
        this.lent = lent;
        this.notices = notices;
        this.clock = clock;
    }

    /** @param login of somebody who belongs to a locality; of several the first is his place */
    Desk of(Login login) {
        var today = LocalDate.now(clock);
        var locality = organisation.locality(login.localities().get(0));
        var posts = new Posts(locality, organisation.units(locality.id()), login.groups());
        var all = works.of(login);
        var local = words.in(locality.id());
        Predicate<OpenWork> late = work -> work.isDueBefore(today) && !isAsked(posts, work);
        return new Desk(
                locality.fullName(),
                accounts.shownName(login.user()),
                posts.words(lent.of(login.user())),
                DeadlineWords.day(today),
                shown(all, late, posts, local),
                shown(all, late.negate().and(work -> !isToIssue(work)), posts, local),
                decisions(all),
                shown(all, late.negate().and(Desks::isToIssue), posts, local),
                lateUnits.seenBy(posts, locality.id(), today),
                posts.watches(),
                news(login, locality.id()));
    }

    private Shown shown(List<OpenWork> all, Predicate<OpenWork> wanted, Posts posts, LocalDeadlines local) {
        var found = all.stream().filter(wanted).toList();
        var lines = found.stream()
                .limit(FEW)
                .map(work -> WorkLine.of(work, isAsked(posts, work), LocalDate.now(clock), local))
                .toList();
        return new Shown(found.size(), lines);
    }

    private static boolean isToIssue(OpenWork work) {
        return work.key().equals(ISSUE);
    }

    private static boolean isAsked(Posts posts, OpenWork work) {
        return work.post() != null && posts.isAsked(work.post());
    }

    private static List<Count> decisions(List<OpenWork> all) {
        var counts = new LinkedHashMap<String, Integer>();
        all.stream()
                .filter(work -> DecisionKind.of(work.key()).isPresent())
                .forEach(work -> counts.merge(work.name(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> new Count(count.getKey(), count.getValue()))
                .toList();
    }

    private List<News> news(Login login, String locality) {
        return notices.of(locality, new Recipient(login.user(), login.groups())).stream()
                .limit(FEW)
                .map(notice -> new News(Dates.show(notice.madeOn()), notice.text()))
                .toList();
    }
}
