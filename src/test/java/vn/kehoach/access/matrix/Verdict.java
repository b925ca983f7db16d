package vn.kehoach.access.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong about one answer, if anything. */
final class Verdict {
    // Models, lists and groups are the same for all localities.
    private static final Set<String> SHARED =
            Set.of("process-definition", "deployment", "filter", "job-definition", "group", "tenant");

    // Of the others there are only some of the things that can be asked for.
    private static final Set<Target> THERE = Set.of(Target.OWN, Target.OTHER_UNIT, Target.OTHER_LOCALITY);
    private static final Pattern CASES =
            Pattern.compile("/camunda/api/engine/.*/(task|process-instance|job|incident|variable-instance)/count");

    private final Probe probe;
    private final List<String> faults = new ArrayList<>();

    private Verdict(Probe probe) {
        this.probe = probe;
    }

    /** @param application the one the call belongs to, null when it is on no list */
    static List<String> of(Probe probe, @Nullable String application) {
        var verdict = new Verdict(probe);
        verdict.leaks();
        if (probe.actor() == Actor.ANONYMOUS) {
            verdict.mustBe(probe.status() == 401 || probe.status() == 302, "lets nobody know who");
        } else if (application == null || !probe.actor().mayEnter(application)) {
            verdict.mustBe(probe.status() == 403, "not refused");
        } else {
            verdict.open();
        }
        return verdict.faults;
    }

    private void leaks() {
        var counted =
                probe.called().contains("/count?tenantIdIn=") || probe.called().endsWith("/count");
        if (counted && isOfTheCase() && !probe.actor().mayRead(probe.target()) && probe.status() == 200) {
            mustBe(probe.body().equals("{\"count\":0}"), "counts what belongs to " + probe.target());
        }
        for (var target : Target.values()) {
            if (!probe.actor().mayRead(target) && probe.body().contains(target.canary())) {
                faults.add("shows what belongs to " + target);
            }
        }
    }

    private void open() {
        var operation = probe.operation();
        var isThere = probe.target() != Target.GUESSED && probe.target() != Target.DELETED;
        if (!operation.namesSomething() || isShared() || isThere && mayRead()) {
            if (operation.reads()) {
                mustBe(probe.status() < 400 || isFile() || !THERE.contains(probe.target()), "refuses wrongly");
            }
        } else if (operation.reads() || probe.actor() != Actor.ADMINISTRATOR) {
            mustBe(probe.status() >= 400 || saysNothing(), "answers for what is none of his");
        }
    }

    // What could be done, were there something of that name, and the empty answer of a query.
    private boolean saysNothing() {
        return probe.operation().method().equals("OPTIONS") || probe.body().equals("[]");
    }

    // What is counted by locality; the count of a list or of models is the same for all.
    private boolean isOfTheCase() {
        return probe.target() == Target.OTHER_LOCALITY
                && CASES.matcher(probe.operation().path()).matches();
    }

    // About people everybody reads about himself, and the administrator of the system about all.
    private boolean mayRead() {
        return probe.operation().path().contains("/user/{")
                ? probe.target() == Target.OWN || probe.actor() == Actor.ADMINISTRATOR
                : probe.actor().mayRead(probe.target());
    }

    private boolean isShared() {
        return SHARED.stream().anyMatch(kind -> probe.operation().path().contains("/" + kind + "/"));
    }

    // A file of that name there is none.
    private boolean isFile() {
        var path = probe.operation().path();
        return (probe.status() == 404 || probe.status() == 403)
                && path.substring(path.lastIndexOf('/')).startsWith("/x");
    }

    private void mustBe(boolean so, String otherwise) {
        if (!so) {
            faults.add(otherwise);
        }
    }
}
