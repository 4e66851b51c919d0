/** A door for tests to what a start does. */
@NullMarked
package id.anugerah.registration.entry;

import org.jspecify.annotations.NullMarked;
