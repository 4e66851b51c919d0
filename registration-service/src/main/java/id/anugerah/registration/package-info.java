/**
 * Who takes part: accounts and sign-in, programme editions, registrations, and the overview of all
 * services.
 */
@NullMarked
package id.anugerah.registration;

import org.jspecify.annotations.NullMarked;
