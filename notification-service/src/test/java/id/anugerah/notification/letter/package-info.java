/** How couriers are reminded of letters. */
@NullMarked
package id.anugerah.notification.letter;

import org.jspecify.annotations.NullMarked;
