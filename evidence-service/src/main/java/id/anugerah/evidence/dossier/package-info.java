/** Dossiers on their way from the first answer to the receipt. */
@NullMarked
package id.anugerah.evidence.dossier;

import org.jspecify.annotations.NullMarked;
