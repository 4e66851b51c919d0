/** The stages of an edition, from opening to the decision. */
@NullMarked
package id.anugerah.scoring.stage;

import org.jspecify.annotations.NullMarked;
