/** How many sheets of an entry are in, and their marks: what decisions count. */
@NullMarked
package id.anugerah.scoring.tally;

import org.jspecify.annotations.NullMarked;
