/** The life of a letter, rule by rule. */
@NullMarked
package id.anugerah.notification.letter.domain;

import org.jspecify.annotations.NullMarked;
