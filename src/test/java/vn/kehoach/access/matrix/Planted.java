package vn.kehoach.access.matrix;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.WeakHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.OpenReports;

/** One case and one person for each target, with canaries in them, and the ids by which they can be asked for. */
final class Planted {
    // A year in which no other test opens reports.
    private static final int YEAR = 2032;
    private static final String PASSWORD = "Mat-khau-rieng-2026";

    private static final Map<ProcessEngine, Planted> DONE = new WeakHashMap<>();

    private final ProcessEngine engine;
    private final JdbcClient jdbc;
    private final Map<Target, Map<String, String>> ids = new EnumMap<>(Target.class);
    private final Map<Target, PlantedCase> cases = new EnumMap<>(Target.class);

    private Planted(ProcessEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    /** Planted by whichever test comes first. */
    static Planted once(ProcessEngine engine, JdbcClient jdbc) {
        return DONE.computeIfAbsent(engine, server -> {
            var planted = new Planted(server, jdbc);
            planted.plant();
            return planted;
        });
    }

    /** What stands in a path for one parameter; models, lists and groups are the same for everybody. */
    String id(Actor actor, Target target, String segment, String name) {
        if (segment.equals("user") || name.equals("userId")) {
            return target == Target.OWN ? actor.user() : of(target).get("user");
        }
        if (segment.endsWith("ariables")) {
            return "canary";
        }
        return of(target).getOrDefault(segment, "khong-co");
    }

    String states() {
        var states = new StringBuilder();
        cases.forEach((target, planted) ->
                states.append(target).append(' ').append(planted.state()).append('\n'));
        return states.toString();
    }

    private Map<String, String> of(Target target) {
        return ids.getOrDefault(target, Map.of());
    }

    private void plant() {
        var home = OpenReports.open(engine, jdbc, Target.HOME, YEAR);
        var away = OpenReports.open(engine, jdbc, Target.AWAY, YEAR);
        plant(Target.OWN, home.task("truong-1"), Target.HOME + ".truong-1.staff");
        plant(Target.OTHER_UNIT, home.task("truong-2"), person(Target.OTHER_UNIT, Target.HOME));
        plant(Target.OTHER_LOCALITY, away.task("truong-1"), person(Target.OTHER_LOCALITY, Target.AWAY));
        // A case in no locality cannot be started at all; there are only people and models.
        ids.put(Target.NO_LOCALITY, new HashMap<>(shared()));
        ids.get(Target.NO_LOCALITY).put("user", person(Target.NO_LOCALITY, ""));
        plant(Target.DELETED, home.task("to-dan-pho-2"), person(Target.DELETED, Target.HOME));
        ids.put(Target.GUESSED, guessed());
        everybodyHasWork(ids.get(Target.OWN).get("task"));
        delete();
        for (var target : Target.values()) {
            if (target != Target.GUESSED && target != Target.DELETED && target != Target.NO_LOCALITY) {
                notice(target);
            }
        }
    }

    private void plant(Target target, Task task, String person) {
        var planted = new PlantedCase(engine, task, target.canary());
        var of = new HashMap<>(shared());
        of.putAll(planted.plant());
        of.put("evidence", evidence(target, task));
        of.put("user", person);
        of.put("group", target.locality() + ".truong-" + (target == Target.OTHER_UNIT ? 2 : 1));
        of.put("group-members", of.get("group"));
        of.put("tenant", target.locality());
        of.put("tenant-id", target.locality());
        ids.put(target, of);
        cases.put(target, planted);
    }

    private Map<String, String> shared() {
        var repository = engine.getRepositoryService();
        var model = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("unit-report")
                .latestVersion()
                .singleResult();
        var resources = repository.getDeploymentResources(model.getDeploymentId());
        return Map.of(
                "process-definition", model.getId(),
                "key", model.getKey(),
                "deployment", model.getDeploymentId(),
                "resources", resources.get(0).getId(),
                "filter",
                        engine.getFilterService()
                                .createFilterQuery()
                                .list()
                                .get(0)
                                .getId(),
                "job-definition",
                        engine.getManagementService()
                                .createJobDefinitionQuery()
                                .processDefinitionId(model.getId())
                                .list()
                                .get(0)
                                .getId(),
                "messageSubscriptions", "canary",
                "metrics", "canary");
    }

    private static Map<String, String> guessed() {
        var guess = new HashMap<String, String>();
        for (var segment : new String[] {
            "task",
            "process-instance",
            "execution",
            "job",
            "incident",
            "variable-instance",
            "process-definition",
            "deployment",
            "filter",
            "authorization",
            "attachment",
            "comment"
        }) {
            guess.put(segment, UUID.randomUUID().toString());
        }
        guess.put("user", "khong.co.ai");
        guess.put("group", "khong.co");
        guess.put("tenant", "khong-co");
        return guess;
    }

    private void everybodyHasWork(String task) {
        for (var actor : Actor.values()) {
            var group = actor.group();
            if (group != null) {
                engine.getTaskService().addCandidateGroup(task, group);
            }
        }
    }

    private String person(Target target, String locality) {
        var identity = engine.getIdentityService();
        var person = identity.newUser("canary." + target.name().toLowerCase().replace('_', '-'));
        person.setFirstName(target.canary());
        person.setLastName("(mẫu)");
        person.setPassword(PASSWORD);
        identity.saveUser(person);
        if (!locality.isEmpty()) {
            identity.createTenantUserMembership(locality, person.getId());
        }
        return person.getId();
    }

    private String evidence(Target target, Task task) {
        var id = UUID.randomUUID().toString();
        var content = target.canary().getBytes(StandardCharsets.UTF_8);
        jdbc.sql("""
                with file as (
                    insert into evidence_file (locality_id, id, case_key, unit_id, task_id, step, name, type, size,
                                               sha256, description, added_by, added_at)
                    values (?, ?, ?, ?, ?, 'userTask_writeReport', ?, 'image/png', ?, repeat('0', 64), '', 'canary', now()))
                insert into evidence_chunk (locality_id, file_id, number, bytes) values (?, ?, 0, ?)
                """)
                .params(
                        task.getTenantId(),
                        id,
                        caseKey(task),
                        engine.getTaskService().getVariable(task.getId(), "unit"))
                .params(task.getId(), target.canary() + ".png", content.length, task.getTenantId(), id, content)
                .update();
        return id;
    }

    private String caseKey(Task task) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    private void delete() {
        var gone = ids.get(Target.DELETED);
        jdbc.sql("delete from evidence_file where id = ?")
                .param(gone.get("evidence"))
                .update();
        engine.getRuntimeService().deleteProcessInstance(gone.get("process-instance"), "test");
        engine.getIdentityService().deleteUser(gone.get("user"));
        cases.remove(Target.DELETED);
    }

    private void notice(Target target) {
        jdbc.sql("""
                insert into notice (locality_id, kind, recipient, case_key, text, made_on, made_at)
                values (?, 'REMINDER', ?, ?, ?, current_date, now())
                """)
                .params(target.locality(), ids.get(target).get("group"), target.canary(), target.canary())
                .update();
    }
}
