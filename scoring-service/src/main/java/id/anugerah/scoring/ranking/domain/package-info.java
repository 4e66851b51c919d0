/**
 * From counted points to ranks and a stage's outcome: exact, the same on every machine, and plain
 * to recompute.
 */
@NullMarked
package id.anugerah.scoring.ranking.domain;

import org.jspecify.annotations.NullMarked;
