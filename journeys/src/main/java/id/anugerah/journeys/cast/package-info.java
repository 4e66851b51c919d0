/**
 * Invented people, answers, points and papers of a season, the same on every machine for the same
 * seed.
 */
@NullMarked
package id.anugerah.journeys.cast;

import org.jspecify.annotations.NullMarked;
