package vn.kehoach.access.matrix;

/** Whose case, person or record is asked for. */
enum Target {
    OWN,
    OTHER_UNIT,
    OTHER_LOCALITY,
    /** What stands in no locality: models, and people who run the system. */
    NO_LOCALITY,
    GUESSED,
    DELETED;

    static final String HOME = "hai-duong";
    static final String AWAY = "yet-kieu";

    String locality() {
        return switch (this) {
            case OWN, OTHER_UNIT -> HOME;
            case OTHER_LOCALITY -> AWAY;
            case NO_LOCALITY, GUESSED, DELETED -> "khong-co";
        };
    }

    /** What is written into everything that belongs to this target; whoever may not read it must never see it. */
    String canary() {
        return "CANARY-" + name();
    }
}
