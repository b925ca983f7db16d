package vn.kehoach.cycle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the people of both localities act in the five years: mostly on time, with a unit that is always late, one whose
 * reports always come back, one that leaves its duties of 2026 unfinished, one that never answers in 2028, a Mặt trận
 * that informs after the day it was asked for and in one year not at all, one head who does not confirm 2029, a plan
 * returned once, a unit that gets more time for its report of 2026, a Mặt trận that gets none in 2028 and a Trạm Y tế that
 * gets none in 2029, a Phó Chủ tịch who has two units explain their reports of the sơ kết, a Trạm Y tế that proves its
 * duties of 2027 with files, and a report of 2028 whose receipt the city never confirms. In 2027 what came back is left
 * lying for two days, and in 2028 the late report comes back too.
 */
public final class Office {
    static final int CLOSED_YEAR = 2028;
    static final int UNCONFIRMED_YEAR = 2029;
    static final String GETS_MORE = "truong-2";
    private static final String MORE_TIME = "BC-2026.";
    private static final Map<String, String> NO_MORE_TIME = Map.of("BC-2028.", "mat-tran", "BC-2029.", "tram-y-te");
    static final String NEVER_ANSWERED = "BC-2028.hai-duong";

    private static final Set<String> EXPLAINS = Set.of("tram-y-te", "mat-tran");

    private final Map<String, Set<String>> said = new HashMap<>();

    /** The units that play a part, by locality, and the year in which the Mặt trận does not inform. */
    record Cast(
            String late, String returned, String silent, String carriesOver, String unconfirmed, int frontSilentYear) {}

    static Cast cast(String locality) {
        return locality.equals("hai-duong")
                ? new Cast("to-dan-pho-2", "truong-1", "to-dan-pho-3", "to-dan-pho-1", "truong-2", 2027)
                : new Cast("thon-2", "truong-1", "thon-3", "thon-1", "truong-2", 2029);
    }

    /** Whether nobody acts on the task yet. */
    public boolean waits(OpenTask task, LocalDate today) {
        var cast = cast(task.locality());
        var unit = task.unit();
        return switch (task.key()) {
            case "userTask_comment" -> unit.equals(cast.silent());
            case "userTask_reportDuty" ->
                today.isBefore(LocalDate.of(task.year(), 6, 15))
                        || (unit.equals(cast.carriesOver()) && task.year() == 2026 && !first(task.caseKey(), "begun"));
            // A reviewer who sits on a plan.
            case "userTask_checkUnitPlan" ->
                task.caseKey().startsWith("TH-2026")
                        && task.caseKey().endsWith(".dich-vu-su-nghiep-cong")
                        && today.isBefore(task.due().plusDays(9));
            case "userTask_writeReport" -> waitsToReport(task, cast, today);
            case "userTask_confirmResults" -> unit.equals(cast.unconfirmed()) && task.year() == UNCONFIRMED_YEAR;
            case "userTask_giveOpinion" -> task.caseKey().startsWith("SK-2028");
            case "userTask_recordReceipt" -> today.isBefore(task.due());
            default -> false;
        };
    }

    /** Until when this unit would like to have time, said once; empty: it asks for nothing. */
    public Optional<LocalDate> wantsUntil(OpenTask task) {
        var asks = task.key().equals("userTask_writeReport")
                && (task.caseKey().equals(MORE_TIME + task.locality() + "." + GETS_MORE)
                        || task.unit().equals(NO_MORE_TIME.get(task.caseKey().substring(0, 8))));
        return asks && first(task.caseKey(), "more") ? Optional.of(task.due().plusDays(7)) : Optional.empty();
    }

    /** What the Phó Chủ tịch wants to know about this task, said once; empty: nothing. */
    public Optional<String> wantsExplained(OpenTask task) {
        var asks = task.key().equals("userTask_writeReport")
                && task.caseKey().startsWith("SK-")
                && EXPLAINS.contains(task.unit());
        return asks && first(task.caseKey(), "explain") ? Optional.of("Đã có bao nhiêu buổi (mẫu)?") : Optional.empty();
    }

    /** Whether a file is attached to this. */
    boolean attaches(OpenTask task) {
        return task.key().equals("userTask_reportDuty")
                && task.year() == 2027
                && task.unit().equals("tram-y-te");
    }

