/** Answers of mail servers. */
@NullMarked
package id.anugerah.notification.delivery;

import org.jspecify.annotations.NullMarked;
