package vn.kehoach.mail;

import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Ends the worker in the middle, as a power cut does: nothing after it is run. */
final class DyingSender extends JavaMailSenderImpl {
    enum When {
        BEFORE_HANDING_OVER,
        AFTER_HANDING_OVER
    }

    /** The end of the worker; nothing in the product may catch it and go on with the letter. */
    static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final When when;
    private int lettersLeft;

    /** @param letters sent in peace before it happens */
    DyingSender(When when, int letters) {
        this.when = when;
        this.lettersLeft = letters;
    }

    @Override
    public void send(MimeMessage message) {
        var dies = lettersLeft-- == 0;
        if (dies && when == When.BEFORE_HANDING_OVER) {
            throw new PowerCut();
        }
        super.send(message);
        if (dies) {
            throw new PowerCut();
        }
    }
}
