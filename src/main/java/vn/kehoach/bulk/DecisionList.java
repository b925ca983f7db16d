package vn.kehoach.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.bulk.WaitingDecisions.Item;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.organisation.DeadlineWords;
import vn.kehoach.organisation.LocalDeadlines;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.Logins.Login;
import vn.kehoach.platform.OpenWork;
import vn.kehoach.platform.OpenWorks;
import vn.kehoach.platform.ShownForms;

/** The decisions that wait for a person, like with like, each with what was handed in. */
@Service
class DecisionList {
    static final int MOST = 100;

    private final OpenWorks works;
    private final ShownForms forms;
    private final CaseFile files;
    private final Organisation organisation;
    private final DeadlineWords words;

    DecisionList(OpenWorks works, ShownForms forms, CaseFile files, Organisation organisation, DeadlineWords words) {
        this.works = works;
        this.forms = forms;
        this.files = files;
        this.organisation = organisation;
        this.words = words;
    }

    int count(Login login) {
        return decisions(login).size();
    }

    /** Of each kind at most a hundred; the kinds in the order in which they are declared. */
    @Transactional(readOnly = true)
    public List<WaitingDecisions> of(Login login) {
        var groups = new LinkedHashMap<Like, List<OpenWork>>();
        decisions(login).forEach(work -> groups.computeIfAbsent(Like.of(work), like -> new ArrayList<>())
                .add(work));
        var known = known(login, groups.values());
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Like::kind)))
                .map(group -> waiting(group.getKey(), group.getValue(), known))
                .toList();
    }

    // Of everything at once, not of each item: the list may be long.
    private Known known(Login login, Collection<List<OpenWork>> groups) {
        var shown = groups.stream().flatMap(group -> group.stream().limit(MOST)).toList();
        return new Known(
                forms.of(shown.stream().map(OpenWork::id).toList()),
                handedIn(shown),
                askedUnits(login),
                login.localities().stream().collect(Collectors.toMap(locality -> locality, words::in)));
    }

    private List<OpenWork> decisions(Login login) {
        return works.of(login).stream()
                .filter(work -> DecisionKind.of(work.key()).isPresent())
                .toList();
    }

    private WaitingDecisions waiting(Like like, List<OpenWork> all, Known known) {
        var shown = all.stream().limit(MOST).toList();
        var asked = shown.stream().anyMatch(work -> isAsked(known.forms().get(work.id())));
        var items = shown.stream().map(work -> item(work, known)).toList();
        return new WaitingDecisions(
                like.kind().name(), like.title(), like.kind().act(), like.kind().things(asked), all.size(), items);
    }

    private Item item(OpenWork work, Known known) {
        var form = known.forms().get(work.id());
        var due = Optional.ofNullable(work.due());
        var deadlines = Objects.requireNonNull(known.deadlines().get(work.locality()));
        var request = known.isRequest(work);
        return new Item(
                work.id(),
                known.seen().getOrDefault(work.id(), ""),
                work.subject(),
                work.unit(),
                due.map(day -> deadlines.of(day, request)).orElse(""),
                due.filter(day -> deadlines.isLate(day, request)).isPresent(),
                form == null ? List.of() : ShownField.of(form, isAsked(form)));
    }

    // By task. The keys of cases are unique within a locality only.
    private Map<String, String> handedIn(List<OpenWork> shown) {
        var seen = new HashMap<String, String>();
        shown.stream().collect(Collectors.groupingBy(OpenWork::locality)).forEach((locality, works) -> {
            var ofCases = files.handedIn(
                    locality, works.stream().map(OpenWork::caseKey).toList());
            works.forEach(work -> seen.put(work.id(), ofCases.getOrDefault(work.caseKey(), "")));
        });
        return seen;
    }

    private Set<String> askedUnits(Login login) {
        return login.localities().stream()
                .flatMap(locality -> organisation.units(locality).stream())
                .filter(Unit::isRequested)
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    private static boolean isAsked(@Nullable FormData form) {
        return form != null
                && form.optionalText("requested", "").filter("true"::equals).isPresent();
    }

    /** A unit that is asked gets other words for the same decision, so its tasks stand by themselves. */
    private record Like(DecisionKind kind, String title) {
        static Like of(OpenWork work) {
            return new Like(DecisionKind.of(work.key()).orElseThrow(), work.name());
        }
    }

    /**
     * @param forms what was handed in, by task
     * @param seen its version, by task
     */
    private record Known(
            Map<String, FormData> forms,
            Map<String, String> seen,
            Set<String> askedUnits,
            Map<String, LocalDeadlines> deadlines) {
        // Who decides is meant here, not whom it is about.
        boolean isRequest(OpenWork work) {
            return work.post() != null && askedUnits.contains(RoleGroups.unitOf(work.post()));
        }
    }
}
