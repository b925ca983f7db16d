package vn.kehoach.casefile;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PostWords;
import vn.kehoach.platform.AccountRow;
import vn.kehoach.platform.AccountRows;
import vn.kehoach.platform.Actor;

/** Name and posts of a person at this moment: he may hold others tomorrow, and the file is read for years. */
@Component
class Signatures {
    private final AccountRows accounts;
    private final Organisation organisation;

    Signatures(AccountRows accounts, Organisation organisation) {
        this.accounts = accounts;
        this.organisation = organisation;
    }

    Signature of(String locality, String actor) {
        if (actor.equals(Actor.SYSTEM)) {
            return Signature.NONE;
        }
        return accounts.find(actor).map(account -> of(locality, account)).orElse(Signature.NONE);
    }

    private Signature of(String locality, AccountRow account) {
        var words = new PostWords(organisation.locality(locality), organisation.units(locality));
        return new Signature(textOrNull(account.name()), textOrNull(String.join(", ", words.of(account.posts()))));
    }

    private static @Nullable String textOrNull(String text) {
        return text.isBlank() ? null : text;
    }
}
