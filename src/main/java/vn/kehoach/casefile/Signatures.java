package vn.kehoach.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PostWords;
import vn.kehoach.platform.AccountRow;
import vn.kehoach.platform.AccountRows;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.LentPosts;

/** Name and posts of a person at this moment: he may hold others tomorrow, and the file is read for years. */
@Component
class Signatures {
    private final AccountRows accounts;
    private final LentPosts lent;
    private final Organisation organisation;

    Signatures(AccountRows accounts, LentPosts lent, Organisation organisation) {
        this.accounts = accounts;
        this.lent = lent;
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
        return new Signature(textOrNull(account.name()), textOrNull(String.join(", ", posts(words, account))));
    }

    // His own first; whose he holds for a time only are named as such.
    private List<String> posts(PostWords words, AccountRow account) {
        var standsIn = lent.of(account.user());
        var own = account.posts().stream()
                .filter(post -> !standsIn.contains(post))
                .toList();
        var acting = words.of(standsIn).stream().map(post -> "làm thay " + post);
        return Stream.concat(words.of(own).stream(), acting).toList();
    }

    private static @Nullable String textOrNull(String text) {
        return text.isBlank() ? null : text;
    }
}
