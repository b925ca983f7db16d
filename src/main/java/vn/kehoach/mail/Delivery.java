package vn.kehoach.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands one letter to the mail server and says what came of it. */
final class Delivery {
    private static final int PERMANENT = 500;

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="vi"><head><meta charset="UTF-8"></head>
            <body style="font: 16px/1.5 Arial, sans-serif; color: #1c2733">
            %s<hr><p style="font-size: 14px; color: #4a5866">%s</p>
            </body></html>
            """;

    private final JavaMailSender server;
    private final MailSettings settings;

    Delivery(JavaMailSender server, MailSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /** @param at what the letter is dated */
    Outcome send(LetterToSend letter, String address, ZonedDateTime at) {
        try {
            server.send(message(letter, new InternetAddress(address, true), at));
            return Outcome.sent();
        } catch (AddressException e) {
            return new Outcome(Outcome.Kind.REFUSED, "Địa chỉ thư không hợp lệ.");
        } catch (MailSendException e) {
            return outcome(e);
        } catch (MailException | MessagingException e) {
            return new Outcome(Outcome.Kind.SERVER_TROUBLE, text(e));
        }
    }

    private MimeMessage message(LetterToSend letter, InternetAddress to, ZonedDateTime at) throws MessagingException {
        var message = server.createMimeMessage();
        message.setFrom(settings.sender());
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        var footer = "Thư tự động của hệ thống, đề nghị không trả lời thư này. Chọn giờ nhận thư: " + settings.baseUrl()
                + MailPages.PATH;
        message.setContent(new MimeMultipart(
                "alternative",
                part(letter.plain().stripTrailing() + "\n\n-- \n" + footer + "\n", "plain"),
                part(FRAME.formatted(letter.html(), LetterBody.escaped(footer)), "html")));
        message.setHeader("Message-ID", letter.messageId());
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(at));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        return part;
    }

    private static Outcome outcome(MailSendException failure) {
        return Stream.concat(Stream.of(failure), Arrays.stream(failure.getMessageExceptions()))
                .flatMap(Delivery::chain)
                .filter(SMTPAddressFailedException.class::isInstance)
                .map(SMTPAddressFailedException.class::cast)
                .findFirst()
                .map(Delivery::ofAddress)
                .orElseGet(() -> new Outcome(Outcome.Kind.SERVER_TROUBLE, text(failure)));
    }

    private static Outcome ofAddress(SMTPAddressFailedException refusal) {
        return refusal.getReturnCode() >= PERMANENT
                ? new Outcome(Outcome.Kind.REFUSED, "Máy chủ thư từ chối địa chỉ: " + refusal.getMessage())
                : new Outcome(Outcome.Kind.LATER, "Địa chỉ tạm thời chưa nhận thư: " + refusal.getMessage());
    }

    private static Stream<Throwable> chain(Throwable first) {
        return Stream.iterate(first, failure -> failure != null, Delivery::next);
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : failure.getCause();
    }

    private static String text(Exception failure) {
        return "Máy chủ thư: " + failure.getMessage();
    }
}
