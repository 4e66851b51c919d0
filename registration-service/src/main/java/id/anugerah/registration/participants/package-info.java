/** Who takes part in an edition, for everybody. */
@NullMarked
package id.anugerah.registration.participants;

import org.jspecify.annotations.NullMarked;
