package vn.kehoach.platform;

import java.time.LocalDateTime;

/**
 * A case in which the engine stands at a failure.
 *
 * @param instance its id in the engine
 * @param caseKey its business key; empty when it has none
 * @param name of its model
 * @param since the first of its failures
 */
public record TroubledCase(String instance, String caseKey, String name, LocalDateTime since) {}
