/** Registrations of governments and groups, from the draft to verified or withdrawn. */
@NullMarked
package id.anugerah.registration.entry;

import org.jspecify.annotations.NullMarked;
