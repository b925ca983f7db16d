package vn.kehoach.explanation;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.explanation.ExplanationRepository.Signed;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PostWords;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.RefusedFields;
import vn.kehoach.platform.WrittenDay;

/** Where a supervisor asks, and takes a question back. */
@Service
@Transactional
class ExplanationDesk {
    private final Matters matters;
    private final AskerPosts posts;
    private final ExplainDays days;
    private final ExplanationRepository repository;
    private final Explanations explanations;
    private final Organisation organisation;

    ExplanationDesk(
            Matters matters,
            AskerPosts posts,
            ExplainDays days,
            ExplanationRepository repository,
            Explanations explanations,
            Organisation organisation) {
        this.matters = matters;
        this.posts = posts;
        this.days = days;
        this.repository = repository;
        this.explanations = explanations;
        this.organisation = organisation;
    }

    /** Empty for what is not there or not of his locality. */
    @Transactional(readOnly = true)
    public Optional<Matter> find(Asker asker, Thing thing) {
        return matters.find(asker.login(), asker.locality(), thing);
    }

    /** In words, why he cannot ask about it now; empty when he can. */
    @Transactional(readOnly = true)
    public Optional<String> whyNot(Asker asker, Matter matter) {
        return posts.whyNot(asker, matter.unit())
                .or(() -> repository.open(matter).map(ExplanationWords::alreadyAsked));
    }

    /** The day that is proposed, as people write it. */
    String usualDay(Asker asker) {
        return Dates.show(days.usual(asker.locality()));
    }

    /** @throws Refused by field for what was typed; otherwise when he cannot ask, or not any more */
    void ask(Asker asker, Matter matter, TypedExplanation typed) {
        posts.whyNot(asker, matter.unit()).ifPresent(why -> {
            throw new Refused(why);
        });
        explanations.ask(matter, checked(asker.locality(), typed), signed(asker));
    }

    /**
     * @return empty when there is no such question of his to take back
     * @throws Refused when the unit does not have to answer it any more
     */
    Optional<Explanation> withdraw(Asker asker, int id) {
        var own = repository.find(asker.locality(), id).filter(asker::asked);
        own.ifPresent(explanation -> explanations.withdraw(explanation, asker.user()));
        return own;
    }

    private Signed signed(Asker asker) {
        var locality = organisation.locality(asker.locality());
        var post = posts.of(asker).orElseThrow();
        var words = new PostWords(locality, organisation.units(locality.id()))
                .of(post)
                .orElse(post);
        return new Signed(asker.user(), asker.by().name(), words, post);
    }

    private CheckedExplanation checked(String locality, TypedExplanation typed) {
        var wrong = new LinkedHashMap<String, String>();
        var question = typed.storableQuestion();
        if (question.isEmpty()) {
            wrong.put("question", "Chưa nhập nội dung.");
        } else if (question.length() > TypedExplanation.LONGEST) {
            wrong.put("question", "Nội dung dài quá " + TypedExplanation.LONGEST + " ký tự. Đề nghị rút gọn.");
        }
        var due = WrittenDay.of(typed.due());
        due.map(day -> days.whyNot(locality, day))
                .orElse(Optional.of("Ngày ghi theo ngày/tháng/năm, ví dụ " + Dates.show(days.usual(locality)) + "."))
                .ifPresent(why -> wrong.put("due", why));
        if (!wrong.isEmpty()) {
            throw new RefusedFields(wrong);
        }
        return new CheckedExplanation(question, due.orElseThrow());
    }
}
