/** What a letter is about, and its life from waiting to sent or failed. */
@NullMarked
package id.anugerah.notification.letter.domain;

import org.jspecify.annotations.NullMarked;
