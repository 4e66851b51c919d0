/** Editions as every service knows them, and the time that holds in them. */
@NullMarked
package id.anugerah.kit.programme;

import org.jspecify.annotations.NullMarked;
