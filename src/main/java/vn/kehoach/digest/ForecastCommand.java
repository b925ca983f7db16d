package vn.kehoach.digest;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import vn.kehoach.organisation.Locality;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.platform.CommandBeans;
import vn.kehoach.platform.CommandDatabase;
import vn.kehoach.platform.CommandSettings;
import vn.kehoach.platform.LocalityScope;
import vn.kehoach.platform.Refused;

/** The dry run from the command line, beside the application or without it: the page's answer as plain text. */
public final class ForecastCommand {
    public static final String NAME = "forecast";
    static final int DONE = 0;
    static final int NOT_DONE = 2;
    private static final String LOCALITY = "kehoach.forecast.locality";
    private static final String DATE = "kehoach.forecast.date";

    private final Environment set;
    private final CommandBeans beans;
    private final PrintStream out;

    private ForecastCommand(Environment set, CommandBeans beans, PrintStream out) {
        this.set = set;
        this.beans = beans;
        this.out = out;
    }

    /** @return 0 when it was told, also that nothing will be sent; 2 when it could not be asked */
    public static int run(PrintStream out, String... args) {
        var set = CommandSettings.of(args);
        try (var database = CommandDatabase.open(set)) {
            var command = new ForecastCommand(set, CommandBeans.of(set, database), out);
            var locality = command.typedLocality();
            database.reading(locality, () -> command.tell(locality));
            return DONE;
        } catch (Refused e) {
            out.println(e.getMessage());
            return NOT_DONE;
        } catch (IOException | RuntimeException e) {
            out.println("Không thực hiện được: "
                    + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            return NOT_DONE;
        }
    }

    private void tell(String id) {
        var locality = locality(id);
        var now = LocalDateTime.now(beans.get(Clock.class));
        var day = day(id, now.toLocalDate());
        var letters = ForecastLine.of(beans.get(Forecasts.class).on(id, day), day);
        out.print(ForecastText.of(locality.fullName(), day, now, letters));
    }

    private String typedLocality() {
        var typed = set.getProperty(LOCALITY, "").strip();
        if (typed.isEmpty()) {
            throw new Refused("Ghi mã địa phương, ví dụ --" + LOCALITY + "=hai-duong.");
        }
        if (!LocalityScope.isId(typed)) {
            throw unknown(typed);
        }
        return typed;
    }

    private Locality locality(String id) {
        return beans.get(Organisation.class).localities().stream()
                .filter(locality -> locality.id().equals(id))
                .findAny()
                .orElseThrow(() -> unknown(id));
    }

    private static Refused unknown(String locality) {
        return new Refused("Không có địa phương “" + locality + "”.");
    }

    private LocalDate day(String locality, LocalDate today) {
        var typed = set.getProperty(DATE, "").strip();
        if (typed.isEmpty()) {
            return beans.get(LetterRoundsExpression.class).next(locality).toLocalDate();
        }
        try {
            var day = LocalDate.parse(typed);
            ForecastDays.refusal(day, today).ifPresent(why -> {
                throw new Refused(why);
            });
            return day;
        } catch (DateTimeParseException e) {
            throw new Refused("Ngày ghi theo năm-tháng-ngày, ví dụ --" + DATE + "=2026-06-05.");
        }
    }
}
