/**
 * The embedded document store: it speaks the MongoDB protocol and answers only for what is on disk.
 */
@NullMarked
package id.anugerah.local.store;

import org.jspecify.annotations.NullMarked;
