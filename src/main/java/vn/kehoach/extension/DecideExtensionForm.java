package vn.kehoach.extension;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.extension.ExtensionProcess.Variables;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.TaskForm;

/** Whoever gave the work grants more time, as much as was asked or another day, or refuses it with a reason. */
@Component
class DecideExtensionForm implements TaskForm {
    private final Extensions extensions;
    private final PastExtensions past;
    private final LaterDay later;

    DecideExtensionForm(Extensions extensions, PastExtensions past, LaterDay later) {
        this.extensions = extensions;
        this.past = past;
        this.later = later;
    }

    @Override
    public boolean isRequest(DelegateTask task) {
        return extensions.isRequest(extension(task));
    }

    @Override
    public Map<String, ?> open(DelegateTask task) {
        var asked = extension(task);
        return Map.of(
                "what", asked.what(),
                "askedBy", asked.askedName(),
                "due", Dates.show(asked.due()),
                "wanted", Dates.show(asked.wanted()),
                "askedReason", asked.reason(),
                "late",
                        asked.isLate() && !extensions.isRequest(asked)
                                ? "Xin khi đã quá hạn: được thêm thời gian nhưng vẫn tính là chậm."
                                : "",
                "earlier", past.before(asked),
                "day", Dates.show(asked.wanted()));
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        var asked = extension(task);
        var actor = Actor.of(task);
        extensions.refuseOwn(asked, actor);
        var answer = typed.choice("answer", "Quyết định", ExtensionAnswer.class);
        if (answer == ExtensionAnswer.GRANT) {
            grant(asked, typed, actor);
        } else {
            extensions.refuse(asked, words(typed.text("words", "Ý kiến")), actor);
        }
        Variables.OUTCOME.on(task, answer.name());
    }

    private void grant(Extension asked, FormData typed, String actor) {
        var label = "Gia hạn đến hết ngày";
        var day = typed.day("day", label);
        later.whyNot(asked.localityId(), asked.due(), day).ifPresent(why -> {
            throw new Refused("“" + label + "”: " + why);
        });
        extensions.grant(asked, day, words(typed.optionalText("words", "Ý kiến").orElse("")), actor);
    }

    private static String words(String typed) {
        if (typed.length() > TypedExtension.LONGEST) {
            throw new Refused("“Ý kiến” dài quá " + TypedExtension.LONGEST + " ký tự. Đề nghị rút gọn.");
        }
        return typed;
    }

    private Extension extension(DelegateTask task) {
        return extensions.one(Variables.EXTENSION.from(task));
    }
}
