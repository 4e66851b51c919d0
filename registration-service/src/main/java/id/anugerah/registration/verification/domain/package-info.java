/** The rules of a bulk verification. */
@NullMarked
package id.anugerah.registration.verification.domain;

import org.jspecify.annotations.NullMarked;
