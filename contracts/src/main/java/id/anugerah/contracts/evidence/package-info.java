/**
 * What evidence-service tells: dossiers on their way to submission, and the close of submissions.
 */
@NullMarked
package id.anugerah.contracts.evidence;

import org.jspecify.annotations.NullMarked;
