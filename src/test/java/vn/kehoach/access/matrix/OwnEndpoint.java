package vn.kehoach.access.matrix;

import java.util.List;
import java.util.Set;

/**
 * One endpoint of ours and whom it is for.
 *
 * @param who everybody, whoever is logged in, whoever may read the task, or those who manage a locality's accounts
 * @param done what it answers to them: a page, a way on, or the refusal of an empty form
 */
record OwnEndpoint(String method, String path, Who who, Set<Integer> done) {
    enum Who {
        EVERYBODY,
        LOGGED_IN,
        /** Whoever may read the task that is asked for; for a file whoever may read its task. */
        READER,
        /** Who watches over a locality. */
        SUPERVISOR,
        /** Who watches over it, or manages its accounts. */
        LOG_READER,
        LOCALITY_ADMINISTRATOR,
        /** Who looks at the localities of a city. */
        CITY_VIEWER,
        /** Of the whole system. */
        ADMINISTRATOR,
        /** A token opens it, no login does. */
        NOBODY
    }

    private static final Set<Actor> LOG_READERS =
            Set.of(Actor.VICE_CHAIR, Actor.SUPERVISOR, Actor.LOCALITY_ADMINISTRATOR);

    private static final String EVIDENCE = "/api/tasks/{task}/evidence";

    private static final String ACCOUNTS = "/quan-tri/tai-khoan";

