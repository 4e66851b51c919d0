/** What one assessor awards one entry, from draft to sealed. */
@NullMarked
package id.anugerah.scoring.sheet;

import org.jspecify.annotations.NullMarked;
