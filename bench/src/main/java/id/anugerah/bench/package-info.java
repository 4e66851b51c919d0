/** Ratios of our parts to the raw limit under them, both sides measured in one run. */
@NullMarked
package id.anugerah.bench;

import org.jspecify.annotations.NullMarked;
