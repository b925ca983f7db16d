package vn.kehoach.urging;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseEntry;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.digest.UrgingLetters;
import vn.kehoach.organisation.Supervisor;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.WaitingWork;
import vn.kehoach.reminder.NotesForLetters;

/** The act of urging: recorded, filed in each case and told, or nothing of it. */
@Service
@Transactional
public class Urgings {
    private static final String STEP = "urging";

    private final LateWorks late;
    private final UrgingRepository urgings;
    private final CaseFile file;
    private final NotesForLetters notes;
    private final UrgingLetters letters;
    private final Clock clock;

    Urgings(
            LateWorks late,
            UrgingRepository urgings,
            CaseFile file,
            NotesForLetters notes,
            UrgingLetters letters,
            Clock clock) {
        this.late = late;
        this.urgings = urgings;
        this.file = file;
        this.notes = notes;
        this.letters = letters;
        this.clock = clock;
    }

    /** @throws Refused when one of the works is done by now, or late no longer */
    void urge(Supervisor by, TypedUrging typed) {
        urge(by, typed, late.in(by.locality()));
    }

    /**
     * Urges what a page has offered.
     *
     * @param works ids of those that were ticked; null: none
     * @param offered what may be urged now, none of it of those who are asked and not ordered
     * @throws Refused when nothing is ticked or said, and a {@link StaleUrging} when one is not offered any more
     */
    public void urge(Supervisor by, @Nullable List<String> works, @Nullable String words, List<WaitingWork> offered) {
        urge(by, TypedUrging.of(works, words).checked(), offered);
    }

    private void urge(Supervisor by, TypedUrging typed, List<WaitingWork> offered) {
        var chosen = chosen(offered, typed.works());
        refuseTwiceADay(by.locality(), chosen);
        var now = OffsetDateTime.now(clock);
        var urging = urgings.add(by.locality(), typed.words(), by.user(), by.name(), now);
        var posts = late.posts(by.locality());
        for (var work : chosen) {
            urgings.addItem(urging, work, work.words(), LateWorks.holders(work, posts));
            var entry = CaseEntry.of(by.locality(), work.caseKey(), STEP, Act.URGED, by.user())
                    .saying(work.words() + ". " + typed.words());
            file.add(
                    LateWorks.unit(work, posts).map(unit -> entry.by(unit.id())).orElse(entry));
            notes.urge(work, by.name() + " đôn đốc: " + work.words() + ". " + typed.words());
        }
        letters.write(by.locality(), String.valueOf(urging), chosen, by.name() + ": " + typed.words());
    }

    private static List<WaitingWork> chosen(List<WaitingWork> offered, Set<String> wanted) {
        var chosen = offered.stream().filter(work -> wanted.contains(work.id())).toList();
        var gone = new HashSet<>(wanted);
        chosen.forEach(work -> gone.remove(work.id()));
        if (!gone.isEmpty()) {
            throw new StaleUrging(gone.size());
        }
        return chosen;
    }

    // Nobody reads the second; and a second click is no second word.
    private void refuseTwiceADay(String locality, List<WaitingWork> chosen) {
        var today = LocalDate.now(clock);
        var last = urgings.last(locality, chosen.stream().map(WaitingWork::id).toList());
        if (last.values().stream()
                .anyMatch(at -> Dates.momentOf(at).toLocalDate().equals(today))) {
            throw new Refused("Chưa gửi: có việc đã được đôn đốc trong hôm nay. Đề nghị bỏ chọn việc đó.");
        }
    }
}
