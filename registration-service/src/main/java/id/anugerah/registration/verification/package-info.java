/** Registrations accepted many at a time: previewed, put off for a while, and then done once. */
@NullMarked
package id.anugerah.registration.verification;

import org.jspecify.annotations.NullMarked;
