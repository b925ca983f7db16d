package vn.kehoach.oversight;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.servlet.ModelAndView;
import vn.kehoach.organisation.Supervisor;

/**
 * What a supervisor looks at: one year of his locality, as of today.
 *
 * @param place the locality as its page names it
 * @param years those of its plans
 */
public record Watched(Supervisor by, String place, int year, List<Integer> years, LocalDate today) {
    public String locality() {
        return by.locality();
    }

    /** A page in the frame that all pages of supervisors share. */
    public ModelAndView page(String template) {
        return new ModelAndView(template)
                .addObject("place", place)
                .addObject("year", year)
                .addObject("years", years)
                .addObject("today", today);
    }
}
