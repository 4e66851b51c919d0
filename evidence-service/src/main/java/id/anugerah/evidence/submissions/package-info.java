/** Closing the submissions of an edition: every dossier is sealed by its own write. */
@NullMarked
package id.anugerah.evidence.submissions;

import org.jspecify.annotations.NullMarked;
