package vn.kehoach.access.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong about one answer, if anything. */
final class Verdict {
    // Models, lists and groups are the same for all localities.
    private static final Set<String> SHARED =
            Set.of("process-definition", "deployment", "filter", "job-definition", "group", "tenant");

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
                mustBe(probe.status() < 500 || probe.target() == Target.GUESSED, "breaks");
                mustBe(probe.status() < 400 || isFile() || probe.target() != Target.OWN, "refuses wrongly");
            }
        } else if (operation.reads() || probe.actor() != Actor.ADMINISTRATOR) {
            mustBe(probe.status() >= 400 || saysNothing(), "answers for what is none of his");
        }
    }

    // What could be done, were there something of that name, and the empty answer of a query.
    private boolean saysNothing() {
        return probe.operation().method().equals("OPTIONS") || probe.body().equals("[]");
    }

    // Everybody may read about himself.
    private boolean mayRead() {
        var isMyself = probe.target() == Target.OWN && probe.operation().path().contains("/user/{");
        return isMyself || probe.actor().mayRead(probe.target());
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
