/**
 * The one byte form of a value, so that two programs that hold the same value hash and sign the
 * same bytes.
 */
@NullMarked
package id.anugerah.contracts.canonical;

import org.jspecify.annotations.NullMarked;
