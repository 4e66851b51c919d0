package id.anugerah.evidence.dossier.domain;

import java.time.Instant;

/**
 * The operator asked for the approval of exactly this.
 *
 * @param by account of the operator
 * @param person owner of that account
 */
public record Sending(String by, String person, String manifestSha256, Instant at) {}