    private boolean waitsToReport(OpenTask task, Cast cast, LocalDate today) {
        var isFront = task.unit().equals("mat-tran") && task.caseKey().startsWith("BC-");
        if (isFront && task.year() == cast.frontSilentYear()) {
            return true;
        }
        if (task.unit().equals(cast.silent())
                && task.year() == CLOSED_YEAR
                && task.caseKey().startsWith("BC-")) {
            return true;
        }
        if (cameBack(task) && task.year() == 2027) {
            return today.isBefore(task.given().plusDays(2));
        }
        var isLate = task.unit().equals(cast.late()) && task.caseKey().startsWith("BC-") && !cameBack(task);
        return today.isBefore(
                isLate || isFront ? task.due().plusDays(7) : task.due().minusDays(1));
    }

    /** What this person types over the form as it was opened. */
    public Map<String, Object> typed(OpenTask task, Map<String, Object> form) {
        return switch (task.key()) {
            case "userTask_comment" -> comment(task);
            case "userTask_answerComment" -> answerComment(task);
            case "userTask_approve" ->
                task.caseKey().startsWith("KH-") && first(task.caseKey(), "approve") ? returned() : approved();
            case "userTask_checkContent" ->
                task.year() == 2027 && first(task.caseKey(), "content") ? returned() : approved();
            case "userTask_checkFormat" ->
                task.year() == 2028 && first(task.caseKey(), "format") ? returned("WRONG_FORMAT") : approved();
            case "userTask_issue" -> Map.of("channel", "DOCUMENT_SYSTEM");
            case "userTask_recordReceipt" -> receipt(task, form);
            case "userTask_writeUnitPlan" ->
                Map.of("focus", "Tuyên truyền về ASEAN (mẫu)", "measures", "Quý II: 01 buổi (mẫu)");
            case "userTask_approveUnitPlan" ->
                task.unit().equals("van-phong") && first(task.caseKey(), "unitPlan") ? returned() : approved();
            case "userTask_checkUnitPlan" ->
                task.caseKey().endsWith("truong-1") && first(task.caseKey(), "planCheck") ? returned() : approved();
            case "userTask_reportDuty" -> duty(task);
            case "userTask_explainCarryOver" ->
                Map.of("reasonCode", "FUNDING", "reason", "Chưa bố trí được kinh phí (mẫu)");
            case "userTask_confirmResults" -> confirm(task, form);
            case "userTask_writeReport" -> report(task, form);
            case "userTask_signOff" ->
                task.unit().equals("van-phong") && first(task.caseKey(), "sign") ? returned() : approved();
            case "userTask_acceptReport" ->
                isSentBack(task) && first(task.caseKey(), "accept") ? returned("WRONG_FIGURES") : approved();
            case "userTask_decideLateUnits" -> decideLateUnits(task, form);
            case "userTask_decideExtension" ->
                task.caseKey().startsWith(MORE_TIME)
                        ? Map.of("answer", "GRANT")
                        : Map.of("answer", "REFUSE", "words", "Cần tổng hợp số liệu (mẫu)");
            case "userTask_explain" -> Map.of("explanation", "Đã có 03 buổi (mẫu)");
            case "userTask_readExplanation" ->
                first(task.caseKey(), "read")
                        ? Map.of("reading", "MORE", "words", "Nêu thêm địa điểm (mẫu)")
                        : Map.of("reading", "ACCEPT");
            case "userTask_giveOpinion" -> Map.of("opinion", "Nhân dân đồng tình (mẫu)");
            case "userTask_reviewNominations" -> Map.of("chosen", chosen(form));
            default -> Map.of();
        };
    }

    private static boolean isSentBack(OpenTask task) {
        var cast = cast(task.locality());
        return task.caseKey().endsWith(cast.returned())
                || task.caseKey().startsWith("BC-2028.") && task.caseKey().endsWith(cast.late());
    }

    private boolean cameBack(OpenTask task) {
        return said.getOrDefault(task.caseKey(), Set.of()).contains("accept");
    }