    static final List<OwnEndpoint> ALL = List.of(
            new OwnEndpoint("GET", "/login", Who.EVERYBODY, Set.of(200, 302)),
            new OwnEndpoint("POST", "/login", Who.EVERYBODY, Set.of(302)),
            new OwnEndpoint("GET", "/actuator/health", Who.EVERYBODY, Set.of(200)),
            // Parts of the server's health are shown to nobody.
            new OwnEndpoint("GET", "/actuator/health/**", Who.LOGGED_IN, Set.of(404)),
            new OwnEndpoint("GET", "/actuator/prometheus", Who.NOBODY, Set.of()),
            // Shows the page of an error; asked for by itself there was none.
            new OwnEndpoint("GET", "/error", Who.EVERYBODY, Set.of(500)),
            new OwnEndpoint("GET", "/huong-dan", Who.EVERYBODY, Set.of(200)),
            // Asked for by the name of no page.
            new OwnEndpoint("GET", "/huong-dan/{page}", Who.EVERYBODY, Set.of(404)),
            new OwnEndpoint("GET", "/lich-thoi-han", Who.LOGGED_IN, Set.of(200)),
            new OwnEndpoint("POST", "/lich-thoi-han", Who.LOGGED_IN, Set.of(302)),
            new OwnEndpoint("POST", "/lich-thoi-han/bo", Who.LOGGED_IN, Set.of(302)),
            // With a secret that is nobody's.
            new OwnEndpoint("GET", "/lich-thoi-han/{secret}.ics", Who.EVERYBODY, Set.of(404)),
            new OwnEndpoint("GET", "/du-kien-nhac-viec", Who.SUPERVISOR, Set.of(200)),
            new OwnEndpoint("GET", "/don-doc", Who.SUPERVISOR, Set.of(200)),
            // Nothing ticked.
            new OwnEndpoint("POST", "/don-doc", Who.SUPERVISOR, Set.of(400)),
            new OwnEndpoint("GET", "/api/process-view/{process}", Who.SUPERVISOR, Set.of(200)),
            new OwnEndpoint("GET", "/theo-doi", Who.SUPERVISOR, Set.of(200)),
            new OwnEndpoint("GET", "/theo-doi/nhiem-vu", Who.SUPERVISOR, Set.of(200)),
            // Of no unit.
            new OwnEndpoint("GET", "/theo-doi/nhiem-vu/{unit}", Who.SUPERVISOR, Set.of(404)),
            new OwnEndpoint("GET", "/theo-doi/ton-dong", Who.SUPERVISOR, Set.of(200)),
            // Nothing ticked.
            new OwnEndpoint("POST", "/theo-doi/ton-dong", Who.SUPERVISOR, Set.of(400)),
            new OwnEndpoint("GET", "/theo-doi/chi-tieu", Who.SUPERVISOR, Set.of(200)),
            // Of no goal, and by no head of the office that gathers reports.
            new OwnEndpoint("GET", "/theo-doi/chi-tieu/danh-gia", Who.SUPERVISOR, Set.of(404)),
            new OwnEndpoint("POST", "/theo-doi/chi-tieu/danh-gia", Who.SUPERVISOR, Set.of(404)),
            new OwnEndpoint("GET", "/theo-doi/muc-tieu", Who.SUPERVISOR, Set.of(200)),
            // Of no clause, and by no head of the office that gathers reports.
            new OwnEndpoint("GET", "/theo-doi/muc-tieu/{clause}", Who.SUPERVISOR, Set.of(404)),
            new OwnEndpoint("POST", "/theo-doi/muc-tieu/{clause}", Who.SUPERVISOR, Set.of(404)),
            new OwnEndpoint("GET", "/theo-doi/xu-ly", Who.SUPERVISOR, Set.of(200)),
            new OwnEndpoint("GET", "/theo-doi/dung-han", Who.SUPERVISOR, Set.of(200)),
            new OwnEndpoint("GET", "/theo-doi/dung-han.xlsx", Who.SUPERVISOR, Set.of(200)),
            // Of nothing that is late.
            new OwnEndpoint("GET", "/theo-doi/dung-han/ly-do", Who.SUPERVISOR, Set.of(404)),
            new OwnEndpoint("POST", "/theo-doi/dung-han/ly-do", Who.SUPERVISOR, Set.of(404)),
            new OwnEndpoint("POST", "/theo-doi/dung-han/ly-do/bo", Who.SUPERVISOR, Set.of(404)),
            new OwnEndpoint("GET", "/giai-trinh", Who.SUPERVISOR, Set.of(200)),
            // About nothing.
            new OwnEndpoint("GET", "/giai-trinh/moi", Who.SUPERVISOR, Set.of(404)),
            new OwnEndpoint("POST", "/giai-trinh/moi", Who.SUPERVISOR, Set.of(404)),
            // No question of his.
            new OwnEndpoint("POST", "/giai-trinh/rut", Who.SUPERVISOR, Set.of(404)),
            new OwnEndpoint("GET", "/thanh-pho", Who.CITY_VIEWER, Set.of(200)),
            // Of a locality that is none, and of a document that is none.
            new OwnEndpoint("GET", "/thanh-pho/{locality}", Who.CITY_VIEWER, Set.of(404)),
            new OwnEndpoint("GET", "/thanh-pho/{locality}/van-ban/{document}", Who.CITY_VIEWER, Set.of(404)),
            new OwnEndpoint("GET", "/thong-bao", Who.LOGGED_IN, Set.of(200)),
            // Without a time.
            new OwnEndpoint("POST", "/thong-bao", Who.LOGGED_IN, Set.of(400)),
            new OwnEndpoint("GET", "/thong-bao/nhat-ky", Who.LOG_READER, Set.of(200)),
            new OwnEndpoint("GET", "/vang-mat", Who.LOGGED_IN, Set.of(200)),
            // For nobody.
            new OwnEndpoint("POST", "/vang-mat", Who.LOGGED_IN, Set.of(404)),
            // Of no absence.
            new OwnEndpoint("GET", "/vang-mat/{id}", Who.LOGGED_IN, Set.of(404)),
            new OwnEndpoint("POST", "/vang-mat/{id}", Who.LOGGED_IN, Set.of(404)),
            new OwnEndpoint("POST", "/vang-mat/{id}/bo", Who.LOGGED_IN, Set.of(404)),
            new OwnEndpoint("GET", "/xin-gia-han/{task}", Who.READER, Set.of(200)),
            // Without a day and a reason; or no task of whoever asks to work on.
            new OwnEndpoint("POST", "/xin-gia-han/{task}", Who.READER, Set.of(400)),
            // Nothing was asked.
            new OwnEndpoint("POST", "/xin-gia-han/{task}/rut", Who.READER, Set.of(400, 409)),
            new OwnEndpoint("GET", "/api/tasks/{task}/extension", Who.READER, Set.of(200)),
            new OwnEndpoint("GET", "/api/tasks/absences", Who.LOGGED_IN, Set.of(200)),
            new OwnEndpoint("GET", "/", Who.LOGGED_IN, Set.of(200, 302)),
            new OwnEndpoint("GET", "/ke-hoach", Who.LOGGED_IN, Set.of(200)),
            new OwnEndpoint("GET", "/ke-hoach/{plan}", Who.LOGGED_IN, Set.of(200)),
            new OwnEndpoint("POST", "/logout", Who.LOGGED_IN, Set.of(302)),
            new OwnEndpoint("GET", "/doi-mat-khau", Who.LOGGED_IN, Set.of(200)),
            new OwnEndpoint("POST", "/doi-mat-khau", Who.LOGGED_IN, Set.of(200, 400)),
            new OwnEndpoint("GET", "/api/token", Who.LOGGED_IN, Set.of(200)),
            new OwnEndpoint("GET", "/api/notices", Who.LOGGED_IN, Set.of(200)),
            new OwnEndpoint("GET", "/api/tasks/{task}/case", Who.READER, Set.of(200)),
            // No task has this pair of attempts.
            new OwnEndpoint("GET", "/api/tasks/{task}/case/attempts/{pair}", Who.READER, Set.of(404)),
            new OwnEndpoint("GET", EVIDENCE, Who.READER, Set.of(200)),
            new OwnEndpoint("GET", EVIDENCE + "/duties", Who.READER, Set.of(200)),
            // Without a file; or no task of whoever asks to work on.
            new OwnEndpoint("POST", EVIDENCE, Who.READER, Set.of(400, 403)),
            // The file is somebody else's.
            new OwnEndpoint("PATCH", EVIDENCE + "/{evidence}", Who.READER, Set.of(403)),
            new OwnEndpoint("DELETE", EVIDENCE + "/{evidence}", Who.READER, Set.of(403)),
            new OwnEndpoint("GET", "/api/evidence/{evidence}", Who.READER, Set.of(200)),
            new OwnEndpoint("GET", "/api/evidence/{evidence}/preview", Who.READER, Set.of(200)),
            new OwnEndpoint("GET", "/api/decisions", Who.LOGGED_IN, Set.of(200)),
            new OwnEndpoint("GET", "/api/decisions/count", Who.LOGGED_IN, Set.of(200)),
            // The matrix sends forms, and this takes Json only.
            new OwnEndpoint("POST", "/api/decisions", Who.LOGGED_IN, Set.of(415)),
            new OwnEndpoint("POST", "/api/notices/read", Who.LOGGED_IN, Set.of(415)),
            new OwnEndpoint("GET", "/api/tasks", Who.LOGGED_IN, Set.of(200)),
            new OwnEndpoint("GET", "/api/tasks/deadlines", Who.LOGGED_IN, Set.of(200)),
            new OwnEndpoint("GET", "/api/task-lists", Who.LOGGED_IN, Set.of(200)),
            new OwnEndpoint("GET", "/api/tasks/{task}/draft", Who.READER, Set.of(200)),
            new OwnEndpoint("PUT", "/api/tasks/{task}/draft", Who.READER, Set.of(400)),
            new OwnEndpoint("DELETE", "/api/tasks/{task}/draft", Who.READER, Set.of(200)),
            new OwnEndpoint("GET", "/quan-tri/he-thong", Who.ADMINISTRATOR, Set.of(200)),
            new OwnEndpoint("GET", "/quan-tri/ngay-nghi", Who.LOCALITY_ADMINISTRATOR, Set.of(200)),
            new OwnEndpoint("POST", "/quan-tri/ngay-nghi", Who.LOCALITY_ADMINISTRATOR, Set.of(400)),
            // Without a day there is nothing to take back.
            new OwnEndpoint("POST", "/quan-tri/ngay-nghi/bo", Who.LOCALITY_ADMINISTRATOR, Set.of(302)),
            new OwnEndpoint("POST", "/quan-tri/ngay-nghi/thong-bao", Who.LOCALITY_ADMINISTRATOR, Set.of(400)),
            new OwnEndpoint("GET", ACCOUNTS, Who.LOCALITY_ADMINISTRATOR, Set.of(200)),
            new OwnEndpoint("POST", ACCOUNTS, Who.LOCALITY_ADMINISTRATOR, Set.of(400)),
            new OwnEndpoint("GET", ACCOUNTS + "/them", Who.LOCALITY_ADMINISTRATOR, Set.of(200)),
            new OwnEndpoint("GET", ACCOUNTS + "/{user}", Who.LOCALITY_ADMINISTRATOR, Set.of(200)),
            new OwnEndpoint("POST", ACCOUNTS + "/{user}", Who.LOCALITY_ADMINISTRATOR, Set.of(400, 409)),
            new OwnEndpoint("POST", ACCOUNTS + "/{user}/mat-khau", Who.LOCALITY_ADMINISTRATOR, Set.of(400, 409)),
            new OwnEndpoint("POST", ACCOUNTS + "/{user}/dong", Who.LOCALITY_ADMINISTRATOR, Set.of(400, 409)),
            new OwnEndpoint("POST", ACCOUNTS + "/{user}/mo-lai", Who.LOCALITY_ADMINISTRATOR, Set.of(400, 409)));

