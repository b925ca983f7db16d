package vn.kehoach.mail;

import java.time.OffsetDateTime;

/**
 * A letter that a worker has taken.
 *
 * @param attempts this one included; whoever comes later has another number
 */
record LetterToSend(
        long id,
        String localityId,
        String recipient,
        String subject,
        String plain,
        String html,
        String messageId,
        int attempts,
        OffsetDateTime madeAt) {}