    private Map<String, Object> decideLateUnits(OpenTask task, Map<String, Object> form) {
        var late = form.get("lateUnits").toString().lines().count();
        if (late == 1 && task.year() == CLOSED_YEAR) {
            return Map.of("answer", "CLOSE", "reason", "Đã đôn đốc hai lần, đơn vị không gửi (mẫu)");
        }
        return late == 0 && task.year() == cast(task.locality()).frontSilentYear()
                ? Map.of("answer", "CLOSE", "reason", "Để gửi báo cáo đúng thời hạn (mẫu)")
                : Map.of("answer", "WAIT");
    }

    private Map<String, Object> comment(OpenTask task) {
        return Set.of("van-phong", "tram-y-te").contains(task.unit())
                ? Map.of("opinion", "COMMENT", "text", "Đề nghị bổ sung thời hạn (mẫu)")
                : Map.of("opinion", "AGREE");
    }

    private Map<String, Object> answerComment(OpenTask task) {
        return first(task.caseKey(), "comment")
                ? Map.of("answer", "ACCEPTED")
                : Map.of("answer", "NOT_ACCEPTED", "reason", "Thời hạn do quy chế quy định (mẫu)");
    }

    private static Map<String, Object> receipt(OpenTask task, Map<String, Object> form) {
        return task.caseKey().equals(NEVER_ANSWERED)
                ? Map.of("receipt", "UNCONFIRMED", "note", "Đã hỏi lại hai lần, chưa có trả lời (mẫu)")
                : Map.of("receipt", "RECEIVED", "receivedOn", form.get("issuedOn"), "note", "Số đến 123 (mẫu)");
    }

    private Map<String, Object> duty(OpenTask task) {
        if (task.unit().equals(cast(task.locality()).carriesOver()) && task.year() == 2026) {
            return Map.of("outcome", "IN_PROGRESS", "progress", "Mới họp bàn (mẫu)");
        }
        return Map.of(
                "outcome", "DONE",
                "progress", "Đã tổ chức (mẫu)",
                "product", "01 buổi (mẫu)",
                "evidence", "Biên bản (mẫu)",
                "events", 1,
                "participants", 40);
    }

    private Map<String, Object> confirm(OpenTask task, Map<String, Object> form) {
        if (!task.unit().equals("van-phong") || !first(task.caseKey(), "confirm")) {
            return approved();
        }
        var choices = (List<?>) form.get("dutyChoices");
        var answer = new HashMap<String, Object>(returned());
        answer.put("returnedDuties", List.of(((Map<?, ?>) choices.get(0)).get("value")));
        return answer;
    }

    private Map<String, Object> report(OpenTask task, Map<String, Object> form) {
        var answer = new HashMap<String, Object>();
        answer.put("direction", "Đã phân công (mẫu)");
        answer.put("evaluation", first(task.caseKey(), "write") ? "Ưu điểm (mẫu)" : "Ưu điểm, hạn chế (mẫu)");
        answer.put("nextSteps", "Tiếp tục tuyên truyền (mẫu)");
        if (Set.of("van-phong", "van-hoa-xa-hoi").contains(task.unit())) {
            answer.put("reached1", 19);
            answer.put("total1", 20);
            answer.put("method1", "Danh sách (mẫu)");
        }
        if (Boolean.TRUE.equals(form.get("isSummary"))) {
            answer.put("nominations", "Tập thể " + task.unit() + " (mẫu)");
        }
        return answer;
    }

    private static List<Object> chosen(Map<String, Object> form) {
        var choices = (List<?>) form.getOrDefault("nominationChoices", List.of());
        return choices.stream()
                .<Object>map(choice -> ((Map<?, ?>) choice).get("value"))
                .limit(2)
                .toList();
    }

    private static Map<String, Object> approved() {
        return Map.of("decision", "APPROVE");
    }

    private static Map<String, Object> returned() {
        return returned("INCOMPLETE");
    }

    private static Map<String, Object> returned(String reason) {
        return Map.of("decision", "RETURN", "reasonCode", reason, "note", "Đề nghị bổ sung số liệu (mẫu)");
    }

    private boolean first(String caseKey, String what) {
        return said.computeIfAbsent(caseKey, key -> new HashSet<>()).add(what);
    }
}
