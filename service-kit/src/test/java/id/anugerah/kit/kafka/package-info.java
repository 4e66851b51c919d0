/** Poison and outages between a real broker and a real store. */
@NullMarked
package id.anugerah.kit.kafka;

import org.jspecify.annotations.NullMarked;
