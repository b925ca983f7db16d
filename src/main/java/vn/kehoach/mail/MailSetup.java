package vn.kehoach.mail;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.platform.AccountRows;

/** Who carries the letters, once a mail server is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
class MailSetup {
    @Bean
    MailRound mailRound(
            Places places,
            LetterRepository letters,
            WorkingCalendar calendar,
            AccountRows accounts,
            JavaMailSender server,
            MailSettings settings,
            Clock clock) {
        var postman = new Postman(letters, accounts, new Delivery(server, settings), clock);
        return new MailRound(places, letters, calendar, postman, clock);
    }
}
