/** What letters say, in the recipient's language, and how they look. */
@NullMarked
package id.anugerah.notification.writing;

import org.jspecify.annotations.NullMarked;
