package vn.kehoach.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.bulk.WaitingDecisions.Item;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.organisation.DeadlineWords;
import vn.kehoach.organisation.DueDays;
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
    private final DueDays days;

    DecisionList(
            OpenWorks works,
            ShownForms forms,
            CaseFile files,
            Organisation organisation,
            DeadlineWords words,
            DueDays days) {
        this.works = works;
        this.forms = forms;
        this.files = files;
        this.organisation = organisation;
        this.words = words;
        this.days = days;
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
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Like::kind)))
                .map(group -> waiting(group.getKey(), group.getValue()))
                .toList();
    }

    private List<OpenWork> decisions(Login login) {
        return works.of(login).stream()
                .filter(work -> DecisionKind.of(work.key()).isPresent())
                .toList();
    }

    private WaitingDecisions waiting(Like like, List<OpenWork> all) {
        var shown = all.stream().limit(MOST).toList();
        var contents = forms.of(shown.stream().map(OpenWork::id).toList());
        var asked = shown.stream().anyMatch(work -> isAsked(contents.get(work.id())));
        var items = shown.stream().map(work -> item(work, contents)).toList();
        return new WaitingDecisions(
                like.kind().name(), like.title(), like.kind().act(), like.kind().things(asked), all.size(), items);
    }

    private Item item(OpenWork work, Map<String, FormData> contents) {
        var form = Optional.ofNullable(contents.get(work.id()));
        var due = Optional.ofNullable(work.due());
        var request = isRequest(work);
        return new Item(
                work.id(),
                files.handedIn(work.locality(), work.caseKey()),
                work.subject(),
                work.unit(),
                due.map(day -> words.in(work.locality()).of(day, request)).orElse(""),
                !request && due.filter(days::isOver).isPresent(),
                form.map(shown -> ShownField.of(shown, isAsked(shown))).orElse(List.of()));
    }

    // Who decides is meant here, not whom it is about.
    private boolean isRequest(OpenWork work) {
        return Optional.ofNullable(work.post())
                .flatMap(post -> organisation.find(work.locality(), RoleGroups.unitOf(post)))
                .filter(Unit::isRequested)
                .isPresent();
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
}
