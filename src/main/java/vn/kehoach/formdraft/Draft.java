package vn.kehoach.formdraft;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One person's draft of one form.
 *
 * @param content the fields as they were on the screen, Json
 * @param shown what the form had been filled with when it was opened, Json
 * @param version another one with each save
 */
record Draft(String content, String shown, UUID version, OffsetDateTime savedAt) {}
