package vn.kehoach.standstill;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.kehoach.mail.LostLetters;
import vn.kehoach.mail.LostLetters.Lost;
import vn.kehoach.organisation.Unit;

/** People whom reminders do not reach. Who has left the locality is nobody to reach. */
@Component
class LetterLines {
    private static final int DAYS_LOOKED_BACK = 30;

    private final LostLetters letters;

    LetterLines(LostLetters letters) {
        this.letters = letters;
    }

    List<Standing> in(String locality, Moment moment) {
        return letters.since(locality, moment.waited().today().minusDays(DAYS_LOOKED_BACK)).stream()
                .filter(lost -> moment.people().knows(lost.recipient()))
                .map(lost -> line(locality, lost, moment))
                .toList();
    }

    private static Standing line(String locality, Lost lost, Moment moment) {
        var groups = moment.people().posts(lost.recipient());
        var units = groups.stream()
                .flatMap(group -> moment.posts().unitBehind(group).stream())
                .toList();
        return new Standing(
                null,
                "",
                "Thư nhắc không đến được: " + moment.people().name(lost.recipient()),
                String.join(", ", moment.posts().of(groups)),
                units.stream().map(Unit::id).findFirst().orElse(locality),
                lost.since(),
                List.of(new Why(Reason.LETTER, lost.letters() + " thư trong 30 ngày qua không đến được")),
                units.stream().anyMatch(Unit::isRequested));
    }
}
