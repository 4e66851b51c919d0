/** Brings letters to the mail server: couriers, their connections and their journal. */
@NullMarked
package id.anugerah.notification.delivery;

import org.jspecify.annotations.NullMarked;
