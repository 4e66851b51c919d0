/** The way of a decision and the four eyes it needs. */
@NullMarked
package id.anugerah.scoring.decision.domain;

import org.jspecify.annotations.NullMarked;
