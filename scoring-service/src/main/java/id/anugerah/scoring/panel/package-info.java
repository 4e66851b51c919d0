/** Who assesses which entry. */
@NullMarked
package id.anugerah.scoring.panel;

import org.jspecify.annotations.NullMarked;
