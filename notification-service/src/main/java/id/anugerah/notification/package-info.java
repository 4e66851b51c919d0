/** Tells people: letters about what happened to them, and how each was delivered. */
@NullMarked
package id.anugerah.notification;

import org.jspecify.annotations.NullMarked;
