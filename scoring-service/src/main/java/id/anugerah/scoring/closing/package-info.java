/** Closing a stage: every sheet is sealed by its own write. */
@NullMarked
package id.anugerah.scoring.closing;

import org.jspecify.annotations.NullMarked;
