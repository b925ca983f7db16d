package vn.kehoach.login;

import java.util.Optional;

/** Where a person goes from the login who does not work in Tasklist in the first place. */
public interface StartPlace {
    Optional<String> of(String user);
}
