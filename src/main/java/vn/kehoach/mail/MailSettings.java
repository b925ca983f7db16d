package vn.kehoach.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the settings of the application say of letters: docs/settings.md. */
@Component
class MailSettings {
    private static final String NO_DOMAIN = "kehoach.invalid";

    private final boolean hasServer;
    private final String from;
    private final String baseUrl;

    /** @throws IllegalStateException when there is a server, but nobody the letters come from or nowhere to lead to */
    MailSettings(
            @Value("${spring.mail.host:}") String host,
            @Value("${kehoach.mail.from:}") String from,
            @Value("${kehoach.mail.base-url:}") String baseUrl) {
        this.hasServer = !host.isBlank();
        this.from = from.strip();
        this.baseUrl = baseUrl.strip().replaceAll("/+$", "");
        if (hasServer) {
            check();
        }
    }

    private void check() {
        try {
            sender();
        } catch (AddressException e) {
            throw new IllegalStateException("Set KEHOACH_MAIL_FROM: the address that letters come from.", e);
        }
        if (!baseUrl.matches("https?://[^\\s\"<>]+")) {
            throw new IllegalStateException("Set KEHOACH_MAIL_BASEURL: the address by which people reach this server.");
        }
    }

    boolean hasServer() {
        return hasServer;
    }

    /** Of a letter handed in now. */
    LetterState firstState() {
        return hasServer ? LetterState.WAITING : LetterState.NO_SERVER;
    }

    /** An address, before it perhaps a name: {@code Nhắc việc <ke-hoach@example.vn>}. */
    InternetAddress sender() throws AddressException {
        var sender = new InternetAddress(from, true);
        try {
            sender.setPersonal(sender.getPersonal(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return sender;
    }

    /** Without a slash at its end; empty when there is none, links then begin with theirs. */
    String baseUrl() {
        return baseUrl;
    }

    String newMessageId() {
        var domain = from.replaceAll("^.*@|>.*$", "");
        return "<" + UUID.randomUUID() + "@" + (domain.isBlank() ? NO_DOMAIN : domain) + ">";
    }
}
