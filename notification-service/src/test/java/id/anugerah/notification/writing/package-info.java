/** What letters say and how they look. */
@NullMarked
package id.anugerah.notification.writing;

import org.jspecify.annotations.NullMarked;
