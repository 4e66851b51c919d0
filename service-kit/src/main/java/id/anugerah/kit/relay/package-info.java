/** Brings events from the documents' outboxes to the log, in order and at least once. */
@NullMarked
package id.anugerah.kit.relay;

import org.jspecify.annotations.NullMarked;
