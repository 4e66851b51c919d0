/** The rules of a registration's way. */
@NullMarked
package id.anugerah.registration.entry.domain;

import org.jspecify.annotations.NullMarked;
