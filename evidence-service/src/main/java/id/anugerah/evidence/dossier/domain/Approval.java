package id.anugerah.evidence.dossier.domain;

import java.time.Instant;

/**
 * The Sekda approved exactly this manifest.
 *
 * @param sekda account
 */
public record Approval(String sekda, String manifestSha256, Instant at) {}
