/** The seasons up to now: those before this platform by their sources, and its own. */
@NullMarked
package id.anugerah.registration.history;

import org.jspecify.annotations.NullMarked;
