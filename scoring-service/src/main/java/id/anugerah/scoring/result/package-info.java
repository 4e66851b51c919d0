/** What the public sees of published decisions. */
@NullMarked
package id.anugerah.scoring.result;

import org.jspecify.annotations.NullMarked;
