package vn.kehoach.absence;

import java.util.List;
import java.util.Optional;
import vn.kehoach.absence.Staff.Person;

/**
 * Somebody who reports absences: his own, a head those of his staff, an administrator of the locality those of everybody.
 *
 * @param may for whom, himself first
 * @param below those of them whose head he is
 */
record Reporter(String locality, String user, List<Person> may, List<Person> below) {
    Optional<Person> of(String person) {
        return may.stream().filter(one -> one.user().equals(person)).findFirst();
    }

    /** Nobody gives himself a post by sending away whose post it is; a head may do what his staff may. */
    boolean mayChooseHimselfFor(String person) {
        return below.stream().anyMatch(one -> one.user().equals(person));
    }
}
