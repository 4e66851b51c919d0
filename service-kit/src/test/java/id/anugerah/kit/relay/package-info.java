/** Tests of the way from the outboxes into the log. */
@NullMarked
package id.anugerah.kit.relay;

import org.jspecify.annotations.NullMarked;
