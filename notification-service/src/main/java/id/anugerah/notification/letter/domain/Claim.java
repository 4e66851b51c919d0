package id.anugerah.notification.letter.domain;

import java.time.Instant;

/**
 * A courier's word to bring a letter to the mail server.
 *
 * @param courier unique over all couriers that ever ran
 * @param until the instant from which others may think that the courier is no more
 */
public record Claim(String courier, Instant until) {}
