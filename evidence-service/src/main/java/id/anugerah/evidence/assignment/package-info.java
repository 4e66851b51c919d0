/** Which assessors may read an entry, as scoring tells it. */
@NullMarked
package id.anugerah.evidence.assignment;

import org.jspecify.annotations.NullMarked;
