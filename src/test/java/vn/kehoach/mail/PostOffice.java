package vn.kehoach.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.platform.AccountRows;

/** The worker as it is with a mail server, step by step, and a mail server to talk to. */
final class PostOffice implements AutoCloseable {
    static final String HOME = "hai-duong";
    static final String USER = "hai-duong.tram-y-te.staff";
    static final String ADDRESS = "tram-y-te@example.vn";
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final MailSettings SETTINGS =
            new MailSettings("localhost", "Nhắc việc <ke-hoach@example.vn>", "https://ke-hoach.example.vn/");

    final Letters letters;
    final Rooms rooms;
    private final int port;
    private GreenMail server;

    PostOffice(ApplicationContext application) {
        this.rooms = Rooms.in(application);
        // What other tests have left.
        rooms.jdbc().sql("delete from letter").update();
        this.letters = new Letters(rooms.letters(), SETTINGS);
        this.server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        this.port = server.getSmtp().getPort();
        address(USER, ADDRESS);
    }

    void put(LetterKind kind, String reference) {
        letters.put(letter(kind, reference));
    }

    static Letter letter(LetterKind kind, String reference) {
        return new Letter(HOME, USER, kind, reference, TODAY, "Việc " + reference, "Hạn hôm nay", "");
    }

    /** Where the account's letters go. */
    void address(String user, String email) {
        rooms.jdbc
                .sql("update act_id_user set email_ = ? where id_ = ?")
                .params(email, user)
                .update();
    }

    MailRound round() {
        return round(sender());
    }

    MailRound round(JavaMailSender sender) {
        var postman = new Postman(rooms.letters(), rooms.accounts(), new Delivery(sender, SETTINGS), rooms.clock());
        return new MailRound(rooms.places(), rooms.letters(), rooms.calendar(), postman, rooms.clock());
    }

    void send() {
        send(round());
    }

    static void send(MailRound round) {
        round.run(List.of(HOME), () -> true);
    }

    JavaMailSenderImpl sender() {
        return through(new JavaMailSenderImpl());
    }

    /** To the server of the test, whether it is up or down. */
    <T extends JavaMailSenderImpl> T through(T sender) {
        return at(port, sender);
    }

    void serverDown() {
        server.stop();
    }

    /** At the same place. */
    void serverUp() {
        server = new GreenMail(new ServerSetup(port, null, ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    static <T extends JavaMailSenderImpl> T at(int port, T sender) {
        sender.setHost("localhost");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.localhost", "localhost");
        return sender;
    }

    /** @return whether one came within ten seconds */
    boolean awaitLetter() {
        return server.waitForIncomingEmail(10_000, 1);
    }

    List<MimeMessage> arrived() {
        return Arrays.asList(server.getReceivedMessages());
    }

    /** How often each Message-ID has arrived. */
    Map<String, Long> copies() {
        return arrived().stream().collect(Collectors.groupingBy(PostOffice::messageId, Collectors.counting()));
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code STATE reason} of each letter, in the order they were made. */
    List<String> states() {
        return rooms.jdbc
                .sql("select rtrim(state || ' ' || reason) from letter order by id")
                .query(String.class)
                .list();
    }

    @Override
    public void close() {
        server.stop();
        rooms.jdbc().sql("delete from letter").update();
        rooms.jdbc().sql("update letter_place set held_on = null").update();
        address(USER, "");
    }

    /** What of the application the worker is made of. */
    record Rooms(
            LetterRepository letters,
            AccountRows accounts,
            Places places,
            WorkingCalendar calendar,
            Clock clock,
            JdbcClient jdbc) {
        static Rooms in(ApplicationContext application) {
            return new Rooms(
                    application.getBean(LetterRepository.class),
                    application.getBean(AccountRows.class),
                    application.getBean(Places.class),
                    application.getBean(WorkingCalendar.class),
                    application.getBean(Clock.class),
                    application.getBean(JdbcClient.class));
        }
    }
}
