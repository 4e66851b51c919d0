/** What copies make of records that are not simply the next event. */
@NullMarked
package id.anugerah.kit.copy;

import org.jspecify.annotations.NullMarked;
