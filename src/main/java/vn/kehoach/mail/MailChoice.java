package vn.kehoach.mail;

import java.time.LocalTime;
import java.util.List;

/**
 * When a person wants his letters. Nobody chooses away what is due today, overdue or returned.
 *
 * @param digestAt one of {@link #TIMES}, Viet Nam time
 * @param early whether a letter comes before a deadline too
 */
public record MailChoice(LocalTime digestAt, boolean early) {
    public static final List<LocalTime> TIMES = List.of(LocalTime.of(8, 30), LocalTime.of(11, 0), LocalTime.of(14, 0));

    /** Of everybody who has chosen nothing. */
    public static final MailChoice INITIAL = new MailChoice(TIMES.get(0), true);

    /** @throws IllegalArgumentException for another time */
    public MailChoice {
        if (!TIMES.contains(digestAt)) {
            throw new IllegalArgumentException("no time for a digest: " + digestAt);
        }
    }
}
