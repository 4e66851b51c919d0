/** Which events are told by letter, to whom, and under which name so that nobody is told twice. */
@NullMarked
package id.anugerah.notification.post;

import org.jspecify.annotations.NullMarked;
