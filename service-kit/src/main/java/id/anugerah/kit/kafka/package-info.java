/** The log and inbox ports on Kafka. */
@NullMarked
package id.anugerah.kit.kafka;

import org.jspecify.annotations.NullMarked;
