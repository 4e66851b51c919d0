/** What participants hand in, kept unaltered and provably so: answers, uploads, receipts. */
@NullMarked
package id.anugerah.evidence;

import org.jspecify.annotations.NullMarked;
