/** Whole-service tests and what they share. */
@NullMarked
package id.anugerah.notification;

import org.jspecify.annotations.NullMarked;
