package vn.kehoach.access.matrix;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who asks, what he may enter and whose records he may read; all but those above localities are of phường Hải Dương. */
enum Actor {
    ANONYMOUS(null, null, Set.of(), Set.of()),
    STAFF("truong-1.staff", "truong-1", Set.of("tasklist"), Set.of(Target.OWN)),
    HEAD("truong-1.head", "truong-1.head", Set.of("tasklist"), Set.of(Target.OWN)),
    RECORDS_CLERK("records-clerk", "records-clerk", Set.of("tasklist"), Set.of(Target.OWN)),
    VICE_CHAIR("vice-chair", "vice-chair", Set.of("tasklist", "cockpit"), Set.of(Target.OWN, Target.OTHER_UNIT)),
    SUPERVISOR(
            "van-phong.head", "van-phong.head", Set.of("tasklist", "cockpit"), Set.of(Target.OWN, Target.OTHER_UNIT)),
    LOCALITY_ADMINISTRATOR("admin", null, Set.of("tasklist"), Set.of()),
    /** Above localities: reads how far they are, on pages of ours, and nothing of the engine. */
    CITY_VIEWER("hai-phong.city-viewer", null, Set.of("tasklist"), Set.of()),
    ADMINISTRATOR("admin", null, Set.of("tasklist", "cockpit", "admin"), Set.of(Target.values()));

    private final @Nullable String name;
    private final @Nullable String post;
    private final Set<String> applications;
    private final Set<Target> readable;

    Actor(@Nullable String name, @Nullable String post, Set<String> applications, Set<Target> readable) {
        this.name = name;
        this.post = post;
        this.applications = applications;
        this.readable = readable;
    }

    /** For nobody a name that does not exist. */
    String user() {
        if (name == null) {
            return "nobody";
        }
        return isOfNoLocality() ? name : Target.HOME + "." + name;
    }

    boolean isOfNoLocality() {
        return this == ADMINISTRATOR || this == CITY_VIEWER;
    }

    /** The group by which the actor has work of his own; those above localities and nobody have none. */
    @Nullable
    String group() {
        return post == null ? null : Target.HOME + "." + post;
    }

    boolean mayEnter(String application) {
        return applications.contains(application);
    }

    boolean mayRead(Target target) {
        return readable.contains(target);
    }

    /** Whether our own endpoints show it; who belongs to no locality has nothing there. */
    boolean reads(Target target) {
        return this != ADMINISTRATOR && mayRead(target);
    }
}
