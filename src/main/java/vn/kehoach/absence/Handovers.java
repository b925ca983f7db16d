package vn.kehoach.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.absence.HeldWork.Receiver;
import vn.kehoach.casefile.Act;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PostWords;
import vn.kehoach.platform.AccountRow;
import vn.kehoach.platform.HeldTask;
import vn.kehoach.platform.HeldTasks;
import vn.kehoach.platform.Refused;

/** Open work of somebody who leaves a post goes to a colleague or back to the unit, with the post and at the same moment. */
@Service
public class Handovers {
    private static final String NO_POST = "";

    private final HeldTasks held;
    private final Staffing staffing;
    private final Absences absences;
    private final HandoverWorkflow workflow;
    private final Organisation organisation;
    private final Clock clock;

    Handovers(
            HeldTasks held,
            Staffing staffing,
            Absences absences,
            HandoverWorkflow workflow,
            Organisation organisation,
            Clock clock) {
        this.held = held;
        this.staffing = staffing;
        this.absences = absences;
        this.workflow = workflow;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** What he holds by now, post by post; posts without open work are left out. */
    public List<HeldWork> heldBy(String locality, AccountRow account) {
        var staff = staffing.of(locality);
        var away = absences.away(locality, LocalDate.now(clock)).keySet();
        var work = new ArrayList<HeldWork>();
        byPost(held.of(locality, account.user()), new TreeSet<>(account.posts()))
                .forEach((post, tasks) -> {
                    var receivers =
                            post.isEmpty() ? List.<Receiver>of() : receivers(staff, account.user(), tasks, away);
                    work.add(new HeldWork(post, tasks.size(), receivers));
                });
        return work;
    }

    /**
     * Moves all that he may no longer do once these posts are gone. To be called before they are taken, in the same
     * transaction.
     *
     * @param taken of the posts he holds
     * @throws Refused when for some of it nobody has been chosen, or somebody who may not do it: then nothing has moved
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(
            String locality, String by, AccountRow leaving, Collection<String> taken, HandoverChoices choices) {
        var left = new TreeSet<>(leaving.posts());
        left.removeAll(taken);
        var staff = staffing.of(locality);
        var going = held.of(locality, leaving.user()).stream()
                .filter(task -> !task.isFor(left) && (left.isEmpty() || task.isFor(taken)))
                .toList();
        var moves = new ArrayList<Move>();
        byPost(going, new TreeSet<>(taken)).forEach((post, tasks) -> {
            var to = receiver(locality, staff, leaving, post, tasks, choices);
            tasks.forEach(task -> moves.add(move(staff, leaving.user(), task, to)));
        });
        workflow.give(locality, Act.HANDED_OVER, by, moves);
    }

    private String receiver(
            String locality,
            Staff staff,
            AccountRow leaving,
            String post,
            List<HeldTask> tasks,
            HandoverChoices choices) {
        if (post.isEmpty()) {
            return HandoverChoices.UNIT;
        }
        var to = choices.of(post)
                .orElseThrow(() -> new Refused("Chưa lưu: đồng chí " + staff.name(leaving.user())
                        + " đang giữ " + tasks.size() + " việc ở vị trí " + words(locality, post)
                        + ". Đề nghị chọn người nhận ở mục “Việc đang giữ”, hoặc chọn trả lại cho đơn vị."));
        var away = absences.away(locality, LocalDate.now(clock)).keySet();
        if (!to.equals(HandoverChoices.UNIT)
                && receivers(staff, leaving.user(), tasks, away).stream()
                        .noneMatch(one -> one.user().equals(to))) {
            throw new Refused("Chưa lưu: người được chọn không nhận được việc ở vị trí " + words(locality, post)
                    + ". Đề nghị chọn lại ở mục “Việc đang giữ”.");
        }
        return to;
    }

    private static Move move(Staff staff, String leaving, HeldTask task, String to) {
        var from = "Đồng chí " + staff.name(leaving) + " bàn giao việc";
        return to.equals(HandoverChoices.UNIT)
                ? new Move(task, null, null, from + "; trả lại cho đơn vị.")
                : new Move(task, to, to, from + " cho đồng chí " + staff.name(to) + ".");
    }

    // Under the first of his posts to which it is offered: every task once.
    private static Map<String, List<HeldTask>> byPost(List<HeldTask> tasks, Set<String> posts) {
        var byPost = new TreeMap<String, List<HeldTask>>();
        for (var task : tasks) {
            var post =
                    posts.stream().filter(task.groups()::contains).findFirst().orElse(NO_POST);
            byPost.computeIfAbsent(post, key -> new ArrayList<>()).add(task);
        }
        return byPost;
    }

    private static List<Receiver> receivers(Staff staff, String leaving, List<HeldTask> tasks, Set<String> away) {
        return staff.everybody().stream()
                .filter(one -> !one.user().equals(leaving) && !away.contains(one.user()))
                .filter(one -> tasks.stream().allMatch(task -> task.isFor(staff.own(one.user()))))
                .map(one -> new Receiver(one.user(), one.words()))
                .toList();
    }

    private String words(String locality, String post) {
        return new PostWords(organisation.locality(locality), organisation.units(locality))
                .of(post)
                .orElse(post);
    }
}