    /** The type of what is sent, and what is sent: a form without a file, or an empty description. */
    String content() {
        return method.equals("POST") ? "multipart/form-data; boundary=x" : "application/json";
    }

    String body() {
        return method.equals("POST") ? "--x--\r\n" : "{}";
    }

    /** Those that the gate answers itself, without a method of ours. */
    boolean isMadeByTheGate() {
        return method.equals("POST") && (path.equals("/login") || path.equals("/logout"));
    }

    /** What the actor may get for an answer. */
    Set<Integer> expected(Actor actor, Target target) {
        if (who == Who.EVERYBODY) {
            return done;
        }
        if (who == Who.NOBODY) {
            return Set.of(401);
        }
        if (actor == Actor.ANONYMOUS) {
            return path.startsWith("/api/") || path.startsWith("/actuator/") ? Set.of(401) : Set.of(302);
        }
        var isOfHome = target == Target.OWN || target == Target.OTHER_UNIT;
        if (who == Who.LOGGED_IN) {
            // Whoever belongs to no locality has no plan, and is missed in none.
            var isOfNone = actor.isOfNoLocality() && (path.contains("{plan}") || path.startsWith("/vang-mat"));
            return isOfNone || path.contains("{plan}") && !isOfHome ? Set.of(404) : done;
        }
        if (who == Who.READER) {
            return actor.reads(target) ? done : Set.of(404);
        }
        if (who == Who.SUPERVISOR) {
            return actor == Actor.SUPERVISOR || actor == Actor.VICE_CHAIR ? done : Set.of(404);
        }
        if (who == Who.CITY_VIEWER) {
            return actor == Actor.CITY_VIEWER ? done : Set.of(404);
        }
        if (who == Who.ADMINISTRATOR) {
            return actor == Actor.ADMINISTRATOR ? done : Set.of(404);
        }
        if (who == Who.LOG_READER) {
            return LOG_READERS.contains(actor) ? done : Set.of(403);
        }
        if (actor != Actor.LOCALITY_ADMINISTRATOR) {
            return Set.of(403);
        }
        return path.contains("{user}") && !isOfHome ? Set.of(404) : done;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
