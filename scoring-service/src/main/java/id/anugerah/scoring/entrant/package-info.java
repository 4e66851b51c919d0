/** The entries as scoring knows them, from verified to the last decision on them. */
@NullMarked
package id.anugerah.scoring.entrant;

import org.jspecify.annotations.NullMarked;
