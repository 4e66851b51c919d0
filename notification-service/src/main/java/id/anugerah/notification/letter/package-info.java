/** Every letter with its journal, for those who look after them. */
@NullMarked
package id.anugerah.notification.letter;

import org.jspecify.annotations.NullMarked;
