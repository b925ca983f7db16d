package vn.kehoach.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Ways to the engine's attachments and comments. */
final class PaperWays {
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    private PaperWays() {}

    static List<String> all(String task, String instance, String paper, String remark) {
        var ofTask = ENGINE + "/task/" + task;
        var ofCase = ENGINE + "/process-instance/" + instance;
        var plain = List.of(
                ofTask + "/attachment",
                ofTask + "/attachment/create",
                ofTask + "/attachment/" + paper,
                ofTask + "/attachment/" + paper + "/data",
                ofTask + "/comment",
                ofTask + "/comment/create",
                ofTask + "/comment/" + remark,
                ofCase + "/comment",
                ofCase + "/comment/" + remark,
                ENGINE + "/attachment/" + paper,
                ENGINE + "/attachment/" + paper + "/data");
        var ways = new ArrayList<String>();
        for (var path : plain) {
            ways.add(path);
            ways.add(path + "/");
            ways.add(path + ";x=1");
            ways.add(path.replace("attachment", "%61ttachment").replace("comment", "%63omment"));
            ways.add(path.replace("/attachment", "//attachment").replace("/comment", "//comment"));
            ways.add(path.replace("attachment", "ATTACHMENT").replace("comment", "COMMENT"));
            ways.add(path.replace("attachment", "attachment;x=1").replace("comment", "comment;x=1"));
            ways.add(path.replace("/attachment", "/./attachment").replace("/comment", "/./comment"));
            ways.add(path.replace(ENGINE, "/camunda/api/engine"));
            ways.add(path.replace("/default/", "/%64efault/"));
        }
        return ways;
    }

    static String change(String remark) {
        return Intruder.json(Map.of("id", remark, "message", "đã sửa"));
    }
}
