package vn.kehoach.urging;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseEntry;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.digest.UrgingLetters;
import vn.kehoach.organisation.PostWords;
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

    /**
     * @param offered what the supervisor may tick as it is now; work of those who are asked and not ordered is never urged
     * @throws StaleUrging when one of the works is done by now, or offered no longer; nothing is sent then
     * @throws Refused when one of them was urged today already, or nothing is ticked or written, or too much
     */
    public void urge(Supervisor by, TypedUrging ticked, Collection<WaitingWork> offered) {
        var typed = ticked.checked();
        var posts = late.posts(by.locality());
        var chosen = chosen(typed.works(), offered, posts);
        refuseTwiceADay(by.locality(), chosen);
        var now = OffsetDateTime.now(clock);
        var urging = urgings.add(by.locality(), typed.words(), by.user(), by.name(), now);
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

    /** By task the day on which it was last urged; of these only, in one statement. */
    @Transactional(readOnly = true)
    public Map<String, LocalDate> lastDays(String locality, Collection<String> tasks) {
        return urgings.last(locality, tasks).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, last -> Dates.momentOf(last.getValue())
                        .toLocalDate()));
    }

    private static List<WaitingWork> chosen(Set<String> wanted, Collection<WaitingWork> offered, PostWords posts) {
        var chosen = offered.stream()
                .filter(work -> wanted.contains(work.id()) && !LateWorks.isAsked(work, posts))
                .toList();
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
        var last = lastDays(locality, chosen.stream().map(WaitingWork::id).toList());
        if (last.containsValue(today)) {
            throw new Refused("Chưa gửi: có việc đã được đôn đốc trong hôm nay. Đề nghị bỏ chọn việc đó.");
        }
    }
}
