/** What a closed set is known by: its count and its digest. */
@NullMarked
package id.anugerah.scoring.closing.domain;

import org.jspecify.annotations.NullMarked;
