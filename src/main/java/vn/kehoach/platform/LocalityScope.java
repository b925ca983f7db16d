package vn.kehoach.platform;

import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Whose rows this thread may see and write: the second wall between localities, kept by the database (docs/adr/0020).
 * Every connection handed out carries the scope of the thread that asked for it, so a scope is opened before a
 * transaction begins; a thread without one sees nothing. Opened with try-with-resources, so that nothing stays behind on
 * a thread that goes back to its pool.
 */
public final class LocalityScope implements AutoCloseable {
    private static final String NONE = "";
    private static final String ALL = "*";
    private static final Pattern ID = Pattern.compile("[a-zA-Z0-9.-]+");
    private static final ThreadLocal<String> CURRENT = ThreadLocal.withInitial(() -> NONE);

    private final String outer;

    private LocalityScope(String localities) {
        outer = CURRENT.get();
        CURRENT.set(localities);
    }

    /**
     * Instead of the scope around it, not beside it.
     *
     * @param localities none: nothing is seen
     */
    public static LocalityScope of(Collection<String> localities) {
        localities.stream().filter(id -> !isId(id)).findAny().ifPresent(id -> {
            throw new IllegalArgumentException("no locality: " + id);
        });
        return new LocalityScope(String.join(",", localities));
    }

    /** Whether a locality may be called so; not whether there is one. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** For the few acts of the system that work over all localities: the start. */
    public static LocalityScope everywhere() {
        return new LocalityScope(ALL);
    }

    static boolean isEverywhere() {
        return ALL.equals(CURRENT.get());
    }

    /** As the policies of the tables read it. */
    static String current() {
        return CURRENT.get();
    }

    @Override
    public void close() {
        if (NONE.equals(outer)) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }
}
