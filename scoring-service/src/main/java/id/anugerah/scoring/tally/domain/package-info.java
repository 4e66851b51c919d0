/** The marks of one entry in one stage, gathered from its sheets. */
@NullMarked
package id.anugerah.scoring.tally.domain;

import org.jspecify.annotations.NullMarked;
