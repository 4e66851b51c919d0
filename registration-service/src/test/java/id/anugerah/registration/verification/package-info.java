/** A door for tests to what an instance does about bulk verifications. */
@NullMarked
package id.anugerah.registration.verification;

import org.jspecify.annotations.NullMarked;
