/** Invitations: how anybody gets a role that is not open to everybody. */
@NullMarked
package id.anugerah.registration.invitation;

import org.jspecify.annotations.NullMarked;
