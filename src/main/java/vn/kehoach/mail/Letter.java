package vn.kehoach.mail;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.kehoach.platform.StorableText;

/**
 * A letter to one person.
 *
 * @param user id of the account; its e-mail address is asked for when the letter is sent
 * @param reference what it is about: with locality, user, kind and day it says which letter it is
 * @param day the working day it speaks of
 * @param subject one line; what would end a line becomes a space, and it is cut at 200 letters
 * @param text all of it as plain text
 * @param html the same as the inside of an HTML body, see {@link LetterBody}; empty: made from the text
 */
public record Letter(
        String locality,
        String user,
        LetterKind kind,
        String reference,
        LocalDate day,
        String subject,
        String text,
        String html) {
    private static final int LONGEST_SUBJECT = 200;
    // A line that ends in a subject would begin a header of somebody else's.
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");

    public Letter {
        subject = line(subject);
        text = StorableText.of(text);
        html = html.isBlank() ? LetterBody.ofText(text) : StorableText.of(html);
    }

    private static String line(String typed) {
        var line = BREAKS.matcher(StorableText.of(typed)).replaceAll(" ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : StorableText.of(line.substring(0, LONGEST_SUBJECT - 1)) + "…";
    }
}
