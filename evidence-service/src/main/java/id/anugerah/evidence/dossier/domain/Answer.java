package id.anugerah.evidence.dossier.domain;

import java.time.Instant;

/**
 * An answer as it stands.
 *
 * @param version grows with every change and is never used twice in a dossier
 * @param by account of who wrote it last
 * @param at programme time of that
 */
public record Answer(String indicator, Statement statement, long version, String by, Instant at) {}
