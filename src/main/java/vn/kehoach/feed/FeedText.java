package vn.kehoach.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes deadlines as iCalendar (RFC 5545): a whole day each, which keeps nobody from being invited on it. */
final class FeedText {
    /** In letters: a line has at most 75 bytes, a Vietnamese letter up to three. */
    private static final int LINE = 25;

    private static final String READ_AGAIN_AFTER = "PT4H";

    private final Clock clock;

    FeedText(Clock clock) {
        this.clock = clock;
    }

    String of(String name, List<DueDate> dates) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//kehoach//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", READ_AGAIN_AFTER));
        dates.forEach(date -> calendar.add(event(date)));
        return written(calendar);
    }

    private static String written(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false, LINE).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private VEvent event(DueDate date) {
        var event = new VEvent(false);
        event.add(new DtStamp(clock.instant()));
        event.add(new Uid(date.task() + "@kehoach"));
        event.add(new DtStart<>(date.day()));
        event.add(new Summary(date.title()));
        event.add(new Description(date.text() + "\n" + date.address()));
        event.add(new Url(URI.create(date.address())));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
