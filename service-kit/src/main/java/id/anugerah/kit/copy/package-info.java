/**
 * Local copies of what other aggregates tell: each event takes effect once, in order, without gaps.
 */
@NullMarked
package id.anugerah.kit.copy;

import org.jspecify.annotations.NullMarked;
